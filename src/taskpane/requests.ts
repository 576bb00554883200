import type { SettingsPatch } from '../app/changeSettings';
import type { Change, ChosenCorrection } from '../app/chosen';
import type { AcceptedFinding } from '../app/planView';
import type { Severity } from '../plan/findings/catalogue';

/** What a person asks for: one kind for each use case, whichever button it is behind. */
export type Request =
  /** Reads and judges; writes nothing. */
  | { readonly kind: 'check' }
  /** The first recalculation, which adds Piano's columns. */
  | { readonly kind: 'prepare' }
  | { readonly kind: 'recalculate' }
  | {
      readonly kind: 'correct';
      readonly chosen: readonly ChosenCorrection[];
      /** What a single one is about, and how grave they are: to say what was done. */
      readonly about: string;
      readonly severity: Severity;
    }
  /** Takes corrections back by their places in the journal: the last one is -1. */
  | { readonly kind: 'revertCorrections'; readonly places: readonly number[] }
  | { readonly kind: 'accept'; readonly findings: readonly AcceptedFinding[] }
  | { readonly kind: 'reconsider'; readonly findings: readonly AcceptedFinding[] }
  /** Keeps the figures at a day, `YYYY-MM-DD`. */
  | { readonly kind: 'takeSnapshot'; readonly on: string; readonly replaces: boolean }
  | {
      readonly kind: 'changeSettings';
      readonly patch: SettingsPatch;
      /** What people typed into columns that are no longer asked for goes with them: they said so. */
      readonly withInputs?: boolean;
    }
  /** Makes the sheets that leave the office, or brings them up to date. */
  | { readonly kind: 'createSummaries' }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'unfreeze' }
  | { readonly kind: 'undo'; readonly changes: readonly Change[] }
  | { readonly kind: 'remove'; readonly withInputs: boolean }
  /** Draws the sample plan beside what there is. */
  | { readonly kind: 'openSample' }
  | { readonly kind: 'importPlan'; readonly text: string; readonly year: number | null };
