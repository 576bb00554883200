import type { SheetKind } from './drawing';
import type { SummaryWords } from './summaryWords';

/** What a sheet of Piano's is to be called, before Excel's rules and other sheets are minded. */
export function wantedName(kind: SheetKind, key: string, { names }: SummaryWords): string {
  const name = names[kind];
  return typeof name === 'string' ? name : name(key);
}

/** Excel's limit. */
const LONGEST = 31;

/**
 * A name for a new sheet: signs that Excel refuses become spaces, what is too long is cut at a word, and where a sheet is
 * called so already a number is added. Excel compares the names of sheets without case.
 */
export function sheetNameFor(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const name = cutAtWord(allowed(wanted), LONGEST);
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const next = cutAtWord(name, LONGEST - suffix.length) + suffix;
    if (!isTaken(next)) return next;
  }
}

/** *History* is Excel's own, and so is its Italian word where Excel speaks Italian. */
function allowed(wanted: string): string {
  const name = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^['\s]+|['\s]+$/gu, '');
  if (name === '') return 'Foglio';
  return /^(?:history|cronologia)$/i.test(name) ? `${name} 2` : name;
}

function cutAtWord(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length + 1).replace(/\s+\S*$/u, '');
  const atWord = cut.length <= length && cut.length > length / 2 ? cut : name.slice(0, length);
  // Half a pair of surrogates is no letter, and an apostrophe may not end a name.
  return atWord.replace(/[\uD800-\uDBFF]$/u, '').replace(/['\s]+$/u, '');
}
