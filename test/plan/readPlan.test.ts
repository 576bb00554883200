import { defaultSettings } from '../../src/plan/achievement/settings';
import { emptyWritten } from '../../src/plan/cell';
import type { WrittenPlan } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/readPlan';

function planWith({ name = 'Pratiche', owner = null as string | null, code = 'F101' } = {}) {
  const written: WrittenPlan = {
    title: null,
    year: 2017,
    sheet: 'Piano',
    layout: 'register',
    objectives: [
      {
        writtenCode: 'O2.O2.I2',
        writtenLevel: null,
        title: 'Uno',
        area: null,
        mission: null,
        owner,
        weight: null,
        cell: 'A1',
      },
      {
        writtenCode: 'Servizi',
        writtenLevel: 'Individuale',
        title: 'Due',
        area: null,
        mission: null,
        owner,
        weight: null,
        cell: 'A2',
      },
    ],
    indicators: [
      {
        writtenCode: code,
        objective: 0,
        name,
        baselineYear: 2015,
        baseline: { written: emptyWritten, cell: 'B1' },
        targets: [2017, 2018].map((year) => ({ year, written: emptyWritten, cell: 'C1' })),
        actual: null,
        weight: null,
        direction: null,
        cell: 'A1',
      },
    ],
    declared: {
      owners: [{ owner: 'BIANCHI', role: 'SEGRETARIO GENERALE', individual: 5, organisational: 7, team: null }],
      offices: null,
    },
  };
  return readPlan(written, { settings: defaultSettings, referenceDate: '2017-12-31' });
}

test.each([
  ['A1.1_01 Quota di budget', 'A1.1_01', 'Quota di budget'],
  ['EC19.1 Risorse restituite', 'EC19.1', 'Risorse restituite'],
  ['N_Impr_A3.1.2 Imprese', 'N_Impr_A3.1.2', 'Imprese'],
  ['CF02 Soddisfazione', 'CF02', 'Soddisfazione'],
  ['SPID rilasciati', null, 'SPID rilasciati'],
  ['F24 versati', null, 'F24 versati'],
  ['Sig.ra Rossi', null, 'Sig.ra Rossi'],
])('%s has the outside code %s', (name, externalCode, rest) => {
  expect(planWith({ name }).indicators[0]).toMatchObject({ externalCode, name: rest });
});

test('a role and the surname the managers’ table joins it with are one owner', () => {
  const owners = ['Segretario Generale', 'BIANCHI', 'URP', null].map(
    (owner) => planWith({ owner }).objectives[0]?.owner.canonical,
  );
  expect(owners).toEqual(['BIANCHI', 'BIANCHI', 'URP', null]);
});

test('codes are repaired with a finding; one that is no code keeps its text and takes its level from the column', () => {
  const [repaired, unknown] = planWith().objectives;
  expect(repaired).toMatchObject({ code: '02.O2.I2', level: 'individual', parent: '02.O2' });
  expect(repaired?.findings).toMatchObject([{ code: 'STR-011', corrections: ['02.O2.I2'] }]);
  expect(unknown).toMatchObject({ code: 'Servizi', level: 'individual', findings: [{ code: 'STR-012' }] });
  expect(planWith({ code: 'F2 01' }).indicators[0]).toMatchObject({ code: 'F201', findings: [{ code: 'STR-013' }] });
  expect(planWith({ code: 'uno' }).indicators[0]).toMatchObject({ code: 'uno', findings: [{ code: 'STR-014' }] });
});

test('an empty target is missing in the plan year and nothing in another', () => {
  const [indicator] = planWith().indicators;
  expect(indicator?.targets.map(({ year, reading }) => [year, reading.status])).toEqual([[2017, 'unreadable']]);
  expect(indicator?.objective).toBe('02.O2.I2');
});
