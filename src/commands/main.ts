import { commandNames } from './commandNames';
import type { CarryOut } from './carryOut';

// A script of its own, right after office.js and before the pane's: Excel tells of the press that started this page as soon as
// office.js listens, and what has no function by then is lost. They wait for the pane themselves.
const pane = new Promise<CarryOut>((resolve) => {
  window.pianoCarriesOut = resolve;
});

for (const name of commandNames) {
  Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
    try {
      const carryOut = await pane;
      await Office.addin.showAsTaskpane();
      await carryOut(name);
    } finally {
      // Until then Excel shows the button as busy, and after five minutes stops the function. A key has no event.
      event?.completed();
    }
  });
}
