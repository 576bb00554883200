const days = /^dd\/mm\/(?<year>yy|yyyy)$/;
const decimals = /^(?<whole>#,##0|0)(?:\.(?<fraction>0+))?(?<unit>%| "€")?$/;

/**
 * The text an Italian Excel shows for a number, in the few formats that the samples use.
 * Any other format throws: a sample must not rest on a format whose text nobody has checked.
 */
export function printItalian(value: number, numberFormat: string): string {
  const day = days.exec(numberFormat)?.groups;
  if (day) return printDay(value, day.year === 'yy' ? 2 : 4);
  const number = decimals.exec(numberFormat)?.groups;
  if (!number) throw new Error(`The samples don't use the number format ${numberFormat}`);
  const shown = number.unit === '%' ? value * 100 : value;
  const [whole = '', fraction] = Math.abs(shown)
    .toFixed(number.fraction?.length ?? 0)
    .split('.');
  const grouped = number.whole === '0' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const unit = number.unit === '%' ? '%' : number.unit === undefined ? '' : ' €';
  return `${shown < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}${unit}`;
}

function printDay(serial: number, yearDigits: 2 | 4): string {
  const [year = '', month, day] = new Date((serial - serialOf1970) * dayLength).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year.slice(-yearDigits)}`;
}

const dayLength = 86_400_000;
const serialOf1970 = 25_569;

/** The serial of a day in the 1900 date system, from 1 March 1900 on. Months count from 1. */
export function dateSerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength + serialOf1970;
}
