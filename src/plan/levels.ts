import type { Level } from './plan';

const words: readonly (readonly [RegExp, Level])[] = [
  [/\bstrategic[oi]\b/i, 'strategic'],
  [/\bindividual[ei]\b/i, 'individual'],
  [/\borganizzativ[oi]\b/i, 'organisational'],
  [/\bteam\b|\bgruppo\b/i, 'team'],
];

/** The level some words name: `Strategico`, `OBIETTIVI INDIVIDUALI`, `di team`. Null when they name none, or two. */
export function levelNamed(text: string): Level | null {
  const named = words.filter(([pattern]) => pattern.test(text)).map(([, level]) => level);
  return named.length === 1 ? (named[0] ?? null) : null;
}
