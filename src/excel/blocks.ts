/** Excel on the web takes 5 MB each way; a fifth is left for what surrounds the cells. */
const PAYLOAD = 4_000_000;

/** Part of a sheet that travels in one message; rows and columns count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Splits an area by rows into blocks of at most 4 MB.
 * @param bytesPerCell a generous guess: too much in a block is refused by Excel, too little costs a round trip
 */
export function rowBlocks(area: Block, bytesPerCell: number): Block[] {
  const height = Math.max(1, Math.floor(PAYLOAD / (area.columns * bytesPerCell)));
  const blocks: Block[] = [];
  for (let offset = 0; offset < area.rows; offset += height)
    blocks.push({ ...area, row: area.row + offset, rows: Math.min(height, area.rows - offset) });
  return blocks;
}

/** Groups what travels together: in order, each group at most 4 MB unless one item alone is larger. */
export function packed<T>(items: readonly T[], bytes: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = bytes(item);
    const group = groups[groups.length - 1];
    if (group === undefined || size > room) {
      groups.push([item]);
      room = PAYLOAD - size;
    } else {
      group.push(item);
      room -= size;
    }
  }
  return groups;
}
