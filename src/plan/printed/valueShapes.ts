import { defaultScale } from '../target/scale';
import { offWords, onWords } from '../target/vocabulary/switchWords';

const operator = '[<>]=?|=[<>]?|[≤≥⩽⩾]';
const date = String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d`;
const opening = new RegExp(
  `^(?:${operator}|${date}(?!\\d)|[+±−–-]\\s?\\d+(?:[.,]\\d+)?\\s?(?:%|p)|(?:almeno|massimo|minimo|max|min|entro|non (?:superiore|inferiore|oltre|più|meno)|mantenimento|tra|fino|riduzione|aumento|incremento)(?!\\p{L}))`,
  'iu',
);

/** Whether a text begins as targets do: with an operator, a change, a day, or the words for them. */
export function beginsAsTarget(text: string): boolean {
  return opening.test(text);
}

/** Whether a text is the beginning of a target and no more: `>=`, `Almeno`. */
export function isOperatorAlone(text: string): boolean {
  return /[<>=≤≥⩽⩾+±−–-]$|(?:^|\s)(?:almeno|massimo|minimo|max|min|entro(?: il)?)$/iu.test(text);
}

/** A unit on a line of its own belongs to the figure above. */
export function isUnitAlone(text: string): boolean {
  return /^(?:[%€‰]|n\.?|n°|gg\.?|giorni|mesi|ore|anni|minuti|euro|p\.p\.)$/iu.test(text);
}

/** `ON`, `off`, `Sì`, `buono`. */
export function isWordValue(text: string): boolean {
  const word = text.toLowerCase();
  return onWords.has(word) || offWords.has(word) || defaultScale.includes(word);
}

const figure = String.raw`(?:(?:${operator}|almeno|max|min)\s?)?[+±−–-]?\s?(?:${date}|\d[\d.,]*)\s?(?:%|€|gg|p\.p\.)?(?:\s?\([^()]*\))?`;
const word = String.raw`\p{L}+`;
const value = new RegExp(`^(?:${figure}|${word})(?=\\s|$)`, 'iu');

/** The values a line is made of, one after the other; null where something else stands between them. */
export function valuesOn(text: string): readonly string[] | null {
  const values: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [next = ''] = value.exec(rest) ?? [];
    const isValue = /\d/u.test(next) || isWordValue(next);
    if (!isValue) return null;
    values.push(next);
    rest = rest.slice(next.length).replace(/^\s*(?:[;|/]\s+)?/u, '');
  }
  return values;
}

/** What two values share when they are of the same series: operator, sign, unit. */
export function seriesForm(text: string): string {
  if (isWordValue(text))
    return onWords.has(text.toLowerCase()) || offWords.has(text.toLowerCase()) ? 'switch' : 'level';
  if (new RegExp(`^${date}$`, 'u').test(text)) return 'date';
  const bare = text.replace(/\([^()]*\)/u, '').trim();
  return bare
    .replace(/\d[\d.,]*/u, '#')
    .replace(/\s/gu, '')
    .replace(/−|–/gu, '-')
    .toLowerCase();
}
