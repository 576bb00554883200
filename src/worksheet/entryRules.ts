import type { AssessedIndicator } from '../plan/assess';
import { countingTarget } from '../plan/plan';
import { defaultScale } from '../plan/target/scale';
import type { Target } from '../plan/target/target';
import type { EntryRule } from './change';

/** 1 January 2000 and 31 December 2099, as Excel serials. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];
const HUGE = 1e15;

/** What may be typed as the result of an indicator; null where its target can't be read. */
export function entryRuleFor({ indicator }: AssessedIndicator, year: number): EntryRule | null {
  const reading = countingTarget(indicator, year)?.reading;
  return reading?.status === 'read' ? ruleOf(reading.target) : null;
}

function ruleOf(target: Target): EntryRule | null {
  switch (target.kind) {
    case 'switch':
      return { rule: { kind: 'list', items: ['ON', 'OFF'] }, prompt: 'ON se è stato fatto, OFF se no.' };
    case 'level':
      return {
        rule: { kind: 'list', items: [...defaultScale] },
        prompt: 'Il giudizio raggiunto, una parola della scala.',
      };
    case 'deadline':
      return {
        rule: { kind: 'date', min: FIRST_DAY, max: LAST_DAY },
        prompt: 'Il giorno in cui è stato fatto, per esempio 31/10/2017; NO se non è stato fatto.',
      };
    case 'threshold':
    case 'range':
    case 'change':
      return target.unit === '%' ? percentage : figure;
    case 'ratio':
    case 'frequency':
      return { rule: { kind: 'decimal', min: 0, max: HUGE }, prompt: 'Quanti, in numero; n.v. se non è valutabile.' };
    case 'maintain':
    case 'compound':
    case 'milestones':
      return null;
  }
}

const percentage: EntryRule = {
  rule: { kind: 'decimal', min: -10, max: 10 },
  prompt: 'La percentuale raggiunta con il suo segno, per esempio 92%; n.v. se non è valutabile.',
};
const figure: EntryRule = {
  rule: { kind: 'decimal', min: -HUGE, max: HUGE },
  prompt: 'Il valore raggiunto, in numero e non la variazione; n.v. se non è valutabile.',
};
