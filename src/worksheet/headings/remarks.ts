import { lastColumn, plainText, type Grid } from '../grid';
import type { Block, Headings } from './headings';
import { normaliseHeading } from './readHeading';
import { columnsRead } from './unreadHeadings';

/** Columns in which people say why, by how they are headed. A bare *Motivazione* may be that of the objective. */
const remarks = {
  cause:
    /^(?:caus[ae]|(?:motivazion[ei]|motiv[oi]|ragion[ei]|analisi|spiegazion[ei])(?= .*(?:scostament|mancat)))(?: (?:e|o|dello|degli|del|della|dell|delle|di|eventual[ei]|motivazion[ei]|scostament[oi]|mancat[oa]|raggiungimento|target|obiettivo|indicatore))*$/,
  notes:
    /^(?:not[ae]|osservazioni|annotazioni|comment[oi]|notes?|remarks)(?: (?:[eo]|note|osservazioni|al|sul|del|a|consuntivo|risultato|rendicontazione|dell|indicatore))*$/,
} as const satisfies Partial<Record<string, RegExp>>;

type Remark = keyof typeof remarks;

/**
 * The plan with its own columns of causes and notes: they tell nothing of whether a sheet holds a plan, so they are
 * looked for once it is found, among the columns nobody reads. Side by side, each belongs to the block on its left.
 */
export function withRemarks(grid: Grid, headings: Headings, ours: ReadonlySet<number>): Headings {
  const read = columnsRead(headings);
  const found = remarkColumns(grid, headings, (column) => ours.has(column) || read.has(column));
  const { blocks } = headings;
  return {
    ...headings,
    blocks: blocks.map((block, index): Block => {
      const from = blocks.length === 1 ? -1 : beginOf(block);
      const to = Math.min(
        ...blocks
          .slice(index + 1)
          .map(beginOf)
          .filter((column) => column > from),
      );
      const mine = found.filter(({ column }) => column > from && column < to);
      const [cause, notes] = (['cause', 'notes'] as const).map((remark) => mine.find((each) => each.remark === remark));
      return {
        ...block,
        columns: {
          ...block.columns,
          ...(cause === undefined ? {} : { cause: cause.column }),
          ...(notes === undefined ? {} : { notes: notes.column }),
        },
      };
    }),
  };
}

function remarkColumns(
  grid: Grid,
  { top, bottom }: Headings,
  isTaken: (column: number) => boolean,
): { readonly remark: Remark; readonly column: number }[] {
  const found: { remark: Remark; column: number }[] = [];
  for (let column = grid.column; column <= lastColumn(grid); column++) {
    if (isTaken(column)) continue;
    const heading = headingOfItsOwn(grid, top, bottom, column);
    for (const remark of ['cause', 'notes'] as const) if (remarks[remark].test(heading)) found.push({ remark, column });
  }
  return found;
}

/** Of a header of several rows, the lowest text in the column itself: a group's heading says nothing of its columns' whys. */
function headingOfItsOwn(grid: Grid, top: number, bottom: number, column: number): string {
  for (let row = bottom; row >= top; row--) {
    const text = plainText(grid, row, column);
    if (text !== '') return normaliseHeading(text);
  }
  return '';
}

/** The leftmost column of a block. */
function beginOf({ objectives, columns, targets }: Block): number {
  const all = [
    ...objectives.flatMap(({ code, title }) => [code, title]),
    ...Object.values(columns),
    ...targets.map(({ column }) => column),
  ];
  return Math.min(...all.filter((column) => column !== null));
}
