import type { Level } from '../../../plan/plan';
import type { StatusFamily } from '../../statusFamilies';

/** What the summary says. */
export interface SummaryWords {
  /** `89,2%`: cut to one decimal, so that only what is whole shows as 100. */
  readonly mean: (mean: number | null) => string;
  readonly meanOf: (objectives: number) => string;
  /** When the figures are from, and whether they may still move. */
  readonly at: (isoDay: string, isProvisional: boolean) => string;
  readonly coverage: (assessed: number, total: number, isEarlier: boolean) => string;
  readonly nothingAssessed: string;
  readonly statuses: string;
  readonly filter: (family: StatusFamily, count: number) => string;
  readonly shown: (count: number) => string;
  readonly leaveFilter: (family: StatusFamily) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly objectives: (level: Level | null) => string;
  readonly tick: string;
  /** Of a meter: an objective's own degree, and the mean of the operational ones. */
  readonly meter: (own: string, children: string | null) => string;
  readonly noDegree: string;
  /** Of the days of snapshots. */
  readonly trend: string;
  readonly trendOf: string;
  readonly now: string;
  readonly day: (isoDay: string) => string;
}
