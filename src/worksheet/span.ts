/** Lowest and highest of some numbers, however many: arguments of a function are limited. */
export function spanOf(numbers: readonly number[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const number of numbers) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  return { first, last };
}

export interface Stretch {
  readonly first: number;
  readonly rows: number;
}

/** Neighbouring numbers together, from the lowest on. */
export function stretchesOf(numbers: readonly number[]): Stretch[] {
  const stretches: { first: number; rows: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const before = stretches.at(-1);
    if (before !== undefined && before.first + before.rows === number) before.rows += 1;
    else stretches.push({ first: number, rows: 1 });
  }
  return stretches;
}
