import { printDate } from './printDate';
import type { Compound, Milestone, Milestones, SimpleTarget } from './target';

type Language = 'it' | 'en';

/** «fatto (ON), entro il 31/10/2017». */
export function printCompound({ parts }: Compound, print: (part: SimpleTarget) => string): string {
  return parts.map(print).join(', ');
}

/** Conditions apart by a semicolon, which no part holds. */
export function canonicalCompound({ parts }: Compound, canonical: (part: SimpleTarget) => string): string {
  return parts.map(canonical).join('; ');
}

/** «2017: almeno il 50%; 2018: almeno il 70%». */
export function printMilestones(
  { years }: Milestones,
  language: Language,
  print: (part: SimpleTarget) => string,
): string {
  return years.map((each) => `${momentOf(each, language)}: ${print(each.target)}`).join('; ');
}

export function canonicalMilestones({ years }: Milestones, canonical: (part: SimpleTarget) => string): string {
  return years.map((each) => `${momentOf(each, 'it')}: ${canonical(each.target)}`).join('; ');
}

function momentOf({ year, date }: Milestone, language: Language): string {
  return date === null ? String(year) : printDate(date, language);
}
