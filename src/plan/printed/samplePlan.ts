import type { Level } from '../plan';
import type { PrintedPlan } from './printed';

/** What the sample's file says of a plan, as far as a plan needs it. */
export interface SampleFacts {
  readonly title: string;
  readonly year: number;
  readonly objectives: readonly {
    readonly code: string;
    readonly level: Level;
    readonly title: string;
    readonly owner: string | null;
  }[];
  readonly indicators: readonly {
    readonly code: string;
    /** The objective's code, as the objective writes it. */
    readonly objective: string;
    readonly externalCode: string | null;
    readonly name: string;
    readonly baselineYear: number;
    readonly baseline: string | null;
    /** The plan year's target first. */
    readonly targets: readonly string[];
  }[];
  readonly managers: readonly {
    readonly role: string;
    readonly surname: string;
    readonly individual: number;
    readonly organisational: number;
  }[];
  readonly offices: { readonly count: number; readonly each: number };
}

/** The sample's plan as if it had been put together from the text of its PDF: without the results, which are people's to type. */
export function samplePlan({ title, year, objectives, indicators, managers, offices }: SampleFacts): PrintedPlan {
  const places = new Map(objectives.map(({ code }, place) => [code, place]));
  return {
    title,
    year,
    objectives: objectives.map(({ code, ...objective }) => ({ ...objective, writtenCode: code })),
    indicators: indicators.map((indicator) => ({
      writtenCode: indicator.code,
      objective: places.get(indicator.objective) ?? null,
      name: indicator.externalCode === null ? indicator.name : `${indicator.externalCode} ${indicator.name}`,
      baselineYear: indicator.baselineYear,
      baseline: indicator.baseline ?? '',
      targets: indicator.targets.map((text, index) => ({ year: year + index, text })),
    })),
    managers: {
      rows: managers.map(({ role, surname, individual, organisational }) => ({
        name: `${role}: ${surname}`,
        individual,
        organisational,
        team: null,
      })),
      offices: `UFFICI ${String(offices.each)} OBIETTIVI per CIASCUN UFFICIO (${String(offices.count)} uffici)`,
    },
    furniture: [],
    unplaced: [],
  };
}
