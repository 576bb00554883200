import type { CellEdit } from '../content';
import type { FileCells } from './readCells';
import { ROWS_OF_BLOCK, union, type Span, type Spanned } from './patchSpans';

type Edits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** From where to where the cells of rows go, before and after edits. */
export class SpannedRows {
  private block: { readonly start: number; readonly before: Span | null; readonly after: Span | null } | null = null;

  /** `isThere`: whether a cell is in the file after its edit. */
  constructor(
    private readonly cells: FileCells,
    private readonly edits: Edits,
    private readonly isThere: (row: number, column: number, edit: CellEdit) => boolean,
  ) {}

  of(row: number): readonly [before: Spanned, after: Spanned] {
    const start = row - (row % ROWS_OF_BLOCK);
    if (this.block?.start !== start) {
      const rows = Array.from({ length: ROWS_OF_BLOCK }, (_, index) => start + index);
      const widest = (of: (row: number) => Span | null): Span | null =>
        rows.map(of).reduce((all, each) => (all ? union(all, each) : each), null);
      const before = widest((each) => this.before(each));
      this.block = { start, before, after: widest((each) => this.after(each)) };
    }
    return [
      { row: this.before(row), block: this.block.before },
      { row: this.after(row), block: this.block.after },
    ];
  }

  private before(row: number): Span | null {
    return spanOf(this.cells.get(row)?.keys() ?? []);
  }

  private after(row: number): Span | null {
    const edits = this.edits.get(row);
    if (!edits) return this.before(row);
    const kept = [...(this.cells.get(row)?.keys() ?? [])].filter((column) => !edits.has(column));
    const edited = [...edits].filter(([column, edit]) => this.isThere(row, column, edit)).map(([column]) => column);
    return spanOf([...kept, ...edited]);
  }
}

function spanOf(columns: Iterable<number>): Span | null {
  let span: Span | null = null;
  for (const column of columns) span = union({ first: column + 1, last: column + 1 }, span);
  return span;
}
