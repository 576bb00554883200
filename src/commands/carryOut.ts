import { paneRuns } from '../taskpane/main';
import type { CommandName } from './commandNames';
import { commands } from './commands';

/** Does in the pane what a button or a key asks for. */
export type CarryOut = (name: CommandName) => Promise<void>;

declare global {
  interface Window {
    /** Takes what carries out the commands that were asked for meanwhile. */
    pianoCarriesOut: (carryOut: CarryOut) => void;
  }
}

window.pianoCarriesOut(async (name) => {
  const runs = await paneRuns;
  if (runs !== null) await commands[name](runs);
});
