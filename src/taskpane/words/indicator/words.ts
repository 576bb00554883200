import type { Needed } from '../../../plan/achievement/needed';
import type { Path } from '../../../plan/achievement/pathOf';
import type { RuleName } from '../../../plan/achievement/ruleName';
import type { Status } from '../../../plan/achievement/status';

/** What the view of one indicator says. */
export interface IndicatorWords {
  readonly noneSelected: string;
  readonly noneSelectedHint: string;
  readonly firstIndicator: string;
  /** Where it stands, rows counted from 1. */
  readonly row: (row: number) => string;
  readonly previous: (code: string) => string;
  readonly next: (code: string) => string;
  readonly isFirst: string;
  readonly isLast: string;
  readonly noObjective: string;
  readonly noOwner: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly noDegree: string;
  readonly uncapped: (percent: string) => string;
  /** What comes before the target in words. */
  readonly readAs: string;
  readonly unreadable: string;
  readonly resultMissing: string;
  /** What is missing or to spare: what comes before the point of it, the point, and what comes after. */
  readonly needed: (needed: Needed) => readonly [before: string, point: string, after: string];
  readonly share: (share: number, way: 'rise' | 'fall') => string;
  readonly start: (year: number | null) => string;
  readonly zero: string;
  readonly metFrom: string;
  readonly bound: (path: Path) => string;
  readonly quantity: (value: number, unit: string | null) => string;
  readonly path: (path: Path, year: number | null) => string;
  readonly origin: (degree: string) => string;
  readonly basis: string;
  readonly rules: Readonly<Record<RuleName, string>>;
  readonly leastPart: string;
  readonly cut: string;
  readonly metCounts: string;
  readonly inputs: { readonly caption: string; readonly what: string; readonly cell: string; readonly value: string };
  readonly input: {
    readonly target: (year: number) => string;
    readonly baseline: (year: number | null) => string;
    readonly actual: string;
    readonly referenceDate: string;
  };
  readonly emptyCell: string;
  readonly goTo: (cell: string) => string;
  readonly openSettings: string;
  readonly findings: string;
  /** How it stood on the days of snapshots. */
  readonly snapshots: string;
  readonly percent: (ratio: number) => string;
}
