/**
 * What a run of digits with points and commas can mean. Italian first: comma for decimals, point for thousands.
 * Whether an `either` can be settled is for whoever knows the row.
 */
export type WrittenNumber =
  | { readonly status: 'certain'; readonly value: number }
  /** One reading only, with separators that are not Italian. */
  | { readonly status: 'foreign'; readonly value: number }
  /** Thousands kept apart by spaces or apostrophes. */
  | { readonly status: 'spaced'; readonly value: number; readonly sure: boolean }
  | TwoReadings
  | { readonly status: 'malformed' }
  | { readonly status: 'tooLong' };

/** A thousandfold apart. */
export interface TwoReadings {
  readonly status: 'either';
  readonly decimal: number;
  readonly thousands: number;
  /** The reading Italian spelling asks for. */
  readonly italian: 'decimal' | 'thousands';
  /** The reading that holds with nothing to decide; null when that would be a guess. */
  readonly presumed: 'thousands' | null;
  /** `1.53` as thousands has lost digits: it can be suspected, never adopted. */
  readonly incomplete: boolean;
}

const mostDigits = 15;

/** `raw` holds digits and any of `. , ' space`, and begins with a digit. */
export function readWrittenNumber(raw: string): WrittenNumber {
  if (significantDigits(raw) > mostDigits) return { status: 'tooLong' };
  if (/^\d+$/.test(raw)) return certain(raw);
  if (/[ ']/.test(raw)) return readSpaced(raw);
  const points = count(raw, '.');
  const commas = count(raw, ',');
  if (points === 0) return commas === 1 ? readOneComma(raw) : readGroups(raw, ',', 'foreign');
  if (commas === 0) return points === 1 ? readOnePoint(raw) : readGroups(raw, '.', 'certain');
  return raw.lastIndexOf(',') > raw.lastIndexOf('.') ? readBoth(raw, '.', ',') : readBoth(raw, ',', '.');
}

/** `40,000`: forty to an Italian, forty thousand to a program that is not; `40,5` and `0,125` are plain. */
function readOneComma(raw: string): WrittenNumber {
  const [whole = '', decimals = ''] = raw.split(',');
  if (decimals === '') return { status: 'malformed' };
  if (decimals.length !== 3 || !isFirstGroup(whole)) return certain(`${whole}.${decimals}`);
  return {
    status: 'either',
    decimal: Number(`${whole}.${decimals}`),
    thousands: Number(whole + decimals),
    italian: 'decimal',
    presumed: null,
    incomplete: false,
  };
}

/** `27.000` is 27 thousand; `1.53` may be an English decimal or a mistyped thousand: they differ a thousandfold. */
function readOnePoint(raw: string): WrittenNumber {
  const [whole = '', decimals = ''] = raw.split('.');
  if (decimals === '') return { status: 'malformed' };
  const decimal = Number(`${whole}.${decimals}`);
  if (!isFirstGroup(whole) || decimals.length > 3) return { status: 'foreign', value: decimal };
  return {
    status: 'either',
    decimal,
    thousands: Number(whole + decimals.padEnd(3, '0')),
    italian: 'thousands',
    presumed: decimals.length === 3 ? 'thousands' : null,
    incomplete: decimals.length < 3,
  };
}

function readGroups(raw: string, separator: string, status: 'certain' | 'foreign'): WrittenNumber {
  const groups = raw.split(separator);
  return areGroups(groups) ? { status, value: Number(groups.join('')) } : { status: 'malformed' };
}

function readBoth(raw: string, thousands: '.' | ',', point: '.' | ','): WrittenNumber {
  const [whole = '', decimals = '', ...more] = raw.split(point);
  const groups = whole.split(thousands);
  if (more.length > 0 || decimals === '' || !areGroups(groups)) return { status: 'malformed' };
  const value = Number(`${groups.join('')}.${decimals}`);
  return { status: point === ',' ? 'certain' : 'foreign', value };
}

function readSpaced(raw: string): WrittenNumber {
  const [whole = '', decimals, ...more] = raw.split(',');
  const groups = whole.split(/[ ']/);
  if (more.length > 0 || !areGroups(groups) || decimals === '') return { status: 'malformed' };
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return { status: 'malformed' };
  const value = Number(decimals === undefined ? groups.join('') : `${groups.join('')}.${decimals}`);
  // `100 200 300` may be three figures; nobody writes a figure `000`
  return { status: 'spaced', value, sure: raw.includes("'") || groups[groups.length - 1] === '000' };
}

function certain(digits: string): WrittenNumber {
  return { status: 'certain', value: Number(digits) };
}

/** One to three digits and no leading zero: what can stand before a thousands separator. */
function isFirstGroup(digits: string): boolean {
  return /^[1-9]\d{0,2}$/.test(digits);
}

function areGroups([first = '', ...rest]: readonly string[]): boolean {
  return isFirstGroup(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function significantDigits(raw: string): number {
  return raw.replace(/\D/g, '').replace(/^0+/, '').length;
}

function count(raw: string, character: string): number {
  let found = 0;
  for (const each of raw) if (each === character) found++;
  return found;
}
