import type { Finding } from '../findings/finding';

/** `~` is "about". `>` and `>=` are different tests and are never merged. */
export type Operator = '>=' | '>' | '<=' | '<' | '=' | '~';

/** A figure to reach: amount in the unit as written, so 90 for `90%`, never 0.9. */
export interface Threshold {
  readonly kind: 'threshold';
  readonly operator: Operator;
  readonly value: number;
  /** `%`, `€`, `gg`, `gg lavorativi`, `ore`, `minuti`, `mesi`, `settimane`, the noun as written, or null for a bare count. */
  readonly unit: string | null;
  /** True when nobody wrote the operator and it was assumed. */
  readonly impliedOperator: boolean;
}

/** A day by which something is done. */
export interface Deadline {
  readonly kind: 'deadline';
  readonly operator: '<=' | '<' | '=';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** First acceptable day when a period is written; null for a plain deadline. */
  readonly from: string | null;
}

/** Done or not done. */
export interface Switch {
  readonly kind: 'switch';
  readonly on: boolean;
}

export type Target = Threshold | Deadline | Switch;

/** Every kind that people write; those without a type above are recognised but not yet read. */
export const targetKinds = [
  'threshold',
  'range',
  'deadline',
  'switch',
  'level',
  'change',
  'maintain',
  'ratio',
  'frequency',
  'compound',
  'milestones',
] as const;
export type TargetKind = (typeof targetKinds)[number];

export type UnreadableReason =
  'missing' | 'placeholder' | 'ambiguous' | 'malformed' | 'baseline' | 'external' | 'unmeasurable';

export interface ReadTarget {
  readonly status: 'read';
  readonly written: string;
  readonly target: Target;
  /** What stood in brackets or beside the target and was kept without being computed with. */
  readonly note: string | null;
  readonly findings: readonly Finding[];
}

export interface UnreadableTarget {
  readonly status: 'unreadable';
  readonly written: string;
  /** The probable kind, null when nothing points to one. */
  readonly kind: TargetKind | null;
  readonly reason: UnreadableReason;
  readonly note: string | null;
  /** Holds exactly the findings that explain it, at least one of severity error. */
  readonly findings: readonly Finding[];
}

/** A target with the findings that go with it, or the reason it cannot be read. */
export type TargetReading = ReadTarget | UnreadableTarget;
