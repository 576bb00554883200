import { paneRuns } from '../taskpane/main';
import { commandNames } from './commandNames';
import { commands } from './commands';

// Pane and commands share one page. What follows `onReady` is still in time: Excel waits for the function to be known.
void paneRuns.then((runs) => {
  if (runs === null) return;
  for (const name of commandNames) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await commands[name](runs);
      } finally {
        // Until then Excel shows the button as busy, and after five minutes stops the function. A key has no event.
        event?.completed();
      }
    });
  }
});
