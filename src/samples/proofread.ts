import type { FileCell, FileWorkbook } from '../xlsx/content';
import type { IndicatorFacts, PlanFacts } from './planFacts';
import { printItalian } from './printItalian';
import { actualCell } from './typedCell';

const firstRow = 4;

/** Throws at the first cell of the plan whose text, as an Italian Excel shows it, is not what the facts say is written. */
export function proofread(workbook: FileWorkbook, facts: PlanFacts, withActuals: boolean): void {
  facts.indicators.forEach((indicator, index) => {
    const expected = writtenRow(indicator);
    const row = workbook.sheets[0]?.cells.get(firstRow + index);
    for (const [column, written] of expected) {
      const shown = shownText(row?.get(column), workbook);
      if (shown !== written) throw new Error(`${indicator.code}, column ${column}: "${shown}" stands for "${written}"`);
    }
    const actual = row?.get(actualColumn)?.value ?? null;
    const typed = withActuals ? actualCell(indicator.actual).value : null;
    if (actual !== typed) throw new Error(`${indicator.code}: the result is ${String(actual)}, not ${String(typed)}`);
  });
}

const actualColumn = 13;

function writtenRow(indicator: IndicatorFacts): Map<number, string> {
  const { objective, code, baselineYear, baseline, targets } = indicator;
  return new Map([
    [3, objective],
    [6, code],
    [8, String(baselineYear)],
    [9, baseline ?? ''],
    ...[10, 11, 12].map((column, index): [number, string] => [column, targets[index] ?? '']),
  ]);
}

/** What a cell shows in an Italian Excel; throws for a number format that the samples don't use. */
export function shownText(cell: FileCell | undefined, workbook: FileWorkbook): string {
  const value = cell?.value ?? null;
  if (value === null || cell === undefined) return '';
  if (typeof value === 'number') return printItalian(value, workbook.style(cell.style).numberFormat);
  if (typeof value === 'string') return value;
  throw new Error('The samples hold only numbers and text');
}
