/**
 * A number as people write it: `40.519,31` in Italian, `40,519.31` in English, always with thousands.
 */
export function printNumber(value: number, language: 'it' | 'en'): string {
  const [whole = '0', decimals] = plainDigits(Math.abs(value)).split('.');
  const thousands = language === 'it' ? '.' : ',';
  const point = language === 'it' ? ',' : '.';
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const sign = value < 0 ? '-' : '';
  return decimals === undefined ? sign + grouped : sign + grouped + point + decimals;
}

/** Without exponent, as `String` has it below 1e-6 and from 1e21. */
function plainDigits(value: number): string {
  const shortest = String(value);
  if (!shortest.includes('e')) return shortest;
  if (value < 1) return trimZeros(value.toFixed(20));
  return BigInt(value).toString();
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, digits[end - 1] === '.' ? end - 1 : end);
}
