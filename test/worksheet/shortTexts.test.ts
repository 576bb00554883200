import { onOneLine, shortened, shortenedReference } from '../../src/worksheet/summarySheets/shortTexts';

test.each<readonly [string, number, number, string]>([
  ['Biblioteca', 10, 1, 'Biblioteca'],
  ['Biblioteche', 10, 1, 'Bibliotec…'],
  ['Biblioteche', 10, 2, 'Biblioteche'],
])('%j in a column of %d, on lines: %d', (written, width, lines, shown) => {
  expect(shortened(written, width, lines)).toBe(shown);
});

test('a text that fits is referred to as it is, one that does not is cut as it stands then', () => {
  expect(shortenedReference('$A$1', 'A'.repeat(28), 1)).toBe('$A$1');
  expect(shortenedReference('$A$1', 'A'.repeat(29), 1)).toBe('IF(LEN($A$1)>28,LEFT($A$1,27)&"…",$A$1)');
});

test('only a text that was broken over lines is put on one: a number stays a number', () => {
  expect(onOneLine('$A$1', '24,20\n€')).toBe('SUBSTITUTE($A$1,CHAR(10)," ")');
  expect(onOneLine('$A$1', '24,20 €')).toBe('$A$1');
  expect(onOneLine('$A$1', 24.2)).toBe('$A$1');
});
