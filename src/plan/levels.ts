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

/** How a level's objectives are called. */
export const levelNames: Readonly<Record<'it' | 'en', Readonly<Record<Level, string>>>> = {
  it: { strategic: 'strategici', individual: 'individuali', organisational: 'organizzativi', team: 'di team' },
  en: { strategic: 'strategic', individual: 'individual', organisational: 'organisational', team: 'team' },
};
