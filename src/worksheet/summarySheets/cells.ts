import { asText, type CellFormat } from '../change';
import { printText } from '../formula/printFormula';
import { countOf, unfinished } from './means';
import { summaryWords } from './summaryWords';
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

/** `…, situazione al 30/11/2017 · provvisoria: 3 indicatori in corso o in attesa`: the last part only while there are any. */
export function subtitle(words: readonly string[], statuses: readonly string[]): string {
  const { before, one, many } = summaryWords.provisional;
  const count = statuses.map((range) => countOf(range, unfinished)).join('+');
  const said = printText(words.filter((word) => word !== '').join(' · '));
  if (count === '') return `=${said}`;
  return `=${said}&IF(${count}=0,"",${printText(before)}&(${count})&IF(${count}=1,${printText(one)},${printText(many)}))`;
}
