import { defaultSettings } from '../../src/plan/achievement/settings';
import { draftOf, faultsIn, patchOf, type SettingsDraft } from '../../src/taskpane/views/settings/settingsDraft';
import { noSettings } from '../../src/worksheet/storedSettings';
import { dateTyped } from '../../src/taskpane/controls/dateTyped';

const stored = noSettings;
const untouched = draftOf(stored, 2017);
const typing = (typed: Partial<SettingsDraft['typed']>): SettingsDraft => ({
  ...untouched,
  typed: { ...untouched.typed, ...typed },
});

test('what is stored is shown in percent, and saving it unchanged changes nothing', () => {
  expect(untouched.typed).toEqual({ cap: '100', partlyMetFrom: '70', tolerance: '5', lossPerDayLate: '100' });
  expect(untouched.scale).toBe('insufficiente, sufficiente, discreto, buono, distinto, ottimo');
  expect(patchOf(untouched, stored, 2017)).toEqual({});
});

test.each<[string, Partial<SettingsDraft['typed']>, object]>([
  ['a comma is a decimal one', { partlyMetFrom: '72,5' }, { partlyMetFrom: 0.725 }],
  ['a percent sign is no harm', { cap: '120%' }, { cap: 1.2 }],
  ['so much for each day', { lossPerDayLate: '1' }, { lossPerDayLate: 0.01 }],
  ['the same figure in other digits is no change', { tolerance: '5,0' }, {}],
])('%s', (_, typed, calculation) => {
  const patch = patchOf(typing(typed), stored, 2017);
  expect(patch).toEqual(Object.keys(calculation).length === 0 ? {} : { calculation });
});

test('only what was changed is said', () => {
  const draft: SettingsDraft = {
    ...untouched,
    year: 2018,
    referenceDate: '2018-06-30',
    language: 'en',
    officesApart: true,
    optionalColumns: ['weight', 'cause'],
    choices: { ...untouched.choices, notReportedCounts: 'excluded' },
    scale: 'Basso, medio;  ALTO ',
  };
  expect(patchOf(draft, stored, 2017)).toEqual({
    calculation: { notReportedCounts: 'excluded', scale: ['basso', 'medio', 'alto'] },
    year: 2018,
    referenceDate: '2018-06-30',
    language: 'en',
    officesApart: true,
    optionalColumns: ['weight', 'cause'],
  });
});

test('a day that was taken away goes back to the default', () => {
  const dated = { ...stored, referenceDate: '2017-09-30' };
  expect(patchOf({ ...draftOf(dated, 2017), referenceDate: null }, dated, 2017)).toEqual({ referenceDate: null });
});

test.each<[Partial<SettingsDraft['typed']>, string]>([
  [{ partlyMetFrom: '170' }, 'Parziale a partire da: 170% non ha senso, deve stare tra 0% e 100%.'],
  [{ partlyMetFrom: '' }, 'Parziale a partire da: ?% non ha senso, deve stare tra 0% e 100%.'],
  [{ cap: 'cento' }, 'Limite per indicatore: ?% non ha senso, deve stare tra 100% e 1.000%.'],
])('%j is told in a sentence', (typed, sentence) => {
  expect(Object.values(faultsIn(typing(typed), 'it'))).toEqual([sentence.replace('?%', '?')]);
});

test('a scale of one judgement is none', () => {
  expect(faultsIn({ ...untouched, scale: 'buono' }, 'en')).toHaveProperty('scale');
  expect(faultsIn(untouched, 'it')).toEqual({});
  expect(defaultSettings.scale.length).toBeGreaterThan(1);
});

test.each([
  ['31/12/2017', '2017-12-31'],
  ['1.7.17', '2017-07-01'],
  ['31/06/2017', null],
  ['2017', null],
  ['', null],
])('«%s» typed as a day is %s', (typed, day) => {
  const date = dateTyped(typed);
  expect(date === null ? null : [date.getFullYear(), date.getMonth() + 1, date.getDate()]).toEqual(
    day === null ? null : day.split('-').map(Number),
  );
});
