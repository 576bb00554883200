/** Rows or columns as lengths on the screen: how long each is, where it begins, and which one is at a place. */
export interface Axis {
  readonly count: number;
  size(index: number): number;
  /** Pixels before it. */
  offset(index: number): number;
  /** The one at a pixel; the first or the last outside. */
  at(pixel: number): number;
}

/** `own` holds the few that are not as long as the others: a sheet has a million rows. */
export function createAxis(count: number, standard: number, own: ReadonlyMap<number, number>): Axis {
  const places = [...own.keys()].sort((a, b) => a - b);
  const extra = [0];
  for (const place of places) extra.push((extra.at(-1) ?? 0) + (own.get(place) ?? standard) - standard);
  const offset = (index: number): number => index * standard + (extra[placesBefore(places, index)] ?? 0);
  return {
    count,
    size: (index) => own.get(index) ?? standard,
    offset,
    at(pixel) {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (offset(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** How many of the sorted places are below an index. */
function placesBefore(places: readonly number[], index: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
