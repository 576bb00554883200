import type { Judgement } from '../../../src/plan/achievement/judge';
import type { Status } from '../../../src/plan/achievement/status';
import { defaultSettings } from '../../../src/plan/achievement/settings';
import { assessPlan, type AssessedIndicator } from '../../../src/plan/assess';
import { noBaseline } from '../../../src/plan/baseline';
import { emptyWritten } from '../../../src/plan/cell';
import type { Objective, PlacedWeight } from '../../../src/plan/plan';
import { readObjectiveCode } from '../../../src/plan/codes';
import { meanOfIndicators, meanOfObjectives } from '../../../src/plan/rollup/mean';
import { countByOwner, rollUp } from '../../../src/plan/rollup/rollUp';
import { planOf } from '../../support/plans';

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
      objectivePlace: codes.indexOf(objective),
      externalCode: null,
      name: '',
      baselineYear: null,
      weight: weighing(weight),
      writtenDirection: null,
      direction: null,
      cause: null,
      causeOnSheet: null,
      notes: null,
      cell: 'A1',
      cellText: 'F1',
      baseline: { written: emptyWritten, cell: 'A1', reading: noBaseline },
      targets: [],
      actual: null,
    },
    judgement,
    findings: [],
  };
}

const codes = ['01.O1', '01.O1.I1', '01.O1.O1', '01.O1.O1.T1'];

const weighing = (value: number | null): PlacedWeight | null =>
  value === null ? null : { written: emptyWritten, cell: 'A1', reading: { kind: 'weight', value, isPercent: false } };

function objective(code: string, owner: string | null, weight: number | null = null): Objective {
  const read = readObjectiveCode(code);
  if (read === null) throw new Error(code);
  return {
    code,
    writtenCode: code,
    level: read.level,
    levelFrom: 'code',
    parent: read.parent,
    title: '',
    area: null,
    mission: null,
    owner: { written: owner, canonical: owner, proposed: null },
    ownerCell: null,
    writtenLevel: null,
    weight: weighing(weight),
    cell: 'A1',
    cellText: code,
    spelledElsewhere: [],
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
    expect(meanOfIndicators(indicators, defaultSettings)).toEqual({ mean: 0.5, assessed: 3, total: 7, met: 1 });
  });

  test('is cut, never rounded up: two met and one almost is not 100 %', () => {
    expect(
      meanOfIndicators([indicator('met', 1), indicator('met', 1), indicator('partlyMet', 0.9999)], defaultSettings)
        .mean,
    ).toBe(0.9999);
  });

  test('keeps a figure that floats hold a hair too low', () => {
    expect(
      meanOfIndicators([indicator('notMet', 0.1), indicator('notMet', 0.2), indicator('notMet', 0.3)], defaultSettings)
        .mean,
    ).toBe(0.2);
  });

  test('is no figure where nothing is assessed', () => {
    expect(meanOfIndicators([indicator('pending', null)], defaultSettings)).toEqual({
      mean: null,
      assessed: 0,
      total: 1,
      met: 0,
    });
  });

  test('weighs where every indicator has a weight; 0 excludes', () => {
    expect(
      meanOfIndicators([indicator('met', 1, { weight: 3 }), indicator('notMet', 0, { weight: 1 })], defaultSettings)
        .mean,
    ).toBe(0.75);
    expect(
      meanOfIndicators([indicator('met', 1, { weight: 0 }), indicator('notMet', 0, { weight: 1 })], defaultSettings),
    ).toMatchObject({ mean: 0, assessed: 1, met: 1 });
    expect(meanOfIndicators([indicator('met', 1, { weight: 3 }), indicator('notMet', 0)], defaultSettings).mean).toBe(
      0.5,
    );
  });
});

describe('a mean of objectives', () => {
  const measured = (code: string, mean: number | null, weight: number | null) => ({
    objective: objective(code, null, weight),
    own: { mean, assessed: mean === null ? 0 : 3, total: 3, met: 1 },
  });

  test('weighs where every objective has a weight; 0 excludes', () => {
    expect(meanOfObjectives([measured('01.O1', 1, 3), measured('02.O1', 0, 1)]).mean).toBe(0.75);
    expect(meanOfObjectives([measured('01.O1', 1, 3), measured('02.O1', 0, null)]).mean).toBe(0.5);
    expect(meanOfObjectives([measured('01.O1', 1, 0), measured('02.O1', 0.4, 2)])).toEqual({
      mean: 0.4,
      assessed: 3,
      total: 6,
      met: 2,
    });
  });

  test('is of what has a figure', () => {
    expect(meanOfObjectives([measured('01.O1', 0.8, 50), measured('02.O1', null, 50)]).mean).toBe(0.8);
    expect(meanOfObjectives([measured('01.O1', null, null)]).mean).toBeNull();
    expect(meanOfObjectives([]).mean).toBeNull();
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
    scale: defaultSettings.scale,
    declared: { owners: [], offices: null },
  };
  const indicators = [
    indicator('met', 1, { objective: '01.O1' }),
    indicator('partlyMet', 0.8, { objective: '01.O1.I1' }),
    indicator('notMet', 0.4, { objective: '01.O1.O1' }),
    indicator('pending', null, { objective: '01.O1.O1.T1' }),
  ];
  const rolled = rollUp({ plan, indicators, findings: [] }, defaultSettings);

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

  test('two objectives that bear one code keep their own figures', () => {
    const twice = planOf({
      objectives: [
        { code: '01.O1', title: 'Uno' },
        { code: '01.O1', title: 'Due' },
      ],
      indicators: [
        { of: 0, target: '>= 2', actual: 2 },
        { of: 1, target: '>= 2', actual: 1 },
      ],
    });
    const context = { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings };
    expect(rollUp(assessPlan(twice, context), defaultSettings).objectives.map(({ own }) => own.mean)).toEqual([1, 0.5]);
  });

  test('owners are counted by level, the declared ones first, whether they have any or not', () => {
    const manager = { role: null, individual: 1, organisational: 1, team: null };
    const owners = [
      { owner: 'FERRARI', ...manager },
      { owner: 'ROSSI', ...manager },
    ];
    expect(countByOwner(plan.objectives, { owners, offices: null })).toEqual([
      { owner: 'FERRARI', individual: 0, organisational: 0, team: 0 },
      { owner: 'ROSSI', individual: 1, organisational: 1, team: 0 },
      { owner: 'URP', individual: 0, organisational: 0, team: 1 },
    ]);
  });
});
