import type { AssessedIndicator } from '../assess';
import type { Settings } from '../achievement/settings';
import { isAssessed, type Status } from '../achievement/status';
import type { PlacedWeight } from '../plan';
import { weightOf } from '../weight';

export interface Mean {
  /** 0…1, cut to four decimals; null when nothing is assessed. */
  readonly mean: number | null;
  /** Indicators in the mean; all there are, and those of all that are met, also where they weigh nothing. */
  readonly assessed: number;
  readonly total: number;
  readonly met: number;
}

/** What decides which indicators enter a mean. */
export type MeanSettings = Pick<Settings, 'notReportedCounts'>;

/**
 * Weighted mean of the indicators that are assessed. One that nobody reported counts as 0, or is left out where the body
 * says so; whatever can't be judged leaves the mean. Weights count only where all are given; 0 excludes.
 */
export function meanOfIndicators(indicators: readonly AssessedIndicator[], settings: MeanSettings): Mean {
  const weights = weightsOf(indicators.map(({ indicator }) => indicator));
  const inMean = indicators
    .map(({ judgement }, index) => ({ judgement, weight: weights[index] ?? 1 }))
    .filter(({ judgement: { status }, weight }) => weight > 0 && isCounted(status, settings));
  return {
    mean: weightedMean(inMean.map(({ judgement, weight }) => ({ value: judgement.achievement ?? 0, weight }))),
    assessed: inMean.length,
    total: indicators.length,
    met: indicators.filter(({ judgement }) => judgement.status === 'met').length,
  };
}

/** Whether an indicator with this status enters the mean. */
const isCounted = (status: Status, { notReportedCounts }: MeanSettings): boolean =>
  isAssessed(status) || (status === 'notReported' && notReportedCounts === 'zero');

/** An objective's weight among others, and the mean of its own indicators. */
export interface Measured {
  readonly objective: { readonly weight: PlacedWeight | null };
  readonly own: Mean;
}

/** Mean of objectives' means, weighted as indicators are; those without a figure stay out. */
export function meanOfObjectives(measured: readonly Measured[]): Mean {
  const weights = weightsOf(measured.map(({ objective }) => objective));
  const parts = measured.map(({ own }, index) => ({ own, weight: weights[index] ?? 1 }));
  const counting = parts.filter(({ weight }) => weight > 0);
  const sum = (all: readonly { readonly own: Mean }[], count: (mean: Mean) => number): number =>
    all.reduce((total, { own }) => total + count(own), 0);
  return {
    mean: weightedMean(counting.flatMap(({ own, weight }) => (own.mean === null ? [] : [{ value: own.mean, weight }]))),
    assessed: sum(counting, ({ assessed }) => assessed),
    total: sum(parts, ({ total }) => total),
    met: sum(parts, ({ met }) => met),
  };
}

/** All the same where one is blank, or can't be read. */
function weightsOf(items: readonly { readonly weight: PlacedWeight | null }[]): number[] {
  const weights = items.map(({ weight }) => weightOf(weight)).filter((weight) => weight !== null);
  return weights.length === items.length ? weights : items.map(() => 1);
}

/** Cut to four decimals; null where nothing weighs. */
export function weightedMean(parts: readonly { readonly value: number; readonly weight: number }[]): number | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const mean = parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
  return Math.floor(Number((mean * 10000).toFixed(6))) / 10000;
}
