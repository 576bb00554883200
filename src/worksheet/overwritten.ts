import { anchorName, computedFields, readAnchors, type Anchor } from './anchors';
import type { Area, Change, Content } from './change';
import type { Grid } from './grid';
import { sameContent } from './standing';

/** A block that is to be written only over what a run left there. */
export interface Overwritten extends Area {
  readonly sheet: string;
  /** What the run left, and what an undoing that broke off may have put back already. */
  readonly over: readonly (readonly Content[])[];
  readonly contents: readonly (readonly Content[])[];
}

/** Such blocks, as they are; null when a column of theirs is gone, or where formulas of then would look at other cells. */
export function overwrittenBlocks(changes: readonly Change[], grids: readonly Grid[]): Overwritten[] | null {
  const comeBack = new Set(changes.flatMap((change) => (change.kind === 'name' ? [change.name] : [])));
  const blocks = changes.flatMap((change): (Overwritten | null)[] => {
    if (change.kind !== 'contents' || change.over === undefined) return [];
    const { sheet, row, column, contents, over, by } = change;
    const block = { sheet, row, column, rows: contents.length, columns: contents[0]?.length ?? 0, over, contents };
    if (by === undefined || comeBack.has(by.name)) return [block];
    const grid = grids.find(({ id }) => id === sheet);
    const anchor = grid === undefined ? undefined : anchorOf(grid, by.name);
    return [anchor?.row === by.row && anchor.column === by.column ? block : null];
  });
  const found = blocks.filter((block) => block !== null);
  return found.length === blocks.length ? found : null;
}

function anchorOf(grid: Grid, name: string): Anchor | undefined {
  const field = computedFields.find((each) => anchorName(each) === name);
  return field === undefined ? undefined : readAnchors(grid)[field];
}

/** Whether everything stands where the run left it. */
export function isStillThere({ over, contents }: Overwritten, standing: readonly (readonly Content[])[]): boolean {
  return over.every((line, row) =>
    line.every((left, column) => {
      const now = standing[row]?.[column] ?? '';
      return left === null || sameContent(left, now) || sameContent(contents[row]?.[column] ?? null, now);
    }),
  );
}
