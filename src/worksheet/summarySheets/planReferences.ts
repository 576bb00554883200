import type { AssessedIndicator } from '../../plan/assess';
import { isCellError } from '../../plan/cell';
import { countingTarget } from '../../plan/plan';
import { readAddress } from '../address';
import { lineKey } from '../computedRows';
import type { PlanPlace } from '../findPlan';
import { valueAt } from '../grid';
import type { RowFinder } from './rowFinder';
import { uniqueKeys } from './uniqueKeys';

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
export function planReferences(
  place: PlanPlace,
  indicators: readonly AssessedIndicator[],
  { range, rowOf, lineOf }: RowFinder,
): IndicatorReferences[] {
  const { grid, computed, headings } = place;
  const keys = uniqueKeys(indicators.map(({ indicator }) => indicator));
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
      row: `=${rowOf(own.row, own.column, nameColumn)}`,
      line: isList && computed.code !== null ? `=${lineOf(lineKey(indicator), computed.code, line)}` : null,
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
}
