import { commands } from '../../src/commands/commands';
import { nextFinding } from '../../src/commands/nextFinding';
import { findingKey, firstPlace } from '../../src/taskpane/navigation';
import type { Perform } from '../../src/taskpane/perform';
import { createRuns } from '../../src/taskpane/runs';
import { shownPlan } from './shownPlan';

const { report } = shownPlan();
const finding = report.findings[0]!;
const three = {
  ...report,
  findings: [
    { ...finding, cell: 'J5', severity: 'warning' as const, accepted: false },
    { ...finding, cell: 'J6', severity: 'error' as const, accepted: false },
    { ...finding, cell: 'J7', severity: 'warning' as const, accepted: true },
  ],
};

test('the next finding is the gravest first, accepted ones left out, and after the last the first again', () => {
  const cells: (string | null)[] = [];
  let place = { ...firstPlace, search: 'altro' };
  for (let step = 0; step < 3; step += 1) {
    const next = nextFinding(three, place)!;
    cells.push(next.cell);
    place = { ...place, finding: findingKey(next) };
  }
  expect(cells).toEqual(['J6', 'J5', 'J6']);
  expect(nextFinding({ ...report, findings: [] }, firstPlace)).toBeNull();
});

const workbook = (perform: Perform) => {
  const never = () => Promise.reject(new Error('Nothing is asked of the workbook'));
  return createRuns({ perform, goTo: never, columns: never }, () => new Date(), { message: '', remedy: '' });
};

test.each([
  ['showPane', []],
  ['recalculate', ['recalculate']],
  ['createSheets', ['createSummaries']],
  // It asks first.
  ['removeEverything', []],
] as const)('%s starts %j', async (name, requests) => {
  const started: string[] = [];
  const runs = workbook(({ kind }) => {
    started.push(kind);
    return Promise.resolve(shownPlan());
  });
  await commands[name](runs);
  expect([runs.state().place.asksToRemove, started]).toEqual([name === 'removeEverything', requests]);
});
