import type { Settings } from '../../plan/achievement/settings';
import type { AssessedIndicator, AssessedPlan, PlacedFinding } from '../../plan/assess';
import type { PlanPlace } from '../findPlan';
import type { Snapshot } from '../snapshots';
import type { IndicatorReferences } from './planReferences';
import type { SummaryWords } from './summaryWords';
import type { Typed } from './typedCells';

/** What Piano's sheets are made of. */
export interface SummaryInput {
  readonly place: PlanPlace;
  readonly assessed: AssessedPlan;
  readonly settings: Settings;
  /** In the language the workbook is set to. */
  readonly words: SummaryWords;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  /** By place of the indicator. */
  readonly references: readonly IndicatorReferences[];
  /** The weight each objective has in the plan, as a formula, by its place; null where the plan has none. */
  readonly objectiveWeights: readonly (string | null)[];
  /** Of the objective at a place in the plan. */
  readonly indicatorsOf: (objective: number) => readonly PlacedIndicator[];
  /** In the order of their days. */
  readonly snapshots: readonly Snapshot[];
  /** What people typed into the cells left for them, by the cells' names. */
  readonly typed: Typed;
  /** What else every sheet says below its title: that its figures are fixed. */
  readonly remarks: readonly string[];
  /** Whether somebody looked at a finding and left the text as it is. */
  readonly isAccepted: (finding: PlacedFinding, sheet: string) => boolean;
}

export interface PlacedIndicator {
  readonly assessed: AssessedIndicator;
  readonly place: number;
}
