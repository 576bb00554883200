import type { CellAddress, Level, Owner, Layout } from '../plan/plan';
import type { Severity } from '../plan/findings/catalogue';
import type { Status } from '../plan/achievement/status';
import type { TargetReport } from '../plan/target/report';

/** The public JSON of `check` and `recalc` (see the README): stable keys, every key always present, null when unknown. */
export interface PlanReport {
  readonly plan: {
    readonly title: string | null;
    readonly year: number;
    /** `YYYY-MM-DD`. */
    readonly referenceDate: string;
    readonly sheet: string;
    readonly layout: Layout;
    readonly objectives: readonly ObjectiveReport[];
    readonly indicators: readonly IndicatorReport[];
    readonly declared: DeclaredReport;
  };
  readonly rollup: RollupReport;
  readonly findings: readonly FindingReport[];
  readonly host: HostReport;
}

export interface ObjectiveReport {
  readonly code: string;
  readonly writtenCode: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly title: string;
  readonly area: string | null;
  readonly mission: string | null;
  readonly owner: Owner;
  readonly weight: number | null;
  readonly cell: CellAddress;
}

export interface IndicatorReport {
  readonly code: string;
  readonly writtenCode: string;
  readonly objective: string | null;
  readonly externalCode: string | null;
  readonly name: string;
  readonly baselineYear: number | null;
  readonly weight: number | null;
  readonly cell: CellAddress;
  readonly baseline: {
    readonly written: string;
    readonly kind: string;
    readonly value: number | string | boolean | null;
    readonly unit: string | null;
  };
  readonly targets: readonly ({ readonly year: number; readonly cell: CellAddress } & TargetReport)[];
  readonly actual: {
    readonly written: string;
    readonly kind: string;
    readonly value: number | string | boolean | null;
    readonly unit: string | null;
    readonly cell: CellAddress;
  } | null;
  /** 0…1 after cap and cut; null unless met, inProgress, partlyMet or notMet. */
  readonly achievement: number | null;
  readonly uncapped: number | null;
  readonly share: number | null;
  readonly provisional: boolean;
  readonly status: Status;
}

export interface DeclaredReport {
  readonly owners: readonly {
    readonly owner: string;
    readonly role: string | null;
    readonly individual: number | null;
    readonly organisational: number | null;
    readonly team: number | null;
  }[];
  readonly offices: { readonly count: number; readonly each: number } | null;
  readonly counted: readonly {
    readonly owner: string;
    readonly individual: number;
    readonly organisational: number;
    readonly team: number;
  }[];
}

interface MeanReport {
  /** 0…1, null when nothing is assessed. */
  readonly mean: number | null;
  readonly assessed: number;
  readonly total: number;
  readonly met: number;
}

export interface RollupReport {
  readonly objectives: readonly ({ readonly code: string; readonly childrenMean: number | null } & MeanReport)[];
  readonly owners: readonly ({
    readonly owner: string;
    readonly level: Level;
    readonly objectives: number;
  } & MeanReport)[];
  readonly levels: readonly ({ readonly level: Level } & MeanReport)[];
}

export interface FindingReport {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellAddress | null;
  readonly objective: string | null;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly written: string;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly message: string;
  readonly why: string;
  readonly reading: string | null;
  readonly corrections: readonly string[];
  readonly accepted: boolean;
}

export interface HostReport {
  /** Our `context.sync` calls. */
  readonly syncs: number;
  /** Batches the host received; null where Piano cannot count them, as in real Excel. */
  readonly requests: number | null;
  /** Changes applied to the workbook. */
  readonly changes: number;
}
