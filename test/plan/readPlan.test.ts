import { assessPlan } from '../../src/plan/assess';
import { defaultSettings } from '../../src/plan/achievement/settings';
import { planOf, type IndicatorParts, type PlanParts } from '../support/plans';

const named = (name: string) => planOf({ indicators: [{ name }] }).indicators[0];

test.each([
  ['A1.1_01 Quota di budget', 'A1.1_01', 'Quota di budget'],
  ['A1.1_01 - Quota di budget', 'A1.1_01', 'Quota di budget'],
  ['EC19.1 Risorse restituite', 'EC19.1', 'Risorse restituite'],
  ['N_Impr_A3.1.2 Imprese', 'N_Impr_A3.1.2', 'Imprese'],
  ['N_Prot_Tot Documenti', 'N_Prot_Tot', 'Documenti'],
  ['S01_B: Personale', 'S01_B', 'Personale'],
  ['CF02 Soddisfazione', 'CF02', 'Soddisfazione'],
  ['SPID rilasciati', null, 'SPID rilasciati'],
  ['F24 versati', null, 'F24 versati'],
  ['Sig.ra Rossi', null, 'Sig.ra Rossi'],
  ['N. visite', null, 'N. visite'],
])('%s has the outside code %s', (name, externalCode, rest) => {
  expect(named(name)).toMatchObject({ externalCode, name: rest });
});

test('codes are repaired; one that is no code keeps its text and takes its level from the column', () => {
  const { objectives, indicators } = planOf({
    objectives: [{ code: 'O2.O2.I2' }, { code: 'Servizi', level: 'Individuale' }, { code: '' }],
    indicators: [
      { code: 'F2 01', of: 0 },
      { code: 'uno', of: 1 },
    ],
  });
  expect(objectives).toMatchObject([
    { code: '02.O2.I2', writtenCode: 'O2.O2.I2', level: 'individual', parent: '02.O2' },
    { code: 'Servizi', level: 'individual', parent: null },
    { code: '(senza codice 3)', writtenCode: '', level: 'strategic' },
  ]);
  expect(indicators).toMatchObject([
    { code: 'F201', writtenCode: 'F2 01', objective: '02.O2.I2', objectivePlace: 0 },
    { code: 'uno', objective: 'Servizi', objectivePlace: 1 },
  ]);
});

test('an objective repeated on every row is one, even where its code is written differently', () => {
  const title = 'Far crescere le imprese';
  const { objectives, indicators } = planOf({
    objectives: [
      { code: '01.01', title },
      { code: '02.O1', title: 'Altro' },
      { code: '01.O1', title },
    ],
    indicators: [{ of: 0 }, { of: 1 }, { of: 2 }],
  });
  expect(objectives.map(({ writtenCode }) => writtenCode)).toEqual(['01.01', '02.O1']);
  expect(indicators.map(({ objective }) => objective)).toEqual(['01.O1', '02.O1', '01.O1']);
});

describe('owners in brackets', () => {
  const rossi = { owner: 'ROSSI', role: 'DIRETTORE', individual: 1, organisational: 1, team: null };
  const ownersOf = (titles: readonly string[], owners = [rossi]) =>
    planOf({
      objectives: titles.map((title, at) => ({ code: `01.O1.I${String(at + 1)}`, title })),
      declared: { owners },
    }).objectives.map(({ owner }) => owner.canonical);

  test('are those the managers’ table declares, however they are written', () => {
    expect(ownersOf(['Uno (Rossi)', 'Due (il direttore)', 'Tre (Direttore)', 'Quattro (Mario Rossi)'])).toEqual([
      'ROSSI',
      null,
      'ROSSI',
      'ROSSI',
    ]);
    expect(ownersOf(['Uno (Verdi)', 'Due'])).toEqual([null, null]);
  });

  test('are whatever name stands there where most objectives end so', () => {
    const titles = ['Uno (Verdi)', 'Due (Bianchi)', 'Tre (Lavori pubblici)', 'Quattro (anche in rete)'];
    expect(ownersOf(titles, [])).toEqual(['Verdi', 'Bianchi', 'Lavori pubblici', null]);
  });
});

test('what one row of a repeated objective lacks, another gives; another owner makes it another objective', () => {
  const { objectives } = planOf({
    objectives: [
      { code: '01.O1.I1', title: 'Uno' },
      { code: '01.O1.I1', title: '', owner: 'ROSSI' },
      { code: '01.O1.I1', title: 'Uno', owner: 'FERRARI' },
    ],
  });
  expect(objectives.map(({ title, owner }) => [title, owner.canonical])).toEqual([
    ['Uno', 'ROSSI'],
    ['Uno', 'FERRARI'],
  ]);
});

test('an empty target is missing in the plan year and nothing in another', () => {
  const [indicator] = planOf({ indicators: [{}] }).indicators;
  expect(indicator?.targets.map(({ year, reading }) => [year, reading.status])).toEqual([[2017, 'unreadable']]);
});

describe('a baseline to keep', () => {
  const kept: IndicatorParts = { name: 'Posizione fra gli enti', baseline: 3, target: 'mantenimento' };
  const statusWith = (actual: number, parts: PlanParts) => {
    const indicators = [{ ...kept, actual, ...parts.indicators?.[0] }, ...(parts.indicators?.slice(1) ?? [])];
    const context = { year: 2017, referenceDate: '2017-12-31', settings: defaultSettings };
    return assessPlan(planOf({ indicators }), context).indicators[0]?.judgement.status;
  };

  test.each([
    ['its Verso: more', 4, [{ direction: 'crescente' }], 'met'],
    ['its Verso: more, and it fell', 2, [{ direction: 'crescente' }], 'notMet'],
    ['its Verso: less', 2, [{ direction: 'decrescente' }], 'met'],
    ['another row with its name', 2, [{}, { ...kept, target: '<= 2' }], 'met'],
    ['the Verso of another row with its name', 2, [{}, { ...kept, direction: '↓' }], 'met'],
    ['another row with its outside code', 4, [{ name: 'A1_1 Uno' }, { name: 'A1_1 Due', target: '>= 5' }], 'met'],
    ['rows that disagree', 4, [{}, { ...kept, target: '<= 2' }, { ...kept, target: '>= 5' }], 'notAssessable'],
    ['nobody', 4, [{}], 'notAssessable'],
    ['nobody, but it is equal', 3, [{}], 'met'],
  ])('is judged as %s says', (_, actual, indicators, status) => {
    expect(statusWith(actual, { indicators })).toBe(status);
  });

  test('among parts, each is told', () => {
    const target = 'mantenimento entro il 31/12/2017';
    const [indicator] = planOf({ indicators: [{ baseline: 3, target, direction: 'decrescente' }] }).indicators;
    expect(indicator?.targets[0]?.reading).toMatchObject({
      target: { parts: [{ operator: '<=' }, { kind: 'deadline' }] },
    });
  });
});
