import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanReport } from '../../src/app/report';
import { sheetWords } from '../../src/worksheet/sheetWords';
import { ownedPlan } from '../support/ownedPlan';
import { newFolder, piano, sample } from '../support/piano';
import { figuresOn, reportedFigures, type ShownSheet } from '../support/shownFigures';
import { done, inHost } from '../support/inHost';
import { changeSettings } from '../../src/app/changeSettings';
import { createSummaries } from '../../src/app/createSummaries';
import { summaryWords, type SummaryWords } from '../../src/worksheet/summarySheets/summaryWords';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import { dump, recalculatedByLibreOffice, withoutValues, type Dump, type TypedAnew } from './programs';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function sheetsIn(dumped: Dump, { names }: SummaryWords = summaryWords.it): ShownSheet[] {
  const kinds = (['overview', 'offices', 'report'] as const).map((kind) => [names[kind], kind] as const);
  return Object.entries(dumped).flatMap(([name, cells]): ShownSheet[] => {
    const owner = /^(?:Scheda|Sheet) (.*)$/.exec(name)?.[1];
    const kind = owner === undefined ? kinds.find(([own]) => own === name)?.[1] : 'manager';
    if (kind === undefined) return [];
    const last = Math.max(...Object.keys(cells).map((address) => Number(address.replace(/\D/g, ''))));
    const rows = Array.from({ length: last }, (_, row) =>
      letters.map((letter) => cells[`${letter}${String(row + 1)}`]?.value ?? ''),
    );
    return [{ kind, key: owner ?? '', rows }];
  });
}

/** Whoever wrote a target anew made it another one: Piano has to read it first, and it counts among those to correct. */
const changedTarget = (value: unknown): unknown =>
  value === sheetWords.it.statuses.targetChanged ? sheetWords.it.statuses.targetToCorrect : value;

/** Equal but for what floating point adds. */
const comparable = (figures: unknown): unknown =>
  JSON.parse(
    JSON.stringify(figures, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(10)) : changedTarget(value),
    ),
  );

interface Made {
  readonly file: string;
  readonly report: PlanReport;
}

function summaries(file: string, at: string): Made {
  const result = path.join(newFolder(), 'result.xlsx');
  const run = piano('summaries', file, '-o', result, '--at', at, '--json');
  expect([run.stderr, run.code === 0 || run.code === 1]).toEqual(['', true]);
  return { file: result, report: JSON.parse(run.stdout) as PlanReport };
}

/** What LibreOffice makes of the sheets after somebody typed into the plan, and what the JSON says of the plan then. */
function afterTyping({ file }: Made, typed: TypedAnew, at: string): { theirs: Dump; report: PlanReport } {
  const changed = withoutValues(file, typed);
  const run = piano('check', changed, '--at', at, '--json');
  return { theirs: recalculatedByLibreOffice(changed), report: JSON.parse(run.stdout) as PlanReport };
}

const expectSame = (theirs: Dump, report: PlanReport): void => {
  expect(comparable(figuresOn(sheetsIn(theirs)))).toEqual(comparable(reportedFigures(report)));
};

describe('without Piano, whoever types into the plan moves every figure on the sheets as Piano would', () => {
  test('results, and a target that says nothing any more', () => {
    const at = '2017-11-30';
    const made = summaries(sample('piano-2017-consuntivo.xlsx'), at);
    const { sheet, indicators } = made.report.plan;
    const column = indicators.find(({ actual }) => actual !== null)?.actual?.cell.replace(/\d/g, '') ?? '';
    const cellOf = (status: string, kind: string, skip = 0): string => {
      const found = indicators.filter((each) => each.status === status && each.targets[0]?.kind === kind);
      return `${column}${found[skip]?.cell.replace(/\D/g, '') ?? ''}`;
    };
    const target = indicators.filter(({ status }) => status === 'met')[20]?.targets[0]?.cell ?? '';
    const typed = {
      [cellOf('met', 'threshold')]: null,
      [cellOf('met', 'threshold', 1)]: 'boh',
      [cellOf('inProgress', 'threshold')]: 90_000,
      [cellOf('pending', 'threshold')]: 'n.v.',
      [cellOf('met', 'deadline')]: 'NO',
      [target]: 'da definire',
    };
    expect(Object.keys(typed)).toHaveLength(6);
    const { theirs, report } = afterTyping(made, { [sheet]: typed }, at);
    const moved = report.plan.indicators.filter(({ status }, index) => status !== indicators[index]?.status);
    expect(moved.length).toBeGreaterThanOrEqual(5);
    expectSame(theirs, report);
  });

  test('weights of indicators and objectives, and what the plan declares', () => {
    const at = '2017-12-31';
    const file = path.join(newFolder(), 'weighted.xlsx');
    writeFileSync(file, weighted);
    const made = summaries(file, at);
    expectSame(recalculatedByLibreOffice(made.file), made.report);
    expect(declared(recalculatedByLibreOffice(made.file))).toEqual({
      ROSSI: ['2 / 1', '2 / 1', '✓'],
      Anagrafe: [1, 1, '✓'],
      Tributi: [1, 1, '✓'],
      Tutti: [2, 2, '✓'],
    });
    const plan = {
      // A weight in words becomes a number; one that was missing is there, so that all count; one goes.
      ...{ J3: 10, J4: 20, J8: 5, J9: 7, J6: null },
      ...{ D5: 25, D7: 80 },
      I5: 4,
      C15: 3,
      A16: 'UFFICI: 2 OBIETTIVI per CIASCUN UFFICIO (2 uffici)',
    };
    const { theirs, report } = afterTyping(made, { Piano: plan }, at);
    expect(report.rollup.objectives.map(({ mean }) => mean)).not.toEqual(
      made.report.rollup.objectives.map(({ mean }) => mean),
    );
    expectSame(theirs, report);
    expect(declared(theirs)).toEqual({
      ROSSI: ['2 / 3', '2 / 1', '≠'],
      Anagrafe: [2, 1, '≠'],
      Tributi: [2, 1, '≠'],
      Tutti: [4, 2, '≠'],
    });
  });
});

