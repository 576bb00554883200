import type { AssessedIndicator } from '../assess';
import { isAssessed } from '../achievement/status';

export interface Mean {
  /** 0…1, cut to four decimals; null when nothing is assessed. */
  readonly mean: number | null;
  /** Indicators in the mean, indicators there are, indicators met. */
  readonly assessed: number;
  readonly total: number;
  readonly met: number;
}

/**
 * Weighted mean of the indicators that are assessed. One that nobody reported counts as 0; whatever can't be judged
 * leaves the mean. Weights count only where all are given; 0 excludes.
 */
export function meanOfIndicators(indicators: readonly AssessedIndicator[]): Mean {
  const weighted = indicators.every(({ indicator }) => indicator.weight !== null);
  const inMean = indicators
    .map((one) => ({ ...one, weight: weighted ? (one.indicator.weight ?? 1) : 1 }))
    .filter(({ judgement: { status }, weight }) => weight > 0 && (isAssessed(status) || status === 'notReported'));
  return {
    mean: weightedMean(inMean.map(({ judgement, weight }) => ({ value: judgement.achievement ?? 0, weight }))),
    assessed: inMean.length,
    total: indicators.length,
    met: indicators.filter(({ judgement }) => judgement.status === 'met').length,
  };
}

/** Mean of means, each counting the same; those without a figure stay out. */
export function meanOfMeans(means: readonly Mean[]): Mean {
  const sum = (count: (mean: Mean) => number): number => means.reduce((total, mean) => total + count(mean), 0);
  return {
    mean: weightedMean(means.flatMap(({ mean }) => (mean === null ? [] : [{ value: mean, weight: 1 }]))),
    assessed: sum(({ assessed }) => assessed),
    total: sum(({ total }) => total),
    met: sum(({ met }) => met),
  };
}

function weightedMean(parts: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const mean = parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
  return Math.floor(Number((mean * 10000).toFixed(6))) / 10000;
}
