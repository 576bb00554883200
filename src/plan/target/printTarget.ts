import { withArticle } from './italianArticle';
import { canonicalChange, canonicalMaintain, printChange, printMaintain } from './printChange';
import { canonicalQuantity } from './canonicalQuantity';
import { printDate } from './printDate';
import { canonicalFrequency, printFrequency } from './printFrequency';
import { canonicalCompound, canonicalMilestones, printCompound, printMilestones } from './printParts';
import { canonicalRange, printRange } from './printRange';
import { canonicalLevel, canonicalRatio, printLevel, printRatio } from './printRank';
import { sayQuantity } from './sayQuantity';
import type { Deadline, Operator, Target, Threshold } from './target';

/** A target in words: «almeno il 90%», «meno di 30,50 €», «entro il 31/10/2017», «fatto (ON)». */
export function printTarget(target: Target, language: 'it' | 'en'): string {
  switch (target.kind) {
    case 'threshold':
      return language === 'it'
        ? italianThreshold(target)
        : `${englishOperators[target.operator]} ${sayQuantity(target, 'en')}`;
    case 'deadline':
      return language === 'it' ? italianDeadline(target) : englishDeadline(target);
    case 'switch':
      return target.on
        ? { it: 'fatto (ON)', en: 'done (ON)' }[language]
        : { it: 'non fatto (OFF)', en: 'not done (OFF)' }[language];
    case 'range':
      return printRange(target, language);
    case 'level':
      return printLevel(target, language);
    case 'ratio':
      return printRatio(target, language);
    case 'frequency':
      return printFrequency(target, language);
    case 'change':
      return printChange(target, language);
    case 'maintain':
      return printMaintain(target, language);
    case 'compound':
      return printCompound(target, (part) => printTarget(part, language));
    case 'milestones':
      return printMilestones(target, language, (part) => printTarget(part, language));
  }
}

/**
 * A target as text that says everything: reading it gives the same target, with the operator now written rather than
 * assumed. Only a change and a baseline to keep need the same baseline beside them.
 */
export function canonicalTarget(target: Target): string {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator} ${canonicalQuantity(target)}`;
    case 'deadline': {
      const date = printDate(target.date, 'it');
      return target.from === null ? `${target.operator} ${date}` : `dal ${printDate(target.from, 'it')} al ${date}`;
    }
    case 'switch':
      return target.on ? 'ON' : 'OFF';
    case 'range':
      return canonicalRange(target);
    case 'level':
      return canonicalLevel(target);
    case 'ratio':
      return canonicalRatio(target);
    case 'frequency':
      return canonicalFrequency(target);
    case 'change':
      return canonicalChange(target);
    case 'maintain':
      return canonicalMaintain(target);
    case 'compound':
      return canonicalCompound(target, canonicalTarget);
    case 'milestones':
      return canonicalMilestones(target, canonicalTarget);
  }
}

const englishOperators: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '~': 'about',
  '>': 'more than',
  '<': 'less than',
  '=': 'exactly',
};

function italianThreshold({ operator, value, unit }: Threshold): string {
  return withArticle(operator, { value, unit });
}

function italianDeadline({ operator, date, from }: Deadline): string {
  if (from !== null) return `dal ${printDate(from, 'it')} al ${printDate(date, 'it')}`;
  return `${{ '<=': 'entro il', '<': 'prima del', '=': 'il' }[operator]} ${printDate(date, 'it')}`;
}

function englishDeadline({ operator, date, from }: Deadline): string {
  if (from !== null) return `from ${printDate(from, 'en')} to ${printDate(date, 'en')}`;
  return `${{ '<=': 'by', '<': 'before', '=': 'on' }[operator]} ${printDate(date, 'en')}`;
}
