import type { Finding, Span } from '../../findings/finding';
import { found } from '../../findings/found';
import { refuseDigits } from '../figure/refuseDigits';
import { sizeOf } from '../figure/sizeOf';
import { findFrequency, type WrittenFrequency } from '../findFrequency';
import { canonicalFrequency } from '../printFrequency';
import type { Frequency, Operator, TargetReading } from '../target';
import { timeUnits } from '../vocabulary/units';
import { read, refuse, spanOf, type Writing } from '../writing';
import { besideOtherKind } from './besideOtherKind';

/** `almeno semestrale`, `1 al mese`, `due volte l'anno`, `ogni 6 mesi`: times a year, always with a warning. */
export function readFrequency(writing: Writing): TargetReading | null {
  const frequency = findFrequency(writing);
  const [first] = writing.body;
  const last = writing.body[writing.body.length - 1];
  if (frequency === null || first === undefined || last === undefined) return null;
  const span = spanOf(writing, first, last);
  switch (frequency.by) {
    case 'count':
      return judgeCount(writing, frequency, span);
    case 'doubt':
      return refuseTwo(writing, frequency.operator ?? '>=', frequency.meanings, span);
    case 'cadence':
      return judgeCadence(writing, frequency, span);
  }
}

/** «Al massimo mensile» may be seldom enough or often enough. */
function judgeCadence(
  writing: Writing,
  { operator, perYear }: Extract<WrittenFrequency, { by: 'cadence' }>,
  span: Span,
): TargetReading | null {
  if (operator === '~') return null;
  if (operator !== null && operator !== '>=' && operator !== '=') {
    const corrections = (['>=', '<='] as const).map((each) => canonicalOf(each, perYear));
    const payload = { first: perYear, second: perYear };
    return refuse(writing, 'frequency', 'ambiguous', [found('TGT-099', payload, writing.written, span, corrections)]);
  }
  return readTimes(writing, operator ?? '>=', perYear, span, [], null);
}

function judgeCount(
  writing: Writing,
  { count, perYear, isAdjective }: Extract<WrittenFrequency, { by: 'count' }>,
  span: Span,
): TargetReading | null {
  const { unit, operator, sign } = count;
  // 20 hours a year, 5% a year: an amount, not how often
  if (operator === '~' || sign !== null || unit === '%' || unit === '€' || (unit !== null && timeUnits.has(unit)))
    return null;
  const refusal = refuseDigits(writing, count);
  if (refusal !== null) return asFrequency(refusal);
  const sized = sizeOf(writing, count, null);
  if ('refusal' in sized) return asFrequency(sized.refusal);
  const times = Number((sized.value * perYear).toPrecision(15));
  if (times === 0) return null;
  // two half-yearly reports are two; two monthly ones may be two or twenty-four
  const isDoubtful = isAdjective && sized.value > 1 && sized.value !== times && sized.value !== perYear;
  if (isDoubtful) return refuseTwo(writing, operator ?? '>=', [sized.value, times], span);
  const perYearRead = isAdjective && sized.value === perYear ? sized.value : times;
  return readTimes(writing, operator ?? '>=', perYearRead, span, sized.findings, unit ?? count.beside);
}

function readTimes(
  writing: Writing,
  operator: Exclude<Operator, '~'>,
  perYear: number,
  span: Span,
  findings: readonly Finding[],
  note: string | null,
): TargetReading {
  const target: Frequency = { kind: 'frequency', operator, perYear };
  return read(
    writing,
    target,
    [
      ...findings,
      found('TGT-098', { perYear }, writing.written, span, [canonicalFrequency(target)]),
      ...besideOtherKind(writing, 'frequency', span),
    ],
    note,
  );
}

function refuseTwo(
  writing: Writing,
  operator: Operator,
  [first, second]: readonly [number, number],
  span: Span,
): TargetReading | null {
  if (operator === '~') return null;
  const corrections = [canonicalOf(operator, first), canonicalOf(operator, second)];
  return refuse(writing, 'frequency', 'ambiguous', [
    found('TGT-099', { first, second }, writing.written, span, corrections),
  ]);
}

function canonicalOf(operator: Exclude<Operator, '~'>, perYear: number): string {
  return canonicalFrequency({ kind: 'frequency', operator, perYear });
}

function asFrequency(reading: TargetReading): TargetReading {
  return reading.status === 'unreadable' ? { ...reading, kind: 'frequency' } : reading;
}
