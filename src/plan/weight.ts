import { isCellError, type WrittenCell } from './cell';
import { shownAs } from './numbers/numberFormat';
import { readWrittenNumber } from './numbers/writtenNumber';
import { placeholders } from './target/vocabulary/nothing';

/** A weight as typed in *Peso*. Percentages in points, as targets: 30 for `30%`, shown or typed. */
export type WeightReading =
  | { readonly kind: 'weight'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'blank' | 'negative' | 'unreadable' };

/** Reads a weight; it is relative, so `30%`, `30` and `0,3` weigh as their neighbours do. */
export function readWeight({ value, text, numberFormat }: WrittenCell): WeightReading {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'boolean' || isCellError(value) || !Number.isFinite(value)) return { kind: 'unreadable' };
  const { as } = shownAs(numberFormat);
  if (as === 'date' || as === 'time') return { kind: 'unreadable' };
  const isPercent = as === 'percent' || /%\s*$/.test(text);
  return weight(isPercent ? Number((value * 100).toPrecision(15)) : value, isPercent);
}

function readText(text: string): WeightReading {
  const line = text.replace(/\s+/gu, ' ').trim().toLowerCase();
  if (line === '' || placeholders.has(line)) return { kind: 'blank' };
  const [, sign, digits = '', unit] = /^([-−–]?)\s?(\d[\d.,]*)\s?(%|percento|per cento|punti|p\.?)?$/u.exec(line) ?? [];
  const number = readWrittenNumber(digits);
  const size =
    number.status === 'certain' || number.status === 'foreign'
      ? number.value
      : // no weight is in the thousands, and 33,333 is a third
        number.status === 'either'
        ? number.decimal
        : null;
  if (sign === undefined || size === null) return { kind: 'unreadable' };
  return weight(sign === '' ? size : -size, unit === '%' || unit?.startsWith('per') === true);
}

function weight(value: number, isPercent: boolean): WeightReading {
  return value < 0 ? { kind: 'negative' } : { kind: 'weight', value, isPercent };
}

/** The figure of a weight, null where there is none to count with. */
export function weightOf(placed: { readonly reading: WeightReading } | null): number | null {
  return placed?.reading.kind === 'weight' ? placed.reading.value : null;
}
