import fc from 'fast-check';
import { defaultSettings, settingChoices } from '../../src/plan/achievement/settings';
import { defaultScale } from '../../src/plan/target/scale';
import { optionalFields } from '../../src/worksheet/anchors';
import { noSettings, printSettings, readSettings, type StoredSettings } from '../../src/worksheet/storedSettings';
import { workbookLanguages } from '../../src/worksheet/workbookLanguage';

const oneOf = <T>(choices: readonly T[]) => fc.constantFrom(...choices);
const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const settings = fc.record({
  language: oneOf(workbookLanguages),
  referenceDate: fc.option(oneOf(['2017-06-30', '2017-12-31'])),
  optionalColumns: fc.subarray([...optionalFields]),
  frozen: fc.option(fc.constant({ on: '2018-01-15', at: '2017-12-31' })),
  snapshots: fc.constantFrom(
    [],
    [
      {
        ...{ on: '2017-06-30', mean: null, met: 0, reported: 0, notReported: 1 },
        indicators: { F101: { actual: 'SÌ <&>', degree: 0.5, status: 'inProgress' as const } },
      },
    ],
  ),
  officesApart: fc.boolean(),
  calculation: fc.record({
    method: oneOf(settingChoices.method),
    atMost: oneOf(settingChoices.atMost),
    equals: oneOf(settingChoices.equals),
    missedLevel: oneOf(settingChoices.missedLevel),
    notReportedCounts: oneOf(settingChoices.notReportedCounts),
    cap: share(1, 10),
    partlyMetFrom: share(0, 1),
    tolerance: share(0, 1),
    lossPerDayLate: share(0.0001, 1),
    scale: fc.subarray([...defaultScale, 'più che buono', 'eccellente'], { minLength: 2 }),
  }),
});

test('what is stored is read back unchanged', () => {
  fc.assert(
    fc.property(settings, (chosen) => {
      const stored: StoredSettings = { ...noSettings, ...chosen };
      expect(readSettings(printSettings(stored))).toEqual(stored);
    }),
  );
});

const part = (json: unknown): string =>
  `<piano xmlns="urn:piano:settings:1">${JSON.stringify(json).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</piano>`;
const first = { sheet: 'Piano', year: 2017, mapping: [], referenceDate: '2017-12-31' };

test('the same settings are the same text, read or not', () => {
  expect(printSettings(readSettings(printSettings(noSettings)) ?? noSettings)).toBe(printSettings(noSettings));
});

test('a part written before there were settings of calculation holds the defaults', () => {
  expect(readSettings(part({ ...first, widths: {}, corrections: [], accepted: [] }))).toEqual({
    ...noSettings,
    ...first,
  });
});

test('a rule that an earlier Piano did not know is at its default', () => {
  expect(readSettings(part({ ...first, calculation: { cap: 1.2 } }))?.calculation).toEqual({
    ...defaultSettings,
    cap: 1.2,
  });
});

test.each([
  { calculation: { cap: 0.5 } },
  { calculation: { cap: '1' } },
  { calculation: { method: 'byHeart' } },
  { calculation: { scale: 'buono' } },
  { calculation: null },
  { optionalColumns: ['price'] },
  { language: 'fr' },
  { frozen: { on: '2018-02-30', at: '2017-12-31' } },
  { frozen: { on: '2018-01-15' } },
  { frozen: true },
  { snapshots: [{ on: '2017-06-31', mean: null, met: 0, reported: 0, notReported: 0, indicators: {} }] },
  { snapshots: [{ on: '2017-06-30', mean: null, met: 0, reported: 0, notReported: 0, indicators: { F101: {} } }] },
])('%j are no settings', (wrong) => {
  expect(readSettings(part({ ...first, ...wrong }))).toBeNull();
});
