import type { Count, OwnedLevel } from '../../views/owners/ownerRows';

/** What the view of managers and offices says. */
export interface OwnersWords {
  readonly search: string;
  readonly nobody: (search: string) => string;
  readonly none: string;
  readonly managers: (count: number) => string;
  readonly offices: (count: number) => string;
  readonly managersCaption: string;
  readonly officesCaption: string;
  readonly levels: Readonly<Record<OwnedLevel, string>>;
  readonly objectives: string;
  /** A mean with one decimal; null is none. */
  readonly mean: (mean: number | null) => string;
  readonly coverage: (met: number, assessed: number, total: number) => string;
  readonly asDeclared: (counts: readonly Count[]) => string;
  /** A count that differs, short and in words. */
  readonly differs: (count: Count) => string;
  readonly differsSaid: (count: Count) => string;
  readonly assign: (objective: string) => string;
  /** Said of a name that leads to its sheet. */
  readonly sheetOf: (owner: string) => string;
  readonly findingsOf: (owner: string, findings: number) => string;
  readonly missing: (results: number, owners: number) => string;
  readonly nothingMissing: string;
  readonly missingOf: (owner: string | null, results: number) => string;
  readonly mail: (owner: string | null) => string;
  readonly copy: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly notCopied: string;
}
