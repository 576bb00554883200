import type { Level, Objective } from './plan';

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

/**
 * The level meant where no code says it: *operativi* are, in most plans, the organisational ones that descend from
 * strategic ones.
 */
export function levelMeant(text: string): Level | null {
  return levelNamed(text) ?? (/\boperativ[oi]\b/i.test(text) ? 'organisational' : null);
}

/** Whether the code, or the sheet in words, tells an objective's level. */
export const isLevelTold = ({ levelFrom }: Pick<Objective, 'levelFrom'>): boolean =>
  levelFrom === 'code' || levelFrom === 'words';

/** How a level's objectives are called. */
export const levelNames: Readonly<Record<'it' | 'en', Readonly<Record<Level, string>>>> = {
  it: { strategic: 'strategici', individual: 'individuali', organisational: 'organizzativi', team: 'di team' },
  en: { strategic: 'strategic', individual: 'individual', organisational: 'organisational', team: 'team' },
};
