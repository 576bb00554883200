import type { Judgement } from '../../../src/plan/achievement/judge';
import type { Status } from '../../../src/plan/achievement/status';
import type { AssessedIndicator } from '../../../src/plan/assess';
import { noBaseline } from '../../../src/plan/baseline';
import { emptyWritten } from '../../../src/plan/cell';
import type { Objective } from '../../../src/plan/plan';
import { readObjectiveCode } from '../../../src/plan/codes';
import { meanOfIndicators } from '../../../src/plan/rollup/mean';
import { countByOwner, rollUp } from '../../../src/plan/rollup/rollUp';

function indicator(
  status: Status,
  achievement: number | null,
  { objective = '01.O1', weight = null as number | null } = {},
): AssessedIndicator {
  const judgement: Judgement = { status, achievement, uncapped: achievement, share: null, cells: null };
  return {
    indicator: {
      code: 'F1',
      writtenCode: 'F1',
      objective,
      externalCode: null,
      name: '',
      baselineYear: null,
      weight,
      direction: null,
      cell: 'A1',
      baseline: { written: emptyWritten, cell: 'A1', reading: noBaseline },
      targets: [],
      actual: null,
      findings: [],
    },
    judgement,
    findings: [],
  };
}

function objective(code: string, owner: string | null): Objective {
  const read = readObjectiveCode(code);
  if (read === null) throw new Error(code);
  return {
    code,
    writtenCode: code,
    level: read.level,
    parent: read.parent,
    title: '',
    area: null,
    mission: null,
    owner: { written: owner, canonical: owner, proposed: null },
    weight: null,
    cell: 'A1',
    findings: [],
  };
}

describe('a mean', () => {
  test('counts what is assessed, takes what nobody reported as 0, and leaves out the rest', () => {
    const indicators = [
      indicator('met', 1),
      indicator('inProgress', 0.5),
      indicator('notReported', null),
      indicator('pending', null),
      indicator('notAssessable', null),
      indicator('actualToCorrect', null),
      indicator('targetToCorrect', null),
    ];
    expect(meanOfIndicators(indicators)).toEqual({ mean: 0.5, assessed: 3, total: 7, met: 1 });
  });

  test('is cut, never rounded up: two met and one almost is not 100 %', () => {
    expect(meanOfIndicators([indicator('met', 1), indicator('met', 1), indicator('partlyMet', 0.9999)]).mean).toBe(
      0.9999,
    );
  });

  test('keeps a figure that floats hold a hair too low', () => {
    expect(meanOfIndicators([indicator('notMet', 0.1), indicator('notMet', 0.2), indicator('notMet', 0.3)]).mean).toBe(
      0.2,
    );
  });

  test('is no figure where nothing is assessed', () => {
    expect(meanOfIndicators([indicator('pending', null)])).toEqual({ mean: null, assessed: 0, total: 1, met: 0 });
  });

  test('weighs where every indicator has a weight; 0 excludes', () => {
    expect(meanOfIndicators([indicator('met', 1, { weight: 3 }), indicator('notMet', 0, { weight: 1 })]).mean).toBe(
      0.75,
    );
    expect(meanOfIndicators([indicator('met', 1, { weight: 0 }), indicator('notMet', 0, { weight: 1 })])).toMatchObject(
      { mean: 0, assessed: 1 },
    );
    expect(meanOfIndicators([indicator('met', 1, { weight: 3 }), indicator('notMet', 0)]).mean).toBe(0.5);
  });
});

describe('rolling up', () => {
  const plan = {
    title: null,
    year: 2017,
    sheet: 'Piano',
    layout: 'register' as const,
    objectives: [
      objective('01.O1', null),
      objective('01.O1.I1', 'ROSSI'),
      objective('01.O1.O1', 'ROSSI'),
      objective('01.O1.O1.T1', 'URP'),
    ],
    indicators: [],
    declared: { owners: [], offices: null },
  };
  const indicators = [
    indicator('met', 1, { objective: '01.O1' }),
    indicator('partlyMet', 0.8, { objective: '01.O1.I1' }),
    indicator('notMet', 0.4, { objective: '01.O1.O1' }),
    indicator('pending', null, { objective: '01.O1.O1.T1' }),
  ];
  const rolled = rollUp({ plan, indicators, findings: [] });

  test('an objective’s figure is of its own indicators; its children’s mean stands beside it', () => {
    expect(
      rolled.objectives.map(({ objective: { code }, own, childrenMean }) => [code, own.mean, childrenMean]),
    ).toEqual([
      ['01.O1', 1, 0.6],
      ['01.O1.I1', 0.8, null],
      ['01.O1.O1', 0.4, null],
      ['01.O1.O1.T1', null, null],
    ]);
  });

  test('levels are never mixed', () => {
    expect(rolled.levels.map(({ level, mean }) => [level, mean])).toEqual([
      ['strategic', 1],
      ['individual', 0.8],
      ['organisational', 0.4],
      ['team', null],
    ]);
    expect(rolled.owners.map(({ owner, level, mean }) => [owner, level, mean])).toEqual([
      ['ROSSI', 'individual', 0.8],
      ['ROSSI', 'organisational', 0.4],
      ['URP', 'team', null],
    ]);
  });

  test('owners are counted by level', () => {
    expect(countByOwner(plan.objectives)).toEqual([
      { owner: 'ROSSI', individual: 1, organisational: 1, team: 0 },
      { owner: 'URP', individual: 0, organisational: 0, team: 1 },
    ]);
  });
});
