import { conditionalLooks, type ConditionalLook, type Place } from '../../host/model/conditionalLook';
import { MAX_COLUMNS } from '../../host/model/address';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';

/** How the cells in view look for their conditional formats. */
export interface RuleLooks {
  /** Computes those of cells that are about to be drawn, all at once: one by one would take as long for each as for all. */
  prepare(places: readonly Place[]): void;
  at(row: number, column: number): ConditionalLook;
}

const PLAIN: ConditionalLook = { style: {}, bar: null, showsValue: true };

/** Good until the workbook changes. */
export function createRuleLooks(workbook: HostWorkbook, sheet: HostSheet): RuleLooks {
  const known = new Map<number, ConditionalLook>();
  const hasRules = sheet.rules.all.length > 0;
  return {
    prepare(places) {
      const missing = hasRules ? places.filter(({ row, column }) => !known.has(keyOf(row, column))) : [];
      if (missing.length === 0) return;
      conditionalLooks(workbook, sheet, missing).forEach((look, index) => {
        const { row, column } = missing[index] ?? { row: 0, column: 0 };
        known.set(keyOf(row, column), look);
      });
    },
    at: (row, column) => known.get(keyOf(row, column)) ?? PLAIN,
  };
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
