import { goToCell } from '../../src/app/goToCell';
import type { Engine } from '../../src/host/engine';
import { readAddress } from '../../src/host/model/address';
import { writeContent } from '../../src/host/model/content';
import type { Author } from '../../src/host/model/happening';
import { followSheet } from '../../src/taskpane/followSheet';
import { isEarlier } from '../../src/taskpane/paneState';
import { workbookIn } from '../../src/taskpane/perform';
import { createRuns, type Runs } from '../../src/taskpane/runs';
import { inHost } from '../support/inHost';
import { registerPlan } from '../support/registerPlan';

const bug = { message: '', remedy: '' };
const plan = registerPlan([
  { baseline: 3, target: '>= 4', actual: 2 },
  { baseline: '84%', target: '>= 90%' },
]);

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

function type({ workbook }: Engine, address: string, text: string, author: Author): void {
  workbook.author = author;
  writeContent({ workbook, sheet: workbook.sheets[0]!, area: readAddress(address)!.area }, text, 'person');
  workbook.author = 'person';
}

const statusesOf = (runs: Runs): string[] => runs.state().plan!.report.plan.indicators.map(({ status }) => status);

test('pane and sheet go together: selection, typed results, and what somebody else did', async () => {
  const { engine, session } = await inHost(plan);
  const today = (): string => '2018-01-10';
  const runs = createRuns(
    workbookIn(session, 'it', { today, sample: () => Promise.reject(new Error('no sample here')) }),
    () => new Date(),
    bug,
  );
  const stop = await followSheet(session, runs, today, (error) => {
    throw error;
  });
  await runs.start({ kind: 'check' });
  expect(runs.state().place.indicator).toBeNull();

  await goToCell(session, 'Piano', 'D4', 'it');
  await settled();
  expect(runs.state().place.indicator).toBe(1);

  type(engine, 'G4', '91%', 'person');
  await settled();
  expect(statusesOf(runs)).toEqual(['notMet', 'met']);
  expect(runs.state().run.kind).toBe('done');
  expect(isEarlier(runs.state())).toBe(false);

  type(engine, 'G3', '9', 'colleague');
  await settled();
  expect(statusesOf(runs)).toEqual(['notMet', 'met']);
  expect(isEarlier(runs.state())).toBe(true);

  await runs.start({ kind: 'check' });
  expect(statusesOf(runs)).toEqual(['met', 'met']);
  expect(isEarlier(runs.state())).toBe(false);
  await stop();
  expect(engine.references).toBe(0);
  expect(engine.workbook.onHappening).toBeNull();
});
