import type { SheetStatus } from '../../../plan/achievement/status';
import { cut } from '../means';
import { columnRange, reportColumns } from '../reportSheet';
import { HEADER_ROWS } from '../sheetPage';
import { onSheet } from '../sheetReference';
import type { OverviewInput } from './overviewTable';

/** A column of Relazione over all its indicators. */
export function ofIndicators({ report, assessed }: OverviewInput, column: keyof typeof reportColumns): string {
  return onSheet(report, columnRange(column, HEADER_ROWS, HEADER_ROWS + Math.max(1, assessed.indicators.length) - 1));
}

/** `1*(…)`, for products: indicators of a status; of several, added up. */
const isStatus = (input: OverviewInput, status: SheetStatus): string =>
  `1*(${ofIndicators(input, 'status')}="${input.words.statuses[status]}")`;

/** How many of some indicators have one of some statuses; `chosen` is a product's factor. */
export function countWhere(input: OverviewInput, chosen: string, statuses: readonly SheetStatus[]): string {
  return statuses.map((status) => `SUMPRODUCT(${chosen},${isStatus(input, status)})`).join('+');
}

/** Indicators of an objective, by its place: codes may be missing, or taken twice. */
export const ofObjective = (input: OverviewInput, place: number): string =>
  `1*(${ofIndicators(input, 'objectiveNumber')}=${String(place + 1)})`;

/** An objective's mean from Relazione, as its own sheet would have it. */
export function ownMean(input: OverviewInput, place: number): string {
  const [chosen, weights, degrees] = [
    ofObjective(input, place),
    ofIndicators(input, 'weight'),
    ofIndicators(input, 'degree'),
  ];
  const weighing = [
    `SUMPRODUCT(${chosen},${weights},1*(${degrees}<>""))`,
    ...(input.settings.notReportedCounts === 'zero'
      ? [`SUMPRODUCT(${chosen},${weights},${isStatus(input, 'notReported')})`]
      : []),
  ].join('+');
  return `=IF(${weighing}=0,"",${cut(`SUMPRODUCT(${chosen},${weights},${degrees})/(${weighing})`)})`;
}

/** Those with a weight of 0 count for nothing. */
export const ownMet = (input: OverviewInput, place: number): string =>
  `SUMPRODUCT(${ofObjective(input, place)},1*(${ofIndicators(input, 'weight')}>0),${isStatus(input, 'met')})`;

/** All indicators of an objective that stand in the plan. */
export const indicatorsOf = (input: OverviewInput, place: number): string =>
  `COUNTIF(${ofIndicators(input, 'objectiveNumber')},${String(place + 1)})`;

/** All indicators that stand in the plan. */
export const allIndicators = (input: OverviewInput): string => `COUNT(${ofIndicators(input, 'row')})`;
