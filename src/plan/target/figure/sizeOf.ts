import type { Finding } from '../../findings/finding';
import { found, rewritten } from '../../findings/found';
import type { Quantity } from '../../numbers/quantity';
import { isNear, isSurelyDecimal, settle } from '../../numbers/witness';
import type { WrittenQuantity } from '../findQuantity';
import type { TargetReading } from '../target';
import { refuse, type Writing } from '../writing';
import { respell } from './respell';

export type Sized =
  { readonly value: number; readonly findings: readonly Finding[] } | { readonly refusal: TargetReading };

/** Which number the digits are. */
export function sizeOf(
  writing: Writing,
  { number, unit, sign, digits, operator }: WrittenQuantity,
  baseline: Quantity | null,
): Sized {
  const { written } = writing;
  const signed = (size: number) => (sign === '-' && size !== 0 ? -size : size);
  const quantity = (size: number): Quantity => ({ value: signed(size), unit: unit ?? baseline?.unit ?? null });
  const respelled = (size: number) => rewritten(written, digits, respell(size));
  const unsure = (first: number, second: number): Sized => ({
    refusal: refuse(writing, 'threshold', 'ambiguous', [
      found('TGT-010', { first: quantity(first), second: quantity(second), baseline }, written, digits, [
        respelled(first),
        respelled(second),
      ]),
    ]),
  });
  switch (number.status) {
    case 'certain':
      return { value: signed(number.value), findings: [] };
    case 'foreign':
      return {
        value: signed(number.value),
        findings: [found('TGT-012', { read: quantity(number.value) }, written, digits, [respelled(number.value)])],
      };
    case 'spaced': {
      const isSure = number.sure || operator !== null || (baseline !== null && isNear(number.value, baseline.value));
      if (!isSure)
        return {
          refusal: refuse(writing, 'threshold', 'ambiguous', [
            found('TGT-019', { joined: quantity(number.value) }, written, digits, [respelled(number.value)]),
          ]),
        };
      return {
        value: signed(number.value),
        findings: [found('TGT-017', { read: quantity(number.value) }, written, digits, [respelled(number.value)])],
      };
    }
    case 'either': {
      const settled = settle(number, baseline?.value ?? null);
      if (settled.by === 'nobody') {
        if (!isSurelyDecimal(number.decimal, written.slice(digits.start, digits.end), unit) || baseline?.value)
          return unsure(number.decimal, number.thousands);
        const figure = quantity(number.decimal);
        return {
          value: figure.value,
          findings: [found('TGT-012', { read: figure }, written, digits, [respelled(number.decimal)])],
        };
      }
      const value = number[settled.reading];
      if (settled.reading === number.italian || baseline === null) return { value: signed(value), findings: [] };
      const refused = number[settled.reading === 'decimal' ? 'thousands' : 'decimal'];
      const payload = { read: quantity(value), refused: quantity(refused), baseline };
      return { value: signed(value), findings: [found('TGT-011', payload, written, digits, [respelled(value)])] };
    }
    default:
      return { value: Number.NaN, findings: [] };
  }
}
