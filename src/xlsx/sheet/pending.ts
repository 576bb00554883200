/** Rows or columns still to be written, in order. */
export class Pending {
  private readonly keys: readonly number[];
  private at = 0;

  constructor(keys: Iterable<number>) {
    this.keys = [...new Set(keys)].sort((a, b) => a - b);
  }

  /** Takes those below `limit`. */
  takeBelow(limit: number): readonly number[] {
    const from = this.at;
    while ((this.keys[this.at] ?? Infinity) < limit) this.at++;
    return this.keys.slice(from, this.at);
  }

  /** Takes this one if it is the next. */
  take(key: number): boolean {
    if (this.keys[this.at] !== key) return false;
    this.at++;
    return true;
  }
}
