import type { AssessedIndicator } from '../../plan/assess';
import { isCellError } from '../../plan/cell';
import { countingTarget } from '../../plan/plan';
import { columnName, readAddress } from '../address';
import { lineKey } from '../computedRows';
import type { PlanPlace } from '../findPlan';
import { printText } from '../formula/printFormula';
import { lastRow, valueAt, type Grid } from '../grid';
import { spanOf } from '../span';
import { onSheet } from './sheetReference';

/** The cells of Piano's sheets that say on which row of the plan an indicator is, and on which line of Piano's list. */
export interface RowCells {
  readonly row: string;
  readonly line: string;
}

/** How Piano's sheets refer to an indicator: they look for it by its code, so that they follow it when the plan is sorted. */
export interface IndicatorReferences {
  /** Unlike that of any other indicator: what people type beside it is kept under this. */
  readonly key: string;
  /** Finds its row. */
  readonly row: string;
  /** Finds its line where Piano's columns are a list of their own; null where they are on the plan's rows. */
  readonly line: string | null;
  /** Each as an expression; null where the plan has no cell that says just that. */
  readonly cells: (at: RowCells) => ReferredCells;
}

export interface ReferredCells {
  readonly code: string | null;
  readonly name: string | null;
  readonly baseline: string | null;
  readonly target: string;
  readonly actual: string;
  readonly degree: string;
  readonly status: string;
  readonly weight: string | null;
  /** Why a target was missed, where the plan has a column for it. */
  readonly cause: string | null;
}

/** For each indicator of a plan, in its order. */
export function planReferences(place: PlanPlace, indicators: readonly AssessedIndicator[]): IndicatorReferences[] {
  const { grid, computed, headings } = place;
  const bottom = Math.max(lastRow(grid), spanOf([...place.rows, ...computed.lines.map(({ row }) => row)]).last) + 1;
  const range = (column: number): string =>
    onSheet(grid.sheet, `$${columnName(column)}$1:$${columnName(column)}$${String(bottom)}`);
  const keys = uniqueKeys(indicators);
  const firstRows = new Map<number, Map<string, number[]>>();
  const isList = headings.layout === 'sideBySide';
  return indicators.map((assessed, index): IndicatorReferences => {
    const { indicator } = assessed;
    const own = readAddress(indicator.cell);
    if (own === null) throw new Error(`No cell ${indicator.cell}`);
    const block = headings.blocks.find(
      ({ columns }) => columns.indicatorCode === own.column || columns.indicator === own.column,
    );
    const nameColumn = block?.columns.indicator ?? null;
    const ownText = valueAt(grid, own.row, own.column);
    const hasCodeAlone =
      ownText !== null && String(isCellError(ownText) ? '' : ownText).trim() === indicator.writtenCode;
    const target = countingTarget(indicator, place.year);
    const line = computed.lines[index]?.row ?? own.row;
    const ours = new Set([
      ...Object.values({ ...computed.columns, ...computed.optional }),
      ...[computed.code, computed.actual],
    ]);
    return {
      key: keys[index] ?? '',
      row: find(own.row, own.column, nameColumn),
      line: isList && computed.code !== null ? matchText(lineKey(indicator), computed.code, line) : null,
      cells: ({ row, line: onLine }) => {
        const at = (address: string | undefined, fallback: number | null = null): string | null => {
          const column = (address === undefined ? null : readAddress(address)?.column) ?? fallback;
          return column === null ? null : `INDEX(${range(column)},${ours.has(column) ? onLine : row})`;
        };
        const computedCell = (column: number): string => `INDEX(${range(column)},${onLine})`;
        const hasBaseline = indicator.baseline.cell !== indicator.cell;
        return {
          code: hasCodeAlone ? `INDEX(${range(own.column)},${row})` : null,
          name: nameColumn === null || nameColumn === own.column ? null : `INDEX(${range(nameColumn)},${row})`,
          baseline: hasBaseline ? at(indicator.baseline.cell) : null,
          target: at(target?.cell) ?? '""',
          actual: at(indicator.actual?.cell, computed.actual) ?? '""',
          degree: computedCell(computed.columns.degree),
          status: computedCell(computed.columns.status),
          weight: indicator.weight === null ? null : at(indicator.weight.cell),
          cause: indicator.cause === null ? null : at(indicator.cause.cell),
        };
      },
    };
  });

  function find(row: number, column: number, nameColumn: number | null): string {
    const written = valueAt(grid, row, column);
    if (typeof written === 'number' || typeof written === 'string')
      if (rowsWith(written, column).length === 1 && canBeMatched(written))
        return `=MATCH(${typeof written === 'number' ? String(written) : printText(written)},${range(column)},0)`;
    return byPlace(row, nameColumn === null ? [column] : [column, nameColumn]);
  }

  function matchText(text: string, column: number, line: number): string {
    const isNew = computed.missing.includes('code');
    const standing = isNew ? 1 : rowsWith(text, column).length;
    return standing <= 1 && canBeMatched(text)
      ? `=MATCH(${printText(text)},${range(column)},0)`
      : `=${String(line + 1)}`;
  }

  /**
   * Two indicators with one code, none at all, or one Excel would take for a pattern: the row it stands on, as long as
   * the indicator is still there. A plan that was sorted since then shows an error rather than another indicator.
   */
  function byPlace(row: number, columns: readonly number[]): string {
    const checks = columns.flatMap((column) => {
      const value = valueAt(grid, row, column);
      if (value === null || isCellError(value)) return [];
      const held = `INDEX(${range(column)},${String(row + 1)})`;
      return [typeof value === 'string' ? `EXACT(${held},${printText(value)})` : `${held}=${String(value)}`];
    });
    if (checks.length === 0) return `=${String(row + 1)}`;
    return `=IF(AND(${checks.join(',')}),${String(row + 1)},"")`;
  }

  /** Excel's MATCH takes no notice of case. */
  function rowsWith(written: string | number, column: number): number[] {
    const known = firstRows.get(column) ?? rowsByText(grid, column);
    firstRows.set(column, known);
    return known.get(textKey(written)) ?? [];
  }
}

/** MATCH reads `*`, `?` and `~` as patterns and takes no longer text. */
const canBeMatched = (written: string | number): boolean =>
  typeof written === 'number' || (written.length <= 255 && !/[*?~]/.test(written));

const textKey = (written: string | number): string => `${typeof written} ${String(written).toLowerCase()}`;

function rowsByText(grid: Grid, column: number): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = grid.row; row <= lastRow(grid); row++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const key = textKey(value);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

/** The code, with a number from the second indicator on that bears it. */
export function uniqueKeys(indicators: readonly AssessedIndicator[]): string[] {
  const seen = new Map<string, number>();
  return indicators.map(({ indicator }) => {
    const key = indicator.code === '' ? lineKey(indicator) : indicator.code;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} #${String(times)}`;
  });
}
