import { levelNamed } from '../../plan/levels';
import type { Level } from '../../plan/plan';
import { baselineWithYear, fields, synonyms, targetWords, type Field } from './vocabulary';

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
  const heading = normaliseHeading(written);
  if (heading === '' || heading.length > 60) return null;
  return targetHeading(heading) ?? resultHeading(heading) ?? fieldHeading(heading) ?? levelHeading(heading);
}

const yearAtEnd = /^(?<words>.*?) ?(?:anno |al 31 12 |al )?(?<year>(?:19|20)\d\d)(?: (?:19|20)\d\d)?$/;
const yearInFront = /^(?<year>(?:19|20)\d\d) (?<words>.+)$/;

function splitYear(heading: string): { readonly words: string; readonly year: number | null } {
  const { words, year } = (yearAtEnd.exec(heading) ?? yearInFront.exec(heading))?.groups ?? {};
  return year === undefined ? { words: heading, year: null } : { words: words ?? '', year: Number(year) };
}

function targetHeading(heading: string): HeadingWord | null {
  const { words, year } = splitYear(heading);
  if (words === '' && year !== null) return { kind: 'year', year };
  return targetWords.includes(words) ? { kind: 'target', year } : null;
}

/** `consuntivo 2017`, `consuntivo al 31 12 2017`, `valore al 31 12`. */
function resultHeading(heading: string): HeadingWord | null {
  const match = /^(.+?)(?: anno)?(?: al?)? (?:(\d{1,2}) (\d{1,2})(?: (20\d\d))?|(20\d\d))$/.exec(heading);
  if (match === null) return null;
  const [, words = '', day = '31', month = '12', yearAfterDay, yearAlone] = match;
  if (!synonyms.actual.includes(words) && words !== 'valore') return null;
  return {
    kind: 'result',
    when: `${yearAfterDay ?? yearAlone ?? '0000'}${month.padStart(2, '0')}${day.padStart(2, '0')}`,
  };
}

function fieldHeading(heading: string): HeadingWord | null {
  const { words, year } = splitYear(heading);
  if (year !== null && (baselineWithYear.includes(words) || synonyms.baseline.includes(words)))
    return { kind: 'field', field: 'baseline', year };
  const field = fields.find((each) => synonyms[each].includes(heading));
  return field === undefined ? null : { kind: 'field', field, year: null };
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
