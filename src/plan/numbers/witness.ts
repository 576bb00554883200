import type { TwoReadings } from './writtenNumber';

/** The witness speaks for a figure between a tenth and ten times the baseline. Zero has nothing to say. */
export function isNear(value: number, baseline: number): boolean {
  const size = Math.abs(value);
  const witness = Math.abs(baseline);
  return witness > 0 && size >= witness / 10 && size <= witness * 10;
}

export type Settled =
  { readonly by: 'witness' | 'habit'; readonly reading: 'decimal' | 'thousands' } | { readonly by: 'nobody' };

/** Which of two readings holds beside a baseline; `null` when there is none it could be compared with. */
export function settle(number: TwoReadings, baseline: number | null): Settled {
  const decimal = baseline !== null && isNear(number.decimal, baseline);
  const thousands = baseline !== null && isNear(number.thousands, baseline);
  if (decimal !== thousands) {
    const reading = decimal ? 'decimal' : 'thousands';
    return reading === 'thousands' && number.incomplete ? { by: 'nobody' } : { by: 'witness', reading };
  }
  return number.presumed === null ? { by: 'nobody' } : { by: 'habit', reading: number.presumed };
}

/** With no witness: cents after a point, and percentages up to a hundred, can't be thousands. */
export function isSurelyDecimal(decimal: number, digits: string, unit: string | null): boolean {
  if (!/^\d+\.\d{1,2}$/.test(digits)) return false;
  return unit === '%' ? decimal <= 100 : unit === '€' && /\.\d\d$/.test(digits);
}
