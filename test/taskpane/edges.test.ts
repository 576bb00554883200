import { dayInRome } from '../../src/taskpane/clock';
import { isDark } from '../../src/taskpane/controls/theme';
import { countFamilies } from '../../src/taskpane/statusFamilies';
import { languageOf, wordsIn } from '../../src/taskpane/words/language';

test.each([
  ['2017-12-31T22:59:00Z', '2017-12-31'],
  ['2017-12-31T23:00:00Z', '2018-01-01'],
  ['2017-07-14T21:59:00Z', '2017-07-14'],
  ['2017-07-14T22:00:00Z', '2017-07-15'],
])('when it is %s, in Rome it is %s', (instant, day) => {
  expect(dayInRome(new Date(instant))).toBe(day);
});

test.each([
  ['it-IT', 'it'],
  ['it', 'it'],
  ['IT-CH', 'it'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['ita-x', 'en'],
])('to an Office in %s it speaks %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['#FFFFFF', false],
  ['#212121', true],
  ['292929', true],
  ['#A0A0A0', false],
  ['', false],
  [undefined, false],
])('a background of %s is dark: %s', (background, dark) => {
  expect(isDark(background)).toBe(dark);
});

test('families keep the order of the bar and leave out what nobody is in', () => {
  const indicators = (['notMet', 'targetToCorrect', 'met', 'actualToCorrect'] as const).map((status) => ({ status }));
  expect(countFamilies(indicators)).toEqual([
    { family: 'met', count: 1 },
    { family: 'notMet', count: 1 },
    { family: 'toCorrect', count: 2 },
  ]);
});

test.each(['it', 'en'] as const)('no words are missing in %s', (language) => {
  const empty = Object.entries(wordsIn(language)).filter(([, word]) => word === '');
  expect(empty).toEqual([]);
});
