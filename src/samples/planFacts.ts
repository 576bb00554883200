/** The shape of `assets/samples/plan-2017.json`. Everything that the plan says is kept as it is written, defects included. */
export interface PlanFacts {
  readonly body: string;
  readonly title: string;
  readonly year: number;
  /** In printed order: children sometimes come before their parent. */
  readonly objectives: readonly ObjectiveFacts[];
  readonly indicators: readonly IndicatorFacts[];
  /** The table at the end of the plan, with the objectives that it declares. */
  readonly managers: readonly ManagerFacts[];
  readonly offices: { readonly count: number; readonly each: number };
}

export type Level = 'strategic' | 'individual' | 'organisational' | 'team';

export interface ObjectiveFacts {
  readonly code: string;
  readonly level: Level;
  readonly title: string;
  /** A role, a surname or an office. Strategic objectives have none by design; one team objective lacks it. */
  readonly owner: string | null;
}

export interface IndicatorFacts {
  readonly code: string;
  /** The objective's code, as the objective writes it. */
  readonly objective: string;
  readonly externalCode: string | null;
  readonly name: string;
  readonly baselineYear: number;
  /** A line break is one that stands in the cell; null where nothing is written. */
  readonly baseline: string | null;
  /** The plan year's target first. */
  readonly targets: readonly string[];
  /** Invented, null where nobody has reported. */
  readonly actual: ActualFacts | null;
}

/** A result as the cell holds it: staff type numbers, days and words, and now and then the wrong one. */
export type ActualFacts =
  { readonly number: number; readonly format: string } | { readonly date: string } | { readonly text: string };

interface ManagerFacts {
  readonly role: string;
  readonly surname: string;
  readonly individual: number;
  readonly organisational: number;
}
