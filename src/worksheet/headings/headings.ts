import type { Layout, Level } from '../../plan/plan';
import type { HeaderRows } from './headerRows';

/** Columns that say something of each objective or indicator, besides those in which objectives stand. */
export type SeriesField =
  | 'owner'
  | 'level'
  | 'objectiveWeight'
  | 'indicatorCode'
  | 'indicator'
  | 'direction'
  | 'weight'
  | 'baselineYear'
  /** *Anno* beside a target without a year: the year of each row's target. */
  | 'targetYear'
  | 'baseline'
  | 'actual'
  /** Why a target was missed, and what else there is to say of a result. */
  | 'cause'
  | 'notes';

/** Where objectives are written: code and title in one column, or in one each. */
export interface ObjectiveColumns {
  /** The level its heading says; null when the heading speaks of objectives of any level. */
  readonly level: Level | null;
  readonly heading: string;
  readonly code: number | null;
  readonly title: number | null;
}

export interface TargetColumn {
  readonly year: number;
  readonly column: number;
}

/** Columns that belong together: a register and an outline are one block, a plan side by side one for each level. */
export interface Block {
  readonly objectives: readonly ObjectiveColumns[];
  readonly columns: Readonly<Partial<Record<SeriesField, number>>>;
  readonly targets: readonly TargetColumn[];
  /** The year that a heading such as *Stato 2015* gives. */
  readonly baselineYear: number | null;
  /** Columns that could hold results and were not taken: `columns.actual` is an undated one, else the latest. */
  readonly otherActuals: readonly number[];
  /** Columns for a year whose targets were taken from another. */
  readonly otherTargets: readonly TargetColumn[];
}

/** Where the columns of a plan are, counted from 0 on the sheet. */
export interface Headings extends HeaderRows {
  readonly layout: Layout;
  readonly shared: Readonly<Partial<Record<'area' | 'mission', number>>>;
  readonly blocks: readonly Block[];
  /** The year whose targets count. */
  readonly year: number;
  /** All years that have targets. */
  readonly years: readonly number[];
}
