import type { DrawnRow } from '../../src/worksheet/summarySheets/drawing';
import { pageBreaks } from '../../src/worksheet/summarySheets/pageBreaks';

/** Landscape at full size takes 510 points. */
const page = { orientation: 'landscape', scale: 100, titleRows: null } as const;

/** A height, with a sign before it where it joins the row above: `+` always, `~` as long as all fit on a page, `|` begins a page. */
const rows = (written: string): DrawnRow[] =>
  written.split(' ').map((each) => {
    const height = Number(each.replace(/^\D/, ''));
    if (each.startsWith('|')) return { cells: {}, height, startsPage: true };
    return { cells: {}, height, joins: each.startsWith('+') ? true : each.startsWith('~') ? 'loosely' : false };
  });

test.each<readonly [string, string, readonly number[]]>([
  ['what fits on a page is on one', '200 200 110', []],
  ['what does not begins another', '200 200 111', [2]],
  ['what belongs together goes together', '200 200 ~100 ~50', [1]],
  ['a row that begins a page does', '100 |100 100', [1]],
  ['what is higher than a page is parted where it may be', '100 100 ~200 ~200 ~100', [3]],
  ['a title stays with the first row below it', '100 100 +350 ~200 +100', [1, 3]],
  ['signatures stay with the last row', '100 ~200 ~150 ~40 +20 +30', [3]],
  ['a row higher than a page begins one, and has it', '100 600 100', [1, 2]],
  ['rows that always belong together and are higher than a page are parted where it ends', '300 +150 +100 +100', [2]],
])('%s: %s', (_, written, expected) => {
  expect(pageBreaks(rows(written), page)).toEqual(expected);
});

test('rows repeated on every page take their room on each but the first', () => {
  const titled = { ...page, titleRows: [0, 0] } as const;
  expect(pageBreaks(rows('110 200 200 200 200 200'), titled)).toEqual([3, 5]);
});

test('pages before the rows that are repeated are as large as if there were none', () => {
  const titled = { ...page, titleRows: [3, 3] } as const;
  expect(pageBreaks(rows('200 300 |200 100 200 200 200 200'), titled)).toEqual([2, 5, 7]);
});

test('a page takes more at a smaller scale', () => {
  expect(pageBreaks(rows('200 200 200 200 200 200'), { ...page, scale: 50 })).toEqual([5]);
});
