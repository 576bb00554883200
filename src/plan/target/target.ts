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

/** Between two bounds, or around a value. Amounts in the unit as written, like a threshold's. */
export interface Range {
  readonly kind: 'range';
  readonly min: number;
  readonly max: number;
  readonly minIncluded: boolean;
  readonly maxIncluded: boolean;
  readonly unit: string | null;
}

/** A rank on the declared scale, in lower case; `operator` as for a figure. */
export interface LevelTarget {
  readonly kind: 'level';
  readonly operator: '>=' | '>' | '<=' | '<' | '=';
  readonly level: string;
}

/** Something more or less than the baseline. Exactly one of percent, points and amount is given, with its sign. */
export interface Change {
  readonly kind: 'change';
  /** Towards which side of the resolved figure: `>=` for a rise, `<=` for a fall, strict where it was so written. */
  readonly operator: '>=' | '>' | '<=' | '<';
  readonly percent: number | null;
  /** Percentage points. */
  readonly points: number | null;
  /** In the unit of the baseline. */
  readonly amount: number | null;
  /** The figure that baseline and change give, exact to fifteen digits. */
  readonly resolved: number;
  /** The figure in brackets, which rules where there is one. */
  readonly declared: number | null;
  /** The figure the other reading would give (`+2%` beside 50%: 52), null where there is only one. */
  readonly alternative: number | null;
  readonly unit: string | null;
}

/** Not worse than the baseline: exactly one of value, level and on is given, as the baseline is. */
export interface Maintain {
  readonly kind: 'maintain';
  /** `=` where nobody knows which side is better: equal is met, anything else is not assessable. */
  readonly operator: '>=' | '<=' | '=';
  readonly value: number | null;
  readonly level: string | null;
  readonly on: boolean | null;
  readonly unit: string | null;
}

/** So many out of so many. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly operator: '>=' | '>' | '<=' | '<' | '=';
  readonly numerator: number;
  readonly denominator: number;
  /** 100 × numerator / denominator, exact to fifteen digits. */
  readonly percent: number;
}

/** So many times a year. */
export interface Frequency {
  readonly kind: 'frequency';
  readonly operator: '>=' | '>' | '<=' | '<' | '=';
  readonly perYear: number;
}

/** Several conditions, all of which must hold. */
export interface Compound {
  readonly kind: 'compound';
  /** At least two, none of them compound or milestones. */
  readonly parts: readonly SimpleTarget[];
}

/** One target for each year or date; the plan year's last one counts. */
export interface Milestones {
  readonly kind: 'milestones';
  readonly years: readonly Milestone[];
  /** The plan year's last one, repeated here because it is what is judged. */
  readonly counting: SimpleTarget;
}

export interface Milestone {
  readonly year: number;
  /** `YYYY-MM-DD`; null for the year's end. */
  readonly date: string | null;
  readonly target: SimpleTarget;
}

export type SimpleTarget = Threshold | Range | Deadline | Switch | LevelTarget | Change | Maintain | Ratio | Frequency;

export type Target = SimpleTarget | Compound | Milestones;

/** Every kind that people write. */
export type TargetKind = Target['kind'];

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
