import type { WrittenCell } from '../plan/cell';
import { isCalendarDate, serialOfIso } from '../plan/dates';
import { asText } from './change';
import { nativeBaseline, nativeTarget, type NativeNumber } from './layouts/nativeNumber';
import type { PlanCell } from './planCells';
import type { CellState } from './storedSettings';

/** What a cell holds after somebody has typed a text into it, in an Italian Excel. */
export function typedContent(
  text: string,
  holds: PlanCell,
  standing: WrittenCell,
  beside: { readonly baseline: string; readonly year: number },
): CellState {
  if (holds === 'actual') return typedResult(text, standing.numberFormat);
  const native = nativeNumberOf(text, holds, beside);
  if (native !== null) return { content: native.value, numberFormat: native.numberFormat };
  return { content: asText(text), numberFormat: standing.numberFormat === '@' ? '@' : 'General' };
}

function nativeNumberOf(
  text: string,
  holds: Exclude<PlanCell, 'actual'>,
  { baseline, year }: { readonly baseline: string; readonly year: number },
): NativeNumber | null {
  switch (holds) {
    case 'code':
    case 'owner':
      return null;
    case 'baseline':
    case 'weight':
      return nativeBaseline(text);
    default:
      return nativeTarget(text, baseline, year);
  }
}

/** Results are native: a number, a percentage, a day; a word where the target asks for one. */
function typedResult(text: string, numberFormat: string): CellState {
  const {
    day = '',
    month = '',
    year = '',
  } = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(text)?.groups ?? {};
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCalendarDate(iso)) return { content: serialOfIso(iso), numberFormat: 'dd/mm/yyyy' };
  const number = /^(?<figure>-?\d+(?:,\d+)?)(?<percent>%?)$/.exec(text)?.groups;
  if (number === undefined) return { content: asText(text), numberFormat: 'General' };
  const { figure = '', percent = '' } = number;
  const value = Number(figure.replace(',', '.'));
  const decimals = figure.split(',')[1]?.length ?? 0;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (percent !== '') return { content: Number((value / 100).toPrecision(15)), numberFormat: `${digits}%` };
  return { content: value, numberFormat: numberFormat.includes('%') || numberFormat === '@' ? digits : numberFormat };
}
