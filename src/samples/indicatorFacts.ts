import type { IndicatorFacts, ObjectiveFacts, PlanFacts } from './planFacts';

/** An indicator's name as the plan has it: the outside code first. */
export function nameOf({ externalCode, name }: IndicatorFacts): string {
  return externalCode === null ? name : `${externalCode} ${name}`;
}

export function objectiveOf(indicator: IndicatorFacts, facts: PlanFacts): ObjectiveFacts {
  const objective = facts.objectives.find(({ code }) => code === indicator.objective);
  if (!objective) throw new Error(`${indicator.code} belongs to ${indicator.objective}, which is no objective`);
  return objective;
}

/** Code, title and owner in one cell, as the printed plan has them: `01.O1 Titolo (UFFICIO)`. */
export function objectiveText({ code, title, owner }: ObjectiveFacts): string {
  return owner === null ? `${code} ${title}` : `${code} ${title} (${owner})`;
}

export const indicatorText = (indicator: IndicatorFacts): string => `${indicator.code} - ${nameOf(indicator)}`;

/** An objective's indicators, in the order of the plan. */
export function indicatorsOf({ code }: ObjectiveFacts, { indicators }: PlanFacts): IndicatorFacts[] {
  return indicators.filter(({ objective }) => objective === code);
}
