import type { SimpleTarget, Target, Threshold } from './target';

/** The figure asked for, of a target or of its only part that has one; null for days, words, changes and ranges. */
export function figureOf(target: Target): Threshold | null {
  const parts: readonly SimpleTarget[] =
    target.kind === 'compound' ? target.parts : [target.kind === 'milestones' ? target.counting : target];
  const figures = parts.filter((part) => part.kind === 'threshold');
  return figures.length === 1 ? (figures[0] ?? null) : null;
}
