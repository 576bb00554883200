import { sameContent } from '../../src/worksheet/standing';

test.each<[string, string | number, string | number, boolean]>([
  ['the same text', 'Raggiunto', 'Raggiunto', true],
  ['a text that had to be marked as one', "'>= 4", '>= 4', true],
  ['a formula as LibreOffice saves it', '=IF(A1,TRUE,FALSE)', '=IF(A1,TRUE(),FALSE())', true],
  ['the same words in a text', '="TRUE"', '="TRUE()"', false],
  ['a longer name', '=XTRUE', '=XTRUE()', false],
  ['another formula', '=A1', '=A2', false],
  ['a text that looks like one', 'TRUE', 'TRUE()', false],
  ['a number', 1, '1', false],
])('%s', (_, wanted, standing, isSame) => {
  expect(sameContent(wanted, standing)).toBe(isSame);
});
