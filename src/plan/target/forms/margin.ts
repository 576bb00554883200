import type { Finding } from '../../findings/finding';
import { found } from '../../findings/found';
import type { Quantity } from '../../numbers/quantity';
import { refuseDigits } from '../figure/refuseDigits';
import { refuseUnit } from '../figure/refuseUnit';
import { sizeOf } from '../figure/sizeOf';
import { isComparable } from '../figure/unitFamily';
import { unitOf } from '../figure/unitOf';
import type { Bounds } from '../findBounds';
import type { WrittenQuantity } from '../findQuantity';
import { canonicalRange } from '../printRange';
import type { Range, TargetReading } from '../target';
import { read, refuse, witnessOf, type Writing } from '../writing';
import { besideOtherKind } from './besideOtherKind';

/** `100 ± 5`, `100 € ± 5%`. A percentage beside a percentage is in points, with a warning: `90% ± 5%`. */
export function readMargin(writing: Writing, { first, second: margin }: Bounds): TargetReading | null {
  if (first.operator !== null || margin.operator !== null || margin.sign !== null || first.sign !== null) return null;
  const isShare = margin.unit === '%' && first.unit !== '%';
  if (margin.hasUnit && !isShare && margin.unit !== first.unit && first.hasUnit) return null;
  const baseline = witnessOf(writing.baseline);
  const inUnit = first.hasUnit || isShare ? first : { ...first, unit: margin.unit, hasUnit: margin.hasUnit };
  const refusal =
    refuseDigits(writing, first) ?? refuseDigits(writing, margin) ?? refuseUnit(writing, inUnit, baseline);
  if (refusal !== null) return refusal.status === 'unreadable' ? { ...refusal, kind: 'range' } : refusal;
  const sized = sizeOf(writing, inUnit, isComparable(inUnit, baseline) ? baseline : null);
  const width = sizeOf(writing, margin, null);
  if ('refusal' in sized) return sized.refusal;
  if ('refusal' in width) return width.refusal;
  const settled = unitOf(writing, inUnit, sized.value, baseline);
  if ('refusal' in settled) return settled.refusal;
  if (width.value === 0) return null;
  const { value, unit } = settled.figure;
  const points = around(value, width.value, unit);
  const share = around(value, (value * width.value) / 100, unit);
  const findings = [...sized.findings, ...width.findings, ...settled.findings];
  return decide(writing, { first, margin, isShare, points, share, findings });
}

interface Margin {
  readonly first: WrittenQuantity;
  readonly margin: WrittenQuantity;
  /** The margin is a percentage and the value was not written as one. */
  readonly isShare: boolean;
  readonly points: readonly [Quantity, Quantity];
  readonly share: readonly [Quantity, Quantity];
  readonly findings: readonly Finding[];
}

function decide(writing: Writing, { first, margin, isShare, points, share, findings }: Margin): TargetReading {
  const { written } = writing;
  const span = { start: first.span.start, end: margin.span.end };
  const [low] = points;
  const isPercentRow = low.unit === '%';
  const asPercentages = points.map(({ value }) => ({ value, unit: '%' })) as [Quantity, Quantity];
  if (isShare && !first.hasUnit && !isPercentRow && writing.baseline.kind !== 'number') {
    const payload = { points: asPercentages, share };
    const corrections = [asPercentages, share].map((bounds) => canonicalRange(rangeOf(bounds)));
    return refuse(writing, 'range', 'ambiguous', [found('TGT-092', payload, written, span, corrections)]);
  }
  const inPoints = !isShare || isPercentRow;
  const target = rangeOf(inPoints ? points : share);
  const doubts =
    margin.unit === '%' && inPoints
      ? [
          found('TGT-093', { points, share }, written, span, [
            canonicalRange(rangeOf(points)),
            canonicalRange(rangeOf(share)),
          ]),
        ]
      : [];
  const settled = findings.map((finding) => ({ ...finding, corrections: [canonicalRange(target)] }));
  return read(writing, target, [...settled, ...doubts, ...besideOtherKind(writing, 'range', span)], margin.beside);
}

function around(value: number, width: number, unit: string | null): readonly [Quantity, Quantity] {
  const exact = (amount: number) => Number(amount.toPrecision(15)) + 0;
  return [
    { value: exact(value - width), unit },
    { value: exact(value + width), unit },
  ];
}

function rangeOf([{ value: min, unit }, { value: max }]: readonly [Quantity, Quantity]): Range {
  return { kind: 'range', min, max, minIncluded: true, maxIncluded: true, unit };
}
