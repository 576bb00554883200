import type { Finding } from '../findings/finding';
import { found } from '../findings/found';
import type { Quantity } from '../numbers/quantity';
import { writtenSpan } from './foldLookAlikes';
import type { Writing } from './writing';

/**
 * Brackets that can be checked are: `36,5 € (-5%)` against the baseline, `90% (937 relativo a 1041)` against the
 * fraction. Within one unit of the last digit written they agree; what cannot be checked says nothing.
 */
export function checkStatedFigures(writing: Writing, figure: Quantity, baseline: Quantity | null): Finding[] {
  const findings: Finding[] = [];
  for (const { inner } of writing.brackets) {
    const text = writing.folded.lower.slice(inner.start, inner.end);
    const stated = statedChange(text, figure, baseline) ?? statedFraction(text, figure);
    if (stated !== null) findings.push(found('TGT-070', stated, writing.written, writtenSpan(writing.folded, inner)));
  }
  return findings;
}

interface Disagreement {
  readonly stated: Quantity;
  readonly computed: Quantity;
}

const signedPercentage = /^\s*([+-])\s*(\d+)(?:,(\d+))?\s*%\s*$/;

function statedChange(text: string, figure: Quantity, baseline: Quantity | null): Disagreement | null {
  const match = signedPercentage.exec(text);
  if (match === null || baseline === null || baseline.value === 0 || baseline.unit !== figure.unit) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const stated = Number(`${sign === '-' ? '-' : ''}${whole}.${decimals}`);
  const computed = ((figure.value - baseline.value) / Math.abs(baseline.value)) * 100;
  return disagree(stated, computed, 10 ** -decimals.length);
}

const fraction = /^\s*(\d{1,9})\s*(?:\/|su|relativo a|relative a|relativi a)\s*(\d{1,9})(?![\d./,])/;

function statedFraction(text: string, figure: Quantity): Disagreement | null {
  const match = figure.unit === '%' ? fraction.exec(text) : null;
  if (match === null) return null;
  const denominator = Number(match[2]);
  if (denominator === 0) return null;
  const decimals = (String(figure.value).split('.')[1] ?? '').length;
  return disagree(figure.value, (Number(match[1]) / denominator) * 100, 10 ** -decimals);
}

function disagree(stated: number, computed: number, lastDigit: number): Disagreement | null {
  if (Math.abs(stated - computed) <= lastDigit + 1e-9) return null;
  return { stated: { value: stated, unit: '%' }, computed: { value: Math.round(computed * 100) / 100, unit: '%' } };
}
