import { rewritten } from '../../findings/found';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import type { Writing } from '../writing';
import { respell } from './respell';

/** When both figures of a text can be read in two ways, a correction that spells only one is still unreadable. */
export function respellBoth(
  { written }: Writing,
  refusal: TargetReading,
  { number: one, digits: first }: WrittenQuantity,
  { number: other, digits: second }: WrittenQuantity,
): TargetReading {
  if (refusal.status !== 'unreadable' || one.status !== 'either' || other.status !== 'either') return refusal;
  if (one.presumed !== null || other.presumed !== null) return refusal;
  const corrections = (['decimal', 'thousands'] as const).map((reading) =>
    rewritten(rewritten(written, second, respell(other[reading])), first, respell(one[reading])),
  );
  return {
    ...refusal,
    findings: refusal.findings.map((finding) => (finding.code === 'TGT-010' ? { ...finding, corrections } : finding)),
  };
}
