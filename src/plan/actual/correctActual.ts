import type { WrittenCell } from '../cell';
import { isCalendarDate, italianDate } from '../dates';
import type { ResultKind } from '../achievement/rules/rule';

/** Whole new cell texts, as one would type them in Italian Excel, that the target would accept; none when unsure. */
export function correctActual(written: WrittenCell, asks: ResultKind, scale: readonly string[]): string[] {
  switch (asks) {
    case 'percentage':
      return percentage(written);
    case 'number':
      return figure(written);
    case 'count':
      return figure(written).filter((number) => /^\d+$/.test(number));
    case 'date':
      return day(written);
    case 'switch':
      return ['ON', 'OFF'];
    case 'level':
      return scale.filter((word) => sameStem(word, written.text)).slice(0, 1);
    case 'several':
      return [];
  }
}

/** `Buona`, `buoni` for `buono`. */
function sameStem(word: string, text: string): boolean {
  const stem = word.replace(/[aeio]$/, '');
  return new RegExp(`^\\s*(?:livello |giudizio )?${stem}[aeio]?\\s*$`, 'i').test(text);
}

/** 92 in a row of percentages was meant as 92%. */
function percentage({ value, text }: WrittenCell): string[] {
  if (typeof value === 'number') return [`${italian(value)}%`];
  const number = loneFigure(text);
  return number === null ? [] : [`${number}%`];
}

function figure({ text }: WrittenCell): string[] {
  const number = loneFigure(text);
  return number === null ? [] : [number];
}

/** `6,5` of `6,5 euro`: only where one plain Italian figure stands among words. */
function loneFigure(text: string): string | null {
  const figures = text.match(/-?\d[\d.,]*/g) ?? [];
  const [only] = figures;
  return figures.length === 1 && only !== undefined && /^-?\d+(?:,\d+)?$/.test(only) ? only : null;
}

/** A date typed as text, such as `31.10.2017`, with the separators Excel takes for a date; a *no* in more words. */
function day({ text }: WrittenCell): string[] {
  const match = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(text);
  if (!match) return /^\s*non?(?:\s+\p{L}+|\s*[.,;!])?\s*$/iu.test(text) ? ['NO'] : [];
  const [, d = '', m = '', y = ''] = match;
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isCalendarDate(iso) ? [italianDate(iso)] : [];
}

const italian = (value: number): string => String(value).replace('.', ',');
