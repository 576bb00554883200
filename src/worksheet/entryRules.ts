import type { AssessedIndicator } from '../plan/assess';
import { countingTarget } from '../plan/plan';
import type { Target } from '../plan/target/target';
import type { ComputedField } from './anchors';
import type { EntryRule } from './change';
import { sheetWords } from './sheetWords';
import type { StoredSettings } from './storedSettings';
import { workbookLanguages, type WorkbookLanguage } from './workbookLanguage';

/** 1 January 2000 and 31 December 2099, as Excel serials. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];
const HUGE = 1e15;

const onOrOff: EntryRule['rule'] = { kind: 'list', items: ['ON', 'OFF'] };
const someDay: EntryRule['rule'] = { kind: 'date', min: FIRST_DAY, max: LAST_DAY };
const percentages: EntryRule['rule'] = { kind: 'decimal', min: -10, max: 10 };
const figures: EntryRule['rule'] = { kind: 'decimal', min: -HUGE, max: HUGE };
const counts: EntryRule['rule'] = { kind: 'decimal', min: 0, max: HUGE };

type RuleSettings = Pick<StoredSettings, 'language' | 'calculation'>;

/** What may be typed as the result of an indicator; null where its target can't be read. */
export function entryRuleFor(
  { indicator }: AssessedIndicator,
  year: number,
  { language, calculation }: RuleSettings,
): EntryRule | null {
  const reading = countingTarget(indicator, year)?.reading;
  const asked = reading?.status === 'read' ? ruleOf(reading.target, calculation.scale) : null;
  if (asked === null) return null;
  const [rule, prompt] = asked;
  return { title: sheetWords[language].headings.actual, rule, prompt: prompts[language][prompt] };
}

/** What may be typed all along *Verso*. */
export function directionRule(language: WorkbookLanguage): EntryRule {
  return {
    title: sheetWords[language].headings.direction,
    rule: { kind: 'list', items: directions[language] },
    prompt: prompts[language].direction,
  };
}

/** What may be typed all along *Peso*. */
export function weightRule(language: WorkbookLanguage): EntryRule {
  return {
    title: sheetWords[language].headings.weight,
    rule: counts,
    prompt: prompts[language].weight,
  };
}

/** The columns in which it is said what may be typed. */
export const fieldsWithRules = ['actual', 'weight', 'direction'] as const;

/** All that Piano may say in a column, but for the words of a scale, which are a body's own. */
export function rulesIn(field: ComputedField): readonly EntryRule['rule'][] {
  switch (field) {
    case 'actual':
      return [onOrOff, someDay, percentages, figures, counts];
    case 'weight':
      return [counts];
    case 'direction':
      return workbookLanguages.map((language) => directionRule(language).rule);
    default:
      return [];
  }
}

type Prompt = 'switch' | 'level' | 'deadline' | 'percentage' | 'figure' | 'count' | 'direction' | 'weight';

function ruleOf(target: Target, scale: readonly string[]): readonly [EntryRule['rule'], Prompt] | null {
  switch (target.kind) {
    case 'switch':
      return [onOrOff, 'switch'];
    case 'level':
      return [{ kind: 'list', items: scale }, 'level'];
    case 'deadline':
      return [someDay, 'deadline'];
    case 'threshold':
    case 'range':
    case 'change':
      return target.unit === '%' ? [percentages, 'percentage'] : [figures, 'figure'];
    case 'ratio':
    case 'frequency':
      return [counts, 'count'];
    case 'maintain':
    case 'compound':
    case 'milestones':
      return null;
  }
}

/** Words of *Verso*, as `readDirection` understands them. */
const directions: Readonly<Record<WorkbookLanguage, readonly string[]>> = {
  it: ['crescente', 'decrescente'],
  en: ['increasing', 'decreasing'],
};

const prompts: Readonly<Record<WorkbookLanguage, Readonly<Record<Prompt, string>>>> = {
  it: {
    switch: 'ON se è stato fatto, OFF se no.',
    level: 'Il giudizio raggiunto, una parola della scala.',
    deadline: 'Il giorno in cui è stato fatto, per esempio 31/10/2017; NO se non è stato fatto.',
    percentage: 'La percentuale raggiunta con il suo segno, per esempio 92%; n.v. se non è valutabile.',
    figure: 'Il valore raggiunto, in numero e non la variazione; n.v. se non è valutabile.',
    count: 'Quanti, in numero; n.v. se non è valutabile.',
    weight: 'Quanto conta nella media: 30% oppure 30, con lo stesso segno in tutta la colonna.',
    direction: 'Da che parte è meglio: crescente o decrescente.',
  },
  en: {
    switch: 'ON if it was done, OFF if not.',
    level: 'The judgement reached, a word of the scale.',
    deadline: 'The day on which it was done, for example 31/10/2017; NO if it was not done.',
    percentage: 'The percentage reached, with its sign, for example 92%; n.v. if it cannot be assessed.',
    figure: 'The figure reached, as a number and not the change; n.v. if it cannot be assessed.',
    count: 'How many, as a number; n.v. if it cannot be assessed.',
    weight: 'How much it counts in the mean: 30% or 30, with the same sign all along the column.',
    direction: 'Which way is better: increasing or decreasing.',
  },
};
