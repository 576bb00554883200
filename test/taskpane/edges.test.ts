import { isDark } from '../../src/taskpane/controls/theme';
import { countFamilies } from '../../src/taskpane/statusFamilies';
import { languageOf } from '../../src/taskpane/words/language';
import { wordsIn } from './wordsIn';

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
