import type { AcceptedFinding } from '../app/planView';
import type { Change, ChosenCorrection } from '../app/chosen';

/** What a person asks for: one kind for each use case, whichever button it is behind. */
export type Request =
  /** Reads and judges; writes nothing. */
  | { readonly kind: 'check' }
  /** The first recalculation, which adds Piano's columns. */
  | { readonly kind: 'prepare' }
  | { readonly kind: 'recalculate' }
  | { readonly kind: 'correct'; readonly chosen: readonly ChosenCorrection[] }
  /** Takes back a correction by its place in the journal: the last one is -1. */
  | { readonly kind: 'revertCorrection'; readonly place: number }
  | { readonly kind: 'accept'; readonly findings: readonly AcceptedFinding[] }
  | { readonly kind: 'undo'; readonly changes: readonly Change[] }
  | { readonly kind: 'remove'; readonly withInputs: boolean }
  | { readonly kind: 'importPlan'; readonly text: string; readonly year: number | null };
