import type { Baseline } from './baseline';
import type { ActualReading } from './actual/readActual';
import type { WrittenCell } from './cell';
import type { DirectionReading } from './direction';
import type { TargetReading } from './target/target';
import type { WeightReading } from './weight';

export const levels = ['strategic', 'individual', 'organisational', 'team'] as const;
export type Level = (typeof levels)[number];

/** Which way is better. */
export type Direction = 'more' | 'less';

export type Layout = 'register' | 'outline' | 'sideBySide';

/** `A1` address on the plan's sheet. */
export type CellAddress = string;

export interface Owner {
  readonly written: string | null;
  /** The name the managers' table gives, where it joins a role with a person; else as written. */
  readonly canonical: string | null;
  /** Deduced where nobody is written; never taken for written. */
  readonly proposed: string | null;
}

/** A plan as somebody left it in a worksheet, whatever its layout: cells put together, nothing read yet. */
export interface WrittenPlan {
  readonly title: string | null;
  /** The year whose targets count. */
  readonly year: number;
  readonly sheet: string;
  readonly layout: Layout;
  readonly objectives: readonly WrittenObjective[];
  readonly indicators: readonly WrittenIndicator[];
  readonly declared: Declared;
}

export interface WrittenObjective {
  /** Empty when it has none. */
  readonly writtenCode: string;
  /** Its level in words, from a column or from the heading it stands under. */
  readonly writtenLevel: string | null;
  readonly title: string;
  readonly area: string | null;
  readonly mission: string | null;
  /** From a column of its own; null where there is none: the title may then end with it, in brackets. */
  readonly owner: string | null;
  /** Where the owner has a cell of its own, with nothing else in it. */
  readonly ownerCell?: CellAddress | null;
  readonly weight: PlacedCell | null;
  readonly cell: CellAddress;
  /** The cell's whole text, where more than the code stands in it. */
  readonly cellText?: string;
  /** The cells of its row that hold no text where text is due. */
  readonly oddCells?: readonly OddCell[];
}

export interface WrittenIndicator {
  /** Empty when it has none. */
  readonly writtenCode: string;
  /** Place of its objective in the plan's list; null when none stands before it. */
  readonly objective: number | null;
  readonly name: string;
  readonly baselineYear: number | null;
  readonly baseline: PlacedCell;
  readonly targets: readonly ({ readonly year: number } & PlacedCell)[];
  /** Null when the sheet has no column for results. */
  readonly actual: PlacedCell | null;
  /** Null when the sheet has no such column. */
  readonly weight: PlacedCell | null;
  /** *Verso*: whether more or less is better. */
  readonly direction: PlacedCell | null;
  /** Why the target was missed, and notes on the result; null when the sheet has no such column. */
  readonly cause: PlacedCell | null;
  readonly notes: PlacedCell | null;
  readonly cell: CellAddress;
  /** The cell's whole text, where more than the code stands in it. */
  readonly cellText?: string;
  /** The cells of its row that hold no text where text is due. */
  readonly oddCells?: readonly OddCell[];
}

/** A cell due to hold words, or a code, that holds something else: an error, a date, a number, a truth value. */
export interface OddCell extends PlacedCell {
  readonly field: CellField;
}

export const cellFields = [
  ...(['objectiveCode', 'objective', 'owner', 'level', 'indicatorCode', 'indicator', 'baselineYear'] as const),
  ...(['weight', 'direction'] as const),
] as const;
export type CellField = (typeof cellFields)[number];

export interface PlacedCell {
  readonly written: WrittenCell;
  readonly cell: CellAddress;
}

/** What the managers' table at the end of a plan declares. */
export interface Declared {
  readonly owners: readonly DeclaredOwner[];
  readonly offices: { readonly count: number; readonly each: number } | null;
}

export interface DeclaredOwner {
  readonly owner: string;
  readonly role: string | null;
  readonly individual: number | null;
  readonly organisational: number | null;
  readonly team: number | null;
}

/** A plan whose every cell has been read. */
export interface Plan {
  /** The judgements it was read with, from worst to best. */
  readonly scale: readonly string[];
  readonly title: string | null;
  readonly year: number;
  readonly sheet: string;
  readonly layout: Layout;
  readonly objectives: readonly Objective[];
  readonly indicators: readonly Indicator[];
  readonly declared: Declared;
}

export interface Objective {
  readonly code: string;
  readonly writtenCode: string;
  readonly level: Level;
  /** What tells its level; with `nothing` it is counted as strategic, and with `scheme` others descend from it (`1`, `1.1`). */
  readonly levelFrom: 'code' | 'words' | 'scheme' | 'nothing';
  readonly parent: string | null;
  readonly title: string;
  readonly area: string | null;
  readonly mission: string | null;
  readonly owner: Owner;
  readonly ownerCell: CellAddress | null;
  /** Its level in words, which the code overrules. */
  readonly writtenLevel: string | null;
  readonly weight: PlacedWeight | null;
  readonly cell: CellAddress;
  readonly cellText: string;
  readonly oddCells?: readonly OddCell[];
  /** Further rows of the same objective, where they spell its code otherwise. */
  readonly spelledElsewhere: readonly CodeCell[];
}

/** A cell with a code in it, and perhaps more than that. */
export interface CodeCell {
  readonly writtenCode: string;
  readonly cell: CellAddress;
  readonly cellText: string;
}

export interface Indicator {
  readonly code: string;
  readonly writtenCode: string;
  /** Code of its objective as meant. */
  readonly objective: string | null;
  /** Place of its objective in the plan's list: codes may be missing, or taken twice. */
  readonly objectivePlace: number | null;
  readonly externalCode: string | null;
  readonly name: string;
  readonly baselineYear: number | null;
  readonly weight: PlacedWeight | null;
  /** *Verso*, where the sheet has such a column. */
  readonly writtenDirection: (PlacedCell & { readonly reading: DirectionReading }) | null;
  /** Whether more or less is better: as its *Verso* says, else as rows with the same indicator agree. */
  readonly direction: Direction | null;
  readonly cause: PlacedCell | null;
  /** Null where no sheet made from the plan has a cell for its cause. */
  readonly causeOnSheet: CauseOnSheet | null;
  readonly notes: PlacedCell | null;
  readonly cell: CellAddress;
  readonly cellText: string;
  readonly oddCells?: readonly OddCell[];
  readonly baseline: PlacedCell & { readonly reading: Baseline };
  readonly targets: readonly PlacedTarget[];
  readonly actual: (PlacedCell & { readonly reading: ActualReading }) | null;
}

/** Why the target was missed, as people type it on the sheets made from a plan: the one somebody signs, else the report. */
export interface CauseOnSheet {
  readonly on: 'scheda' | 'report';
  /** Empty while nobody has. */
  readonly written: string;
  /** Its cell, on a sheet by its id; null while that sheet is only about to be made. */
  readonly at: { readonly sheet: string; readonly cell: CellAddress } | null;
}

export type PlacedWeight = PlacedCell & { readonly reading: WeightReading };

export type PlacedTarget = { readonly year: number; readonly reading: TargetReading } & PlacedCell;

/** The target that counts: the one of the plan's year. */
export function countingTarget(indicator: Indicator, year: number): PlacedTarget | null {
  return indicator.targets.find((target) => target.year === year) ?? null;
}
