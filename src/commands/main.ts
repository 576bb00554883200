import { paneRuns } from '../taskpane/main';
import type { Runs } from '../taskpane/runs';
import { commandNames, type CommandName } from './commandNames';

/** A command says in the pane how it went, so it has nothing to return. */
const commands: Readonly<Record<CommandName, (runs: Runs) => Promise<void>>> = {
  recalculate: (runs) => runs.start({ kind: 'recalculate' }),
};

// Pane and commands share one page. What follows `onReady` is still in time: Excel waits for the function to be known.
void paneRuns.then((runs) => {
  if (runs === null) return;
  for (const name of commandNames) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await commands[name](runs);
      } finally {
        // Until then Excel shows the button as busy, and after five minutes stops the function.
        event.completed();
      }
    });
  }
});
