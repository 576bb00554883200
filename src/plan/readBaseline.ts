import type { Baseline } from './baseline';
import { isCellError, type WrittenCell } from './cell';
import type { Finding, FindingCode } from './findings/finding';
import { found, rewritten, wholeOf } from './findings/found';
import { shownAs } from './numbers/numberFormat';
import type { Quantity } from './numbers/quantity';
import { isSurelyDecimal } from './numbers/witness';
import { dateOfSerial, isoDate, isPlanYear, lastDayOf } from './target/calendar';
import { fullYear } from './target/dayExpression';
import { inFull } from './target/figure/inFull';
import { findQuantity, type WrittenQuantity } from './target/findQuantity';
import { levelOf } from './target/findLevel';
import { unitOfLiteral } from './target/forms/native';
import { levelWords } from './target/vocabulary/otherKinds';
import { excelErrors, notApplicable, placeholders } from './target/vocabulary/nothing';
import { defaultScale } from './target/scale';
import { offWords, onWords, undoneWords } from './target/vocabulary/switchWords';
import { takeApart, type Writing } from './target/writing';

/** Reads what an indicator stood at. Never throws; a baseline that is not understood costs a warning, not the row. */
export function readBaseline(cell: WrittenCell, scale: readonly string[] = defaultScale): Baseline {
  const { value, text } = cell;
  if (typeof value === 'string') return readText(value, scale);
  if (value === null) return none(text);
  if (isCellError(value)) return unreadable(text, 'BAS-002');
  if (typeof value === 'boolean') return { written: text, kind: 'switch', value, unit: null, findings: [] };
  return readNative(text, value, cell.numberFormat);
}

const noneWords: ReadonlySet<string> = new Set([
  ...placeholders,
  ...notApplicable,
  'nuovo',
  'nuova',
  'nuovo indicatore',
  'nuovo obiettivo',
  'non rilevato',
  'non rilevabile',
  'n.r',
  'nr',
  'nessun dato',
  'assente',
  'non presente',
]);

function readText(written: string, scale: readonly string[]): Baseline {
  const joined = joinDigits(written);
  const writing = takeApart(joined, { baseline: none(''), year: 0, scale });
  const baseline =
    readWords(written, writing) ?? readFigure(written, writing, joined !== written) ?? unreadable(written, 'BAS-001');
  if (writing.folded.repaired.length === 0) return baseline;
  return { ...baseline, findings: [found('BAS-020', {}, written, wholeOf(written)), ...baseline.findings] };
}

/** Narrow columns break figures: `305207⏎2` is 3052072. A unit on the next line is no break. */
function joinDigits(written: string): string {
  return /[\r\n]/.test(written) ? written.replace(/(?<=[\d.,])[ \t]*[\r\n]+[ \t]*(?=\d)/g, '') : written;
}

function readWords(written: string, { folded, body, scale }: Writing): Baseline | null {
  const line = folded.lower.trim();
  if (line === '') return none(written);
  const phrase = (line.length > 1 && line.endsWith('.') && line !== '...' ? line.slice(0, -1) : line).replace(
    /\s+/g,
    ' ',
  );
  if (noneWords.has(phrase) || /^(?:[/_?.*-] ?)+$/.test(phrase)) return none(written);
  if (/^#{2,}$/.test(phrase) || excelErrors.has(phrase)) return unreadable(written, 'BAS-002');
  if (onWords.has(phrase)) return { written, kind: 'switch', value: true, unit: null, findings: [] };
  if (offWords.has(phrase) || undoneWords.has(phrase))
    return { written, kind: 'switch', value: false, unit: null, findings: [] };
  if (levelWords.has(phrase) || levelOf(phrase, scale) !== null)
    return { written, kind: 'level', value: levelOf(phrase, scale) ?? phrase, unit: null, findings: [] };
  const [first] = body;
  if (first?.type === 'date' && body.length === 1)
    return readDate(written, first.day, first.month, fullYear(first.year));
  if (first?.type === 'garbled') {
    const meant = first.raw.replace(/o/gi, '0').replace(/[li|]/gi, '1');
    const corrections = [rewritten(written, wholeOf(written), meant)];
    return {
      ...blank(written),
      findings: [found('BAS-013', { meant }, written, wholeOf(written), body.length === 1 ? corrections : [])],
    };
  }
  const ratio = /^(\d{1,6})\s*(?:\/|su)\s*(\d{1,6})$/.exec(line);
  return ratio === null
    ? null
    : { written, kind: 'ratio', value: `${ratio[1] ?? ''}/${ratio[2] ?? ''}`, unit: null, findings: [] };
}

function readDate(written: string, day: number, month: number, year: number): Baseline {
  const exists = isPlanYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, year);
  if (!exists) return unreadable(written, 'BAS-001');
  return { written, kind: 'date', value: isoDate(year, month, day), unit: null, findings: [] };
}

