import type { Finding } from '../../findings/finding';
import { found, rewritten } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';
import { familyOf } from './unitFamily';

export type InUnit =
  { readonly figure: Quantity; readonly findings: readonly Finding[] } | { readonly refusal: TargetReading };

/** The unit nobody wrote is the baseline's; beside a percentage a fraction may be meant. */
export function unitOf(
  writing: Writing,
  { unit, hasUnit, span, digits }: WrittenQuantity,
  value: number,
  baseline: Quantity | null,
): InUnit {
  const { written } = writing;
  const bare: Quantity = { value, unit };
  if (hasUnit || baseline === null || baseline.unit === null || familyOf(baseline.unit) === 'count')
    return { figure: bare, findings: [] };
  const same: Quantity = { value, unit: baseline.unit };
  const respelled = (figure: Quantity) => rewritten(written, span, printQuantity(figure, 'it'));
  const assumed = (): InUnit => ({
    figure: same,
    findings: [found('TGT-050', { read: same, baseline }, written, digits, [respelled(same)])],
  });
  if (baseline.unit !== '%' || value === 0) return assumed();
  const isFraction = Math.abs(value) < 1;
  if (!isFraction) {
    if (baseline.value === 0 || isNear(value, baseline.value)) return assumed();
    return {
      refusal: refuse(writing, 'threshold', 'ambiguous', [
        found('TGT-053', { read: bare, baseline }, written, span, [respelled(same)]),
      ]),
    };
  }
  const percentage: Quantity = { value: Number((value * 100).toPrecision(15)), unit: '%' };
  const nearAsIs = isNear(value, baseline.value);
  if (nearAsIs === isNear(percentage.value, baseline.value)) {
    const corrections = [respelled(percentage), respelled(same)];
    return {
      refusal: refuse(writing, 'threshold', 'ambiguous', [
        found('TGT-010', { first: same, second: percentage, baseline }, written, digits, corrections),
      ]),
    };
  }
  if (nearAsIs) return assumed();
  const payload = { written: value, read: percentage, baseline };
  return { figure: percentage, findings: [found('TGT-051', payload, written, digits, [respelled(percentage)])] };
}
