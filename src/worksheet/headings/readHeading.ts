import { levelNamed } from '../../plan/levels';
import type { Level } from '../../plan/plan';
import { splitDate } from './splitDate';
import { baselineWithYear, fields, qualifiers, resultWithDay, synonyms, targetWords, type Field } from './vocabulary';

/** What the words over a column say it holds. */
export type HeadingWord =
  | { readonly kind: 'field'; readonly field: Field; readonly year: number | null }
  /** A target; of the plan's year where the heading has none. */
  | { readonly kind: 'target'; readonly year: number | null }
  /** Results with the day they were taken: `YYYYMMDD`, year `0000` where none is written. */
  | { readonly kind: 'result'; readonly when: string }
  /** Objectives of one level, or a group of columns about them. */
  | { readonly kind: 'level'; readonly level: Level }
  /** A year alone: it says something only under a heading that groups years. */
  | { readonly kind: 'year'; readonly year: number };

/** Lower case, without accents, punctuation and line breaks: `Stato\niniziale:` is `stato iniziale`. */
export function normaliseHeading(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Reads one heading; null when it is no word of a plan. */
export function readHeading(written: string): HeadingWord | null {
  const heading = normaliseHeading(written).replace(/(?<=\p{L})(?=20\d\d$)/u, ' ');
  if (heading === '' || heading.length > 60) return null;
  if (!couldBegin(heading)) return levelHeading(heading);
  return targetHeading(heading) ?? resultHeading(heading) ?? fieldHeading(heading) ?? levelHeading(heading);
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

const firstWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(synonyms).flat(),
    ...[...targetWords, ...baselineWithYear, ...resultWithDay, 'valore'],
    ...['anno', 'al', 'a', 'nel', 'del', 'entro', 'il', 'dell', 'dal'],
  ].map(firstWord),
);

/** Every cell of a large sheet is asked: few begin as a heading does. */
const couldBegin = (heading: string): boolean => firstWords.has(firstWord(heading)) || /^\d/.test(heading);

/** It begins with a word of the field, and nothing follows that would make it mean something else. */
function says(field: Field | 'target', words: string): boolean {
  const beginnings = field === 'target' ? targetWords : synonyms[field];
  const mayFollow = qualifiers[field];
  return beginnings.some((beginning) => {
    if (words === beginning) return true;
    if (mayFollow === undefined || !words.startsWith(`${beginning} `)) return false;
    return words
      .slice(beginning.length + 1)
      .split(' ')
      .every((word) => mayFollow.has(word));
  });
}

function targetHeading(heading: string): HeadingWord | null {
  const { words, year, day } = splitDate(heading.replace(/^(target|tgt|valore target) (?=[12]\d$)/, '$1 20'));
  if (words === '' && day === null && year !== null) return { kind: 'year', year };
  // A target for a day within the year is a step on the way: the year's target is another column.
  return (day === null || day === '1231') && says('target', words) ? { kind: 'target', year } : null;
}

/** `consuntivo 2017`, `consuntivo al 31 12 2017`, `valore al 31 12`. */
function resultHeading(heading: string): HeadingWord | null {
  const { words, year, day } = splitDate(heading);
  if (year === null && day === null) return null;
  const isResult = says('actual', words) || words === 'valore' || (day !== null && resultWithDay.includes(words));
  if (!isResult || isBefore(words)) return null;
  return { kind: 'result', when: `${year === null ? '0000' : String(year)}${day ?? '1231'}` };
}

const isBefore = (words: string): boolean => synonyms.baseline.includes(words);

function fieldHeading(heading: string): HeadingWord | null {
  const { words, year, day } = splitDate(heading);
  if (year !== null && (baselineWithYear.includes(words) || says('baseline', words)))
    return { kind: 'field', field: 'baseline', year };
  const field = fields.find((each) => says(each, heading));
  if (field !== undefined) return { kind: 'field', field, year: null };
  // *Obiettivi operativi 2023* are objectives; *Obiettivo 2023* may as well be the target.
  const isObjective = year !== null && day === null && says('objective', words) && words.includes(' ');
  return isObjective ? { kind: 'field', field: 'objective', year: null } : null;
}

/** `individuali`, `di team`: a level alone; `codice obiettivo individuale` is the field it would be without its level. */
function levelHeading(heading: string): HeadingWord | null {
  const level = levelOfHeading(heading);
  if (level === null) return null;
  const rest = heading
    .replace(levelWord, ' ')
    .replace(/\b(?:di|del|della|per|a)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return rest === '' ? { kind: 'level', level } : fieldHeading(rest);
}

const levelWord = /\b(?:strategic[oi]|individual[ei]|organizzativ[oi]|team|gruppo)\b/g;

/** The level a heading speaks of; null for a sentence that happens to have such a word. */
export function levelOfHeading(written: string): Level | null {
  const heading = normaliseHeading(written);
  return heading.split(' ').length <= 4 ? levelNamed(heading) : null;
}

const plainWords = /^(?:valore|valori|dato|importo|quantita|descrizione|testo|titolo|denominazione)$/;

/** A heading that says nothing but repeats what its group holds. */
export const isPlain = (written: string): boolean => plainWords.test(normaliseHeading(written));
