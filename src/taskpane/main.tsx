import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { SampleFacts } from '../app/openSample';
import { todayInRome } from '../app/referenceDate';
import type { ExcelSession } from '../excel/session';
import { giveIconsToFabric } from './controls/icons';
import { isDark, giveTokensToFabric } from './controls/theme';
import { followSheet } from './followSheet';
import { workbookIn } from './perform';
import { createRuns, type Runs } from './runs';
import { Pane } from './views/Pane';
import { languageOf, loadWords } from './words/language';

/** What the pane runs, for the ribbon's commands to run it too; null outside Excel, where there is nothing to run. */
export const paneRuns: Promise<Runs | null> = Office.onReady().then(async ({ host }) => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const words = await loadWords(language);
  const place = document.getElementById('pane');
  document.documentElement.lang = language;
  giveTokensToFabric();
  giveIconsToFabric();
  followOfficeTheme();

  if (host !== Office.HostType.Excel) {
    ReactDOM.render(<p className="body">{words.openInExcel}</p>, place);
    return null;
  }

  const session: ExcelSession = {
    run: (batch) => Excel.run(batch),
    supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
    language,
  };
  const runs = createRuns(
    workbookIn(session, language, { today: () => todayInRome(new Date()), sample: fetchSample }),
    () => new Date(),
    words.bug,
  );
  ReactDOM.render(<Pane runs={runs} words={words} />, place);
  void runs.start({ kind: 'check' });
  // While a cell is being edited Excel answers later rather than never: nobody is waiting for this.
  const patient: ExcelSession = { ...session, run: (batch) => Excel.run({ delayForCellEdit: true }, batch) };
  followSheet(patient, runs, () => todayInRome(new Date()), reportError).catch(reportError);
  return runs;
});

/** The sample's facts lie beside the page: the pane carries them only for whoever asks. */
async function fetchSample(): Promise<SampleFacts> {
  const answer = await fetch('plan-2017.json');
  if (!answer.ok) throw new Error(`The sample is not there: ${answer.status}`);
  return (await answer.json()) as SampleFacts;
}

/** Office tells nobody that its theme changed: look again whenever the pane comes back into view. */
function followOfficeTheme(): void {
  const look = () => {
    const dark = isDark(Office.context.officeTheme?.bodyBackgroundColor);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  look();
  document.addEventListener('visibilitychange', look);
}
