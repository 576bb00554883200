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
  const room = (ROOM[orientation] * 100) / scale;
  const titles = titleRows === null ? 0 : heightOf(rows.slice(titleRows[0], titleRows[1] + 1));
  const breaks: number[] = [];
  let used = 0;
  const startPage = (row: number): void => {
    breaks.push(row);
    used = titles;
  };
  for (const block of blocksOf(rows)) {
    const height = heightOf(rows.slice(block.first, block.last + 1));
    const isMarked = rows[block.first]?.startsPage === true;
    if (block.first > 0 && (isMarked || (used + height > room && titles + height <= room))) startPage(block.first);
    for (let row = block.first; row <= block.last; row++) {
      const own = rows[row]?.height ?? 0;
      if (used + own > room && row > block.first) startPage(row);
      used += own;
    }
  }
  return breaks;
}

interface Block {
  readonly first: number;
  last: number;
}

function blocksOf(rows: readonly DrawnRow[]): Block[] {
  const blocks: Block[] = [];
  rows.forEach(({ joins }, row) => {
    const before = blocks.at(-1);
    if (joins === true && before !== undefined) before.last = row;
    else blocks.push({ first: row, last: row });
  });
  return blocks;
}

const heightOf = (rows: readonly DrawnRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);
