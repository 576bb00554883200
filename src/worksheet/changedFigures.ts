import type { AssessedPlan } from '../plan/assess';
import type { CellValue } from '../plan/cell';
import { countingTarget } from '../plan/plan';
import { printTarget } from '../plan/target/printTarget';
import { isPrepared } from './computedColumns';
import { lineKey } from './computedRows';
import type { PlanPlace } from './findPlan';
import { valueAt } from './grid';
import { sheetWords } from './sheetWords';
import type { WorkbookLanguage } from './workbookLanguage';

/** Reading, degree and status of each indicator, in one text; those whose key several share are told by their turn. */
export type Figures = ReadonlyMap<string, string>;

/** What stands in Piano's columns; null where the sheet has none yet. */
export function standingFigures({ grid, computed }: PlanPlace, { indicators }: AssessedPlan): Figures | null {
  if (!isPrepared(computed)) return null;
  const { reading, degree, status } = computed.columns;
  return byIndicator(indicators, (_, index) => {
    const row = computed.lines[index]?.resultRow ?? null;
    return row === null ? '' : figure([reading, degree, status].map((column) => valueAt(grid, row, column)));
  });
}

/** What stands there once the plan is written. */
export function writtenFigures({ year }: PlanPlace, { indicators }: AssessedPlan, language: WorkbookLanguage): Figures {
  return byIndicator(indicators, ({ indicator, judgement }) => {
    const target = countingTarget(indicator, year);
    const reading = target?.reading.status === 'read' ? printTarget(target.reading.target, language) : '';
    return figure([reading, judgement.achievement, sheetWords[language].statuses[judgement.status]]);
  });
}

/** How many indicators there are other figures of, or had none. */
export function countChanged(before: Figures, after: Figures): number {
  return [...after].filter(([indicator, figures]) => before.get(indicator) !== figures).length;
}

type Assessed = AssessedPlan['indicators'][number];

function byIndicator(indicators: readonly Assessed[], figures: (assessed: Assessed, index: number) => string): Figures {
  const turns = new Map<string, number>();
  return new Map(
    indicators.map((assessed, index) => {
      const key = lineKey(assessed.indicator);
      const turn = (turns.get(key) ?? 0) + 1;
      turns.set(key, turn);
      return [`${key}\n${String(turn)}`, figures(assessed, index)];
    }),
  );
}

/** A degree is cut to four decimals wherever it is computed; what is left is noise. An empty cell and one that shows nothing are alike. */
function figure(values: readonly CellValue[]): string {
  return JSON.stringify(values.map((value) => (typeof value === 'number' ? value.toFixed(6) : (value ?? ''))));
}
