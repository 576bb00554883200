import type { CellContent } from '../model/sheet';
import type { NumberFormats } from '../text/numberFormats';

/** What a person finds when they begin to edit a cell: what they would have to type to get what it holds. */
export function editText({ value, formula }: CellContent, numberFormat: string, formats: NumberFormats): string {
  if (formula !== null) return `=${formula}`;
  if (typeof value === 'number') return numberText(value, numberFormat, formats);
  if (typeof value !== 'string') return formats.render(value, 'General');
  // Without its apostrophe the text would become something else.
  const isOther = /^[=+-]/.test(value) || formats.readTyped(value, 'person') !== null;
  return isOther && numberFormat !== '@' ? `'${value}` : value;
}

function numberText(value: number, numberFormat: string, formats: NumberFormats): string {
  if (formats.isDate(numberFormat))
    return formats.render(value, value % 1 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss');
  const isPercent = numberFormat.includes('%');
  // Fifteen digits are what Excel keeps of a typed number.
  const digits = Number((isPercent ? value * 100 : value).toPrecision(15));
  return `${formats.render(digits, '0.###############').replace(/[,.]$/, '')}${isPercent ? '%' : ''}`;
}
