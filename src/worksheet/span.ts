/** Lowest and highest of some numbers, however many: arguments of a function are limited. */
export function spanOf(numbers: readonly number[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const number of numbers) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  return { first, last };
}
