import type { CellAddress } from '../plan';
import { catalogue } from './catalogue';
import type { Finding } from './finding';

interface Placed {
  readonly finding: Finding;
  readonly cell: CellAddress | null;
}

/** As one reads the sheet: row by row, in a row from left to right, in a cell as the catalogue has them. */
export function inSheetOrder<Item extends Placed>(findings: readonly Item[]): Item[] {
  return findings
    .map((item) => ({ item, place: [...placeOf(item.cell), codes.indexOf(item.finding.code)] }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ item }) => item);
}

const codes = Object.keys(catalogue);

/** Row and column of `K12`; what has no cell comes after everything else. */
function placeOf(cell: CellAddress | null): [row: number, column: number] {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  if (letters === undefined) return [Infinity, Infinity];
  return [Number(row), [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