const weighted = ownedPlan({
  rows: [
    { objective: '01.O1', owner: null, actual: 2, weight: '40 %' },
    { objective: '01.O1', owner: null, actual: 4, weight: 0.6 },
    { objective: '01.O1.I1', actual: 1, objectiveWeight: 70, weight: 1 },
    { objective: '01.O1.I1', actual: 3, objectiveWeight: 70, weight: 3 },
    { objective: '01.O1.I2', actual: 4, objectiveWeight: 30, weight: 2 },
    { objective: '01.O1.I2', actual: 1, objectiveWeight: 30 },
    { objective: '01.O1.O1', actual: 2, objectiveWeight: 100 },
    { objective: '01.O1.O1', actual: 5, objectiveWeight: 100, weight: 4 },
    { objective: '01.O1.O1.T1', owner: 'Anagrafe', actual: 3, objectiveWeight: 50, weight: 1 },
    { objective: '01.O1.O1.T2', owner: 'Tributi', objectiveWeight: 50, weight: 1 },
  ],
  managers: [
    ['ROSSI', 2, 1],
    ['UFFICI: 1 OBIETTIVI per CIASCUN UFFICIO (2 uffici)', 0, 0],
  ],
});

test('in a workbook set to English LibreOffice computes what the JSON says', async () => {
  const { session, engine } = await inHost(weighted);
  const options = { at: '2017-12-31', today: '2018-02-01', language: 'it' } as const;
  done(await changeSettings(session, { language: 'en' }, options));
  const report = done(await createSummaries(session, options));
  const file = path.join(newFolder(), 'english.xlsx');
  writeFileSync(file, engine.workbook.save());
  expect(comparable(figuresOn(sheetsIn(recalculatedByLibreOffice(file), summaryWords.en), summaryWords.en))).toEqual(
    comparable(reportedFigures(report, summaryWords.en)),
  );
});

test('LibreOffice computes the trend of the days that were kept as we did', async () => {
  const { session, engine } = await inHost(weighted);
  const options = { at: '2017-12-31', today: '2018-02-01', language: 'it' } as const;
  for (const on of ['2017-06-30', '2017-12-31']) done(await takeSnapshot(session, { on, replaces: false }, options));
  const file = path.join(newFolder(), 'snapshots.xlsx');
  writeFileSync(file, engine.workbook.save());
  const [ours, theirs] = [dump(file)['Fotografia'] ?? {}, recalculatedByLibreOffice(file)['Fotografia'] ?? {}];
  const formulas = Object.entries(ours).filter(([, { formula }]) => formula !== null);
  expect(formulas.length).toBeGreaterThan(80);
  expect(comparable(formulas.map(([address]) => [address, theirs[address]?.value ?? '']))).toEqual(
    comparable(formulas.map(([address, { value }]) => [address, value ?? ''])),
  );
  expect(['D6', 'G6', 'J6', 'M6'].map((address) => theirs[address]?.value ?? '')).toEqual([0.6666, 0.6, 0.6, 0]);
});

/** Declared, counted and the mark beside them, by who is on the row. */
function declared(dumped: Dump): Record<string, unknown> {
  const rows = sheetsIn(dumped).find(({ kind }) => kind === 'overview')?.rows ?? [];
  const compared = rows.filter((row) => ['✓', '≠'].includes(String(row[10])));
  return Object.fromEntries(
    compared.map((row) => [String(row[0] === 'ROSSI' ? row[0] : row[1]), row.slice(8, 11)] as const),
  );
}