function readFigure(written: string, writing: Writing, isJoined: boolean): Baseline | null {
  const figure = findQuantity(writing);
  const quantity = figure === null ? null : inFull(writing, figure);
  if (quantity === null || quantity.operator !== null || quantity.multiplier !== null) return null;
  const sized = sizeOf(written, quantity, writing.written);
  if (sized === null) return null;
  if ('doubt' in sized) return { ...blank(written), findings: [sized.doubt] };
  const value = quantity.sign === '-' && sized.size !== 0 ? -sized.size : sized.size;
  const read: Quantity = { value, unit: quantity.unit };
  const findings: Finding[] = [];
  if (isJoined) findings.push(found('BAS-010', { read }, written, wholeOf(written), [writing.written]));
  if (sized.isForeign) findings.push(found('BAS-011', { read }, written, wholeOf(written)));
  return { written, kind: 'number', ...read, findings };
}

type Sized = { readonly size: number; readonly isForeign: boolean } | { readonly doubt: Finding };

function sizeOf(written: string, { number, digits, unit }: WrittenQuantity, joined: string): Sized | null {
  switch (number.status) {
    case 'certain':
      return { size: number.value, isForeign: false };
    case 'foreign':
    case 'spaced':
      return { size: number.value, isForeign: true };
    case 'either': {
      if (number.presumed !== null) return { size: number[number.presumed], isForeign: false };
      if (isSurelyDecimal(number.decimal, joined.slice(digits.start, digits.end), unit))
        return { size: number.decimal, isForeign: true };
      const payload = { first: { value: number.decimal, unit }, second: { value: number.thousands, unit } };
      return { doubt: found('BAS-012', payload, written, wholeOf(written)) };
    }
    default:
      return null;
  }
}

function readNative(written: string, value: number, numberFormat: string): Baseline {
  const shown = shownAs(numberFormat);
  if (!Number.isFinite(value)) return unreadable(written, 'BAS-001');
  const number = (amount: number, unit: string | null): Baseline => ({
    written,
    kind: 'number',
    value: amount,
    unit,
    findings: [],
  });
  switch (shown.as) {
    case 'date': {
      const day = dateOfSerial(value);
      return day === null ? unreadable(written, 'BAS-001') : readDate(written, day.day, day.month, day.year);
    }
    case 'percent':
      return number(Number((value * 100).toPrecision(15)), '%');
    case 'money':
      return number(value, '€');
    case 'time':
      return unreadable(written, 'BAS-001');
    case 'fraction':
      return number(value, null);
    case 'number': {
      const whole = /^(?:su|\/) ?(\d{1,6})$/i.exec(shown.literal)?.[1];
      if (whole !== undefined && Number.isInteger(value) && value >= 0)
        return { written, kind: 'ratio', value: `${String(value)}/${whole}`, unit: null, findings: [] };
      return number(value, unitOfLiteral(shown.literal)[0]);
    }
  }
}

function none(written: string): Baseline {
  return { written, kind: 'none', value: null, unit: null, findings: [] };
}

function blank(written: string): Baseline {
  return { written, kind: 'unreadable', value: null, unit: null, findings: [] };
}

function unreadable(written: string, code: Extract<FindingCode, 'BAS-001' | 'BAS-002'>): Baseline {
  return { ...blank(written), findings: [found(code, {}, written, wholeOf(written))] };
}
