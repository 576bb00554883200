import type { Progress } from '../../app/outcome';
import type { ComputedField } from '../../app/planView';
import type { PlanReport } from '../../app/report';
import type { Severity } from '../../plan/findings/catalogue';
import type { Performed } from '../perform';
import type { Request } from '../requests';
import type { FamilyCount, StatusFamily } from '../statusFamilies';
import type { FindingsWords } from './findings/words';
import type { HeadWords } from './head/words';
import type { IndicatorWords } from './indicator/words';
import type { OwnersWords } from './owners/words';
import type { SummaryWords } from './summary/words';
import type { ExportWords } from './export/words';
import type { ImportWords } from './import/words';
import type { MappingWords } from './mapping/words';
import type { SettingsWords } from './settings/words';

type Ended = Extract<Performed, { status: 'done' }>;

export type Language = 'it' | 'en';

/** Everything the pane says of its own; what a finding or a refusal says comes with it. */
export interface Words {
  readonly language: Language;
  /** Of the pane as a document. */
  readonly title: string;
  readonly recalculate: string;
  readonly stop: string;
  readonly retry: string;
  readonly close: string;
  readonly counts: (report: PlanReport) => string;

  readonly nothingWrittenYet: string;
  readonly prepare: string;
  readonly addsColumns: (count: number) => string;
  readonly columns: Readonly<Record<ComputedField, string>>;
  readonly planUntouched: string;

  readonly noPlanTitle: string;
  /** Headings looked for: an example, set in bold, and what else it may be. */
  readonly lookedFor: readonly (readonly [example: string, after: string])[];
  readonly lookedForTitle: string;
  /** Ways to a plan: what is done, and what comes of it. */
  readonly ways: Readonly<Record<'map' | 'import' | 'sample', readonly [title: string, what: string]>>;
  readonly elsewhere: string;
  readonly searchAgain: string;
  readonly openInExcel: string;

  readonly progress: (progress: Progress | null) => string;
  readonly result: (request: Request, outcome: Ended, at: Date) => string;
  readonly stopped: string;
  /** Somebody else changed the sheet. */
  readonly outdated: string;
  /** A bug of ours: what is wrong and what to do. */
  readonly bug: { readonly message: string; readonly remedy: string };

  readonly views: string;
  readonly summary: string;
  readonly findings: string;
  readonly ownersTab: string;
  readonly indicator: string;
  readonly findingsCounted: (count: number) => string;
  readonly earlierFigures: string;
  readonly families: Readonly<Record<StatusFamily, string>>;
  readonly bar: (counts: readonly FamilyCount[]) => string;

  readonly severities: Readonly<Record<Severity, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly accepted: (count: number) => string;
  readonly noFindings: string;
  readonly quoted: (text: string) => string;
  readonly emptyCell: string;
  readonly marked: (part: string) => string;
  readonly markedPlace: string;
  readonly what: string;
  readonly why: string;
  readonly readAs: string;

  readonly head: HeadWords;
  readonly summaryView: SummaryWords;
  readonly findingsView: FindingsWords;
  readonly indicatorView: IndicatorWords;
  readonly owners: OwnersWords;
  readonly settings: SettingsWords;
  readonly mapping: MappingWords;
  readonly importing: ImportWords;
  readonly exporting: ExportWords;
}
