import { asText, type CellFormat } from '../change';
import { printText } from '../formula/printFormula';
import { causesOwed, countOf, owing, unfinished } from './means';
import type { SummaryWords } from './summaryWords';
import type { DrawnCell, DrawnRow } from './drawing';

/** A cell with a text, which stays one whatever it begins with. */
export const text = (words: string, ...looks: readonly CellFormat[]): DrawnCell => ({
  content: asText(words),
  look: Object.assign({}, ...looks) as CellFormat,
});

/** A cell with a number or a formula. */
export const figure = (content: number | string, ...looks: readonly CellFormat[]): DrawnCell => ({
  content,
  look: Object.assign({}, ...looks) as CellFormat,
});

export const blank = (...looks: readonly CellFormat[]): DrawnCell => ({
  content: null,
  look: Object.assign({}, ...looks) as CellFormat,
});

export const emptyRow = (height: number, joins = false): DrawnRow => ({
  cells: {},
  height,
  ...(joins ? { joins } : {}),
});

/** A band of one look over some columns, with some cells that hold something. */
export function band(
  look: CellFormat,
  columns: number,
  cells: Readonly<Record<number, DrawnCell>>,
): Readonly<Record<number, DrawnCell>> {
  return Object.fromEntries(
    Array.from({ length: columns }, (_, column) => {
      const cell = cells[column];
      return [column, { content: cell?.content ?? null, look: { ...look, ...cell?.look } }];
    }),
  );
}

/** Words with figures in them, as an expression: each `#` is the next figure, as in `# di # raggiunti`. */
export function sentence(words: string, ...figures: readonly string[]): string {
  const pieces = words
    .split('#')
    .flatMap((piece, index): Said[] => [
      ...(index === 0 ? [] : [{ live: figures[index - 1] ?? '""' }]),
      ...(piece === '' ? [] : [piece]),
    ]);
  return expressionOf(pieces);
}

/** `1 obiettivo`, `5 obiettivi`: the number with its noun, as an expression. */
export const counted = (figure: string, [one, many]: readonly [one: string, many: string]): string =>
  `${figure}&IF(${figure}=1,${printText(` ${one}`)},${printText(` ${many}`)})`;

/** Words, or words with figures as an expression. */
export type Said = string | { readonly live: string };

const expressionOf = (said: readonly Said[]): string =>
  said.map((each) => (typeof each === 'string' ? printText(each) : each.live)).join('&');

/** `…, situazione al 30/11/2017 · provvisoria: 3 indicatori in corso o in attesa`: the last part only while there are any. */
export function subtitle(said: readonly Said[], statuses: readonly string[], words: SummaryWords): string {
  const { before, noun } = words.provisional;
  const whole = expressionOf(dotted(said.filter((each) => each !== '')));
  if (statuses.length === 0) return `=${whole}`;
  const count = statuses.map((range) => countOf(range, unfinished, words)).join('+');
  return `=${whole}&IF(${count}=0,"",${printText(before)}&${counted(`(${count})`, noun)})`;
}

/**
 * ` · 5 cause da scrivere (2 senza consuntivo)`: what a subtitle ends with while some are owed. Of those in brackets no
 * finding says so: nobody knows yet whether the target was missed.
 */
export function owedWords(causes: string, statuses: string, words: SummaryWords): string {
  const { before, noun, unreported } = words.owed;
  const count = causesOwed(causes, statuses, owing, words);
  const without = causesOwed(causes, statuses, ['notReported'], words);
  const aside = `IF(${without}=0,"",${sentence(unreported, without)})`;
  return `&IF(${count}=0,"",${printText(before)}&${counted(count, noun)}&${aside})`;
}

/** With dots between; words beside words are one text. */
function dotted(said: readonly Said[]): Said[] {
  return said.reduce<Said[]>((all, each) => {
    const before = all.at(-1);
    if (before === undefined) return [each];
    const dot = ' · ';
    if (typeof before === 'string')
      return typeof each === 'string'
        ? [...all.slice(0, -1), before + dot + each]
        : [...all.slice(0, -1), before + dot, each];
    return typeof each === 'string' ? [...all, dot + each] : [...all, dot, each];
  }, []);
}
