import { check } from '../../src/app/check';
import { changeSettings, type SettingsPatch } from '../../src/app/changeSettings';
import { recalculate } from '../../src/app/recalculate';
import { done, inHost } from '../support/inHost';
import { registerPlan } from '../support/registerPlan';

const options = { at: '2017-12-31', today: '2018-01-15', language: 'it' } as const;
const later = { ...options, at: null };

const plan = registerPlan([
  { target: '<= 100', baseline: 120, actual: 110 },
  { target: '>= 100', baseline: 40, actual: 70 },
  { target: '= 100', baseline: 40, actual: 120 },
  { target: 'circa 100', baseline: 40, actual: 120 },
  { target: 'ottimo', baseline: 'buono', actual: 'distinto' },
  { target: '31/10/2017', baseline: '//', actual: null },
]);

/** Degree and status of each indicator. */
type Judged = readonly (readonly [degree: number | null, status: string])[];

const asByDefault: Judged = [
  [0.9, 'partlyMet'],
  [0.7, 'partlyMet'],
  [1, 'met'],
  [0.8571, 'partlyMet'],
  [0, 'notMet'],
  [null, 'notReported'],
];

test.each<[SettingsPatch['calculation'], Record<number, Judged[number]>]>([
  [{ atMost: 'quotient' }, { 0: [0.909, 'partlyMet'] }],
  [{ method: 'fromBaseline' }, { 0: [0.5, 'notMet'], 1: [0.5, 'notMet'] }],
  [{ partlyMetFrom: 0.71 }, { 1: [0.7, 'notMet'] }],
  [{ cap: 1.1 }, { 2: [1.1, 'met'] }],
  [{ equals: 'literal' }, { 2: [0, 'notMet'] }],
  [{ tolerance: 0.2 }, { 3: [1, 'met'] }],
  [{ missedLevel: 'rankRatio' }, { 4: [0.8333, 'partlyMet'] }],
  [{ scale: ['Insufficiente', ' Buono', 'Ottimo ', 'Distinto'] }, { 4: [1, 'met'] }],
])(
  '%j holds from the moment it is asked for, in every later run and whoever opens the file',
  async (calculation, changed) => {
    const { session, engine } = await inHost(plan);
    await recalculate(session, options);
    const report = done(await changeSettings(session, { calculation: calculation ?? {} }, later));
    expect(report.plan.indicators.map(({ achievement, status }) => [achievement, status])).toEqual(
      asByDefault.map((judged, index) => changed[index] ?? judged),
    );
    const reopened = await inHost(engine.workbook.save());
    expect(done(await check(reopened.session, later)).plan).toEqual(report.plan);
    expect(done(await recalculate(reopened.session, later)).host.changes).toBe(0);
  },
);

test('what nobody reported counts as nothing, or is left out of the mean', async () => {
  const { session } = await inHost(plan);
  const before = done(await recalculate(session, options));
  const after = done(await changeSettings(session, { calculation: { notReportedCounts: 'excluded' } }, later));
  expect(before.rollup.objectives).toMatchObject([{ mean: 0.5761, assessed: 6, total: 6 }]);
  expect(after.rollup.objectives).toMatchObject([{ mean: 0.6914, assessed: 5, total: 6 }]);
});

test('a reference date can be chosen, and given back', async () => {
  const { session } = await inHost(plan);
  await recalculate(session, later);
  const asked = done(await changeSettings(session, { referenceDate: '2017-06-30' }, later));
  const givenBack = done(await changeSettings(session, { referenceDate: null }, later));
  expect([asked.plan.referenceDate, givenBack.plan.referenceDate]).toEqual(['2017-06-30', '2017-12-31']);
});

test('a sheet without Piano’s columns gets none because settings change', async () => {
  const { session, engine } = await inHost(plan);
  const changed = done(await changeSettings(session, { calculation: { atMost: 'quotient' } }, later));
  expect(changed.plan.indicators[0]?.achievement).toBe(0.909);
  const reopened = await inHost(engine.workbook.save());
  const names = await reopened.session.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('address');
    await context.sync();
    return used.address;
  });
  expect(names).toBe('Piano!A1:G8');
  expect(done(await check(reopened.session, later)).plan.indicators[0]?.achievement).toBe(0.909);
});

test.each<[SettingsPatch, string]>([
  [{ calculation: { cap: 0.5 } }, 'Limite per indicatore: 50% non ha senso, deve stare tra 100% e 1.000%.'],
  [{ calculation: { cap: Infinity } }, 'Limite per indicatore: ? non ha senso, deve stare tra 100% e 1.000%.'],
  [{ calculation: { partlyMetFrom: 70 } }, 'Parziale a partire da: 7.000% non ha senso, deve stare tra 0% e 100%.'],
  [{ calculation: { tolerance: -0.1 } }, '«Circa» ammette: -10% non ha senso, deve stare tra 0% e 100%.'],
  [{ calculation: { lossPerDayLate: 0 } }, 'Scadenza superata: 0% non ha senso, deve stare tra 0,01% e 100%.'],
  [
    { calculation: { scale: [] } },
    'La scala dei giudizi «» non va: servono almeno due giudizi diversi, in parole, dal peggiore al migliore.',
  ],
  [
    { calculation: { scale: ['buono', 'Buono'] } },
    'La scala dei giudizi «buono, buono» non va: servono almeno due giudizi diversi, in parole, dal peggiore al migliore.',
  ],
  [{ referenceDate: '2017-02-30' }, 'Il giorno «2017-02-30» non esiste.'],
])('%j is refused in a sentence, and nothing is written', async (patch, message) => {
  const { session, engine } = await inHost(plan);
  await recalculate(session, options);
  const before = engine.workbook.save();
  expect(await changeSettings(session, patch, later)).toMatchObject({ status: 'refused', message });
  expect(engine.workbook.save()).toEqual(before);
});
