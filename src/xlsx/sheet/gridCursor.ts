import { Refusal } from '../refusal';
import { COLUMNS, readReference, ROWS } from './reference';

type TagAttributes = Readonly<Record<string, string>>;

/**
 * Where the scan of `sheetData` stands. A row or cell without `r` follows the one before it (ECMA-376 part 1,
 * 18.3.1.73 and 18.3.1.4); Excel refuses rows and cells that are not in order, and so does this.
 */
export class GridCursor {
  row = -1;
  column = -1;

  constructor(private readonly part: string) {}

  enterRow({ r }: TagAttributes): void {
    const row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= ROWS)
      throw new Refusal('damaged', `${this.part}: row ${r ?? row + 1} is out of order`);
    this.row = row;
    this.column = -1;
  }

  enterCell({ r }: TagAttributes): void {
    const place = r === undefined ? { row: this.row, column: this.column + 1 } : readReference(r);
    if (place?.row !== this.row || place.column <= this.column || place.column >= COLUMNS) {
      throw new Refusal('damaged', `${this.part}: cell ${r ?? '?'} is out of order`);
    }
    this.column = place.column;
  }
}
