import { paneRuns } from '../taskpane/main';
import { commandNames } from './commandNames';
import { commands } from './commands';

// Excel may tell of the press that started this page as soon as office.js listens, and what has no function by then is lost: so
// they are associated while the page loads, and wait for the pane themselves.
for (const name of commandNames) {
  Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      const runs = await paneRuns;
      if (runs !== null) await commands[name](runs);
    } finally {
      // Until then Excel shows the button as busy, and after five minutes stops the function. A key has no event.
      event?.completed();
    }
  });
}
