import { isNear } from '../numbers/witness';
import { witnessOf, type Writing } from './writing';

/**
 * Whether the row takes two figures with a slash for a part of a whole: another ratio, a share in brackets, or a
 * percentage that only the fraction is near to. `4/5` beside 80% is no day in May.
 */
export function isShareInRow(writing: Writing, numerator: number, denominator: number): boolean {
  const { baseline, brackets, folded } = writing;
  if (baseline.kind === 'ratio') return true;
  if (brackets.some(({ inner }) => bareShare.test(folded.lower.slice(inner.start, inner.end)))) return true;
  const witness = witnessOf(baseline);
  if (witness?.unit !== '%' || denominator <= 0 || numerator > denominator) return false;
  return isNear((100 * numerator) / denominator, witness.value) && !isNear(denominator, witness.value);
}

const bareShare = /^\s*\d{1,3}(?:,\d+)?\s*%\s*$/;
