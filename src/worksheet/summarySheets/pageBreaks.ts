import type { DrawnRow } from './drawing';
import type { PageSetup } from '../pageSetup';

/** Points that margins leave of an A4 page at full size. */
const ROOM = { landscape: 510, portrait: 757 } as const;

/**
 * The rows with which new pages begin. Rows that belong together stay on one page; what is higher than a page is cut where
 * it must be.
 */
export function pageBreaks(
  rows: readonly DrawnRow[],
  { orientation, scale, titleRows }: Pick<PageSetup, 'orientation' | 'scale' | 'titleRows'>,
): number[] {
  const room = pageRoom({ orientation, scale });
  const titles = titleRows === null ? 0 : heightOf(rows.slice(titleRows[0], titleRows[1] + 1));
  // Pages that come before the rows to be repeated have none.
  const titlesAbove = (row: number): number => (titleRows !== null && row > titleRows[1] ? titles : 0);
  const breaks: number[] = [];
  let used = 0;
  const startPage = (row: number): void => {
    breaks.push(row);
    used = titlesAbove(row);
  };
  for (const block of blocksOf(rows)) {
    const height = heightOf(rows.slice(block.first, block.last + 1));
    const isMarked = rows[block.first]?.startsPage === true;
    if (block.first > 0 && (isMarked || (used + height > room && titlesAbove(block.first) + height <= room)))
      startPage(block.first);
    const parts = titlesAbove(block.first) + height <= room ? [block] : partsOf(rows, block);
    for (const part of parts) {
      const all = heightOf(rows.slice(part.first, part.last + 1));
      if (part.first > 0 && used > titlesAbove(part.first) && used + all > room && !breaks.includes(part.first))
        startPage(part.first);
      for (let row = part.first; row <= part.last; row++) {
        const own = rows[row]?.height ?? 0;
        if (used + own > room && row > part.first) startPage(row);
        used += own;
      }
    }
  }
  return breaks;
}

/** Points of rows that a page takes. */
export const pageRoom = ({ orientation, scale }: Pick<PageSetup, 'orientation' | 'scale'>): number =>
  (ROOM[orientation] * 100) / scale;

interface Block {
  readonly first: number;
  last: number;
}

function blocksOf(rows: readonly DrawnRow[]): Block[] {
  return together(rows, { first: 0, last: rows.length - 1 }, (joins) => joins !== undefined && joins !== false);
}

/** What stays together of a block that is higher than a page. */
const partsOf = (rows: readonly DrawnRow[], block: Block): Block[] => together(rows, block, (joins) => joins === true);

function together(rows: readonly DrawnRow[], within: Block, isJoined: (joins: DrawnRow['joins']) => boolean): Block[] {
  const blocks: Block[] = [];
  for (let row = within.first; row <= within.last; row++) {
    const before = blocks.at(-1);
    if (before !== undefined && isJoined(rows[row]?.joins)) before.last = row;
    else blocks.push({ first: row, last: row });
  }
  return blocks;
}

export const heightOf = (rows: readonly DrawnRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);
