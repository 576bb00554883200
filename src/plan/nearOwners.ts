import { groupBy } from './groupBy';
import type { Declared, Objective } from './plan';
import { wordsOf } from './sameWords';

/**
 * Owners that are probably another one misspelled: for each, the one meant. A declared owner is never taken for another,
 * and of two names alike the one used more is right.
 */
export function nearOwners(objectives: readonly Objective[], declared: Declared): Map<string, string> {
  const managers = new Set(declared.owners.map(({ owner }) => owner));
  const owned = objectives.filter(({ owner }) => owner.canonical !== null);
  const uses = new Map(
    [...groupBy(owned, ({ owner }) => owner.canonical ?? '')].map(([name, all]) => [name, all.length]),
  );
  const weightOf = (name: string): number => (managers.has(name) ? Infinity : (uses.get(name) ?? 0));
  const names = [...new Set([...managers, ...uses.keys()])].sort();
  const near = new Map<string, string>();
  for (const name of names) {
    if (managers.has(name)) continue;
    const meant = names
      .filter((other) => other !== name && isNearMiss(name, other))
      .filter((other) => weightOf(other) > weightOf(name) || (weightOf(other) === weightOf(name) && other < name))
      .sort((a, b) => weightOf(b) - weightOf(a))[0];
    if (meant !== undefined) near.set(name, meant);
  }
  return near;
}

/** Word for word the same but for a slip or two; short words and numbers tell offices apart (`Ufficio 1`, `Area B`). */
function isNearMiss(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.length !== others.length) return false;
  let slips = 0;
  for (const [at, word] of words.entries()) {
    const other = others[at] ?? '';
    if (word === other) continue;
    if (word.length < 5 || other.length < 5 || /\d/.test(word + other) || word[0] !== other[0]) return false;
    slips += slipsBetween(word, other);
  }
  return slips > 0 && slips <= (a.length > 7 ? 2 : 1);
}

/** Letters added, dropped, mistaken or swapped; counted up to three. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return Math.min(3, row[b.length] ?? 0);
}
