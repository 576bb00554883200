import { isAssessed, statuses, type SheetStatus } from '../../plan/achievement/status';
import type { SummaryWords } from './summaryWords';

/** Cells over some rows of one sheet, e.g. `$G7:$G9`. */
export interface MeanColumns {
  readonly weights: string;
  readonly degrees: string;
  readonly statuses: string;
}

/**
 * An expression cut, never rounded up, to four decimals: 99,996 % is no 100 %. The inner ROUND takes away what floating
 * point added; Excel's ROUNDDOWN is naive about it in other programs.
 */
export const cut = (expression: string): string => `INT(ROUND(${expression}*10000,6))/10000`;

export interface MeanFormulas {
  readonly mean: string;
  /** Indicators that enter it. */
  readonly counted: string;
  /** Of all. */
  readonly met: string;
}

/** The weighted mean of some indicators, as `plan/rollup` has it: what has no degree is out, or counts 0 where nobody reported. */
export function meanOfIndicators(columns: MeanColumns, counts: 'zero' | 'excluded', words: SummaryWords): MeanFormulas {
  const { weights, degrees } = columns;
  // Degrees are numbers or empty texts, which products of ranges leave out.
  const withDegree = `1*(${degrees}<>"")`;
  const notReported = `1*(${columns.statuses}=${word('notReported', words)})`;
  const sum = (what: string): string =>
    [`SUMPRODUCT(${what},${withDegree})`, ...(counts === 'zero' ? [`SUMPRODUCT(${what},${notReported})`] : [])].join(
      '+',
    );
  const weighing = sum(weights);
  return {
    mean: `=IF(${weighing}=0,"",${cut(`SUMPRODUCT(${weights},${degrees})/(${weighing})`)})`,
    counted: `=${sum(`1*(${weights}>0)`)}`,
    met: `=${countOf(columns.statuses, ['met'], words)}`,
  };
}

/** Columns over rows of which only some, with a number in `marks`, are objectives. */
export interface ObjectiveColumns extends MeanColumns {
  readonly marks: string;
}

/** The weighted mean of objectives' means, without those that have none. */
export function meanOfObjectives({ marks, weights, degrees }: ObjectiveColumns): string {
  const chosen = `1*(${marks}<>"")`;
  const weighing = `SUMPRODUCT(${chosen},${weights},1*(${degrees}<>""))`;
  return `=IF(${weighing}=0,"",${cut(`SUMPRODUCT(${chosen},${weights},${degrees})/${weighing}`)})`;
}

/** How many cells hold one of some statuses. */
export function countOf(range: string, some: readonly SheetStatus[], words: SummaryWords): string {
  return some.map((status) => `COUNTIF(${range},${word(status, words)})`).join('+');
}

/** Statuses that owe a cause. */
export const owing = ['notMet', 'partlyMet', 'notReported'] as const;

/** How many causes are owed and not written; 0 where a row of the plan is lost, which shows beside it. */
export function causesOwed(
  causes: string,
  statuses: string,
  some: readonly SheetStatus[],
  words: SummaryWords,
): string {
  const owed = some.map((status) => `1*(${statuses}=${word(status, words)})`);
  return `IFERROR(SUMPRODUCT(1*(${causes}=""),${owed.join('+')}),0)`;
}

const word = (status: SheetStatus, { statuses: said }: SummaryWords): string => `"${said[status]}"`;

/** Statuses with a result that was judged. */
export const reported = statuses.filter(isAssessed);
export const unfinished = ['inProgress', 'pending'] as const;
export const wrong: readonly SheetStatus[] = ['actualToCorrect', 'targetToCorrect', 'targetChanged'];
