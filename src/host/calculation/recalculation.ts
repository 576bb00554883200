import type { FileValue } from '../../xlsx/content';
import { analyse } from '../formula/analyse';
import type { RangeReference, Surroundings } from '../formula/analysis';
import { cellKey, keyColumn, keyRow, keySheet } from '../formula/cellKey';
import { contains, type HostSheet } from '../model/sheet';
import {
  UNCOMPUTABLE,
  type Calculable,
  type Calculated,
  type Calculation,
  type Calculator,
  type CellSource,
} from './calculator';
import { FormulaCells, lacksValue, type FormulaNode } from './formulaCells';
import { planRecalculation } from './planRecalculation';

/** A formula (without `=`) as it reads in a cell. */
export interface PlacedFormula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Keeps values up to date with formulas, as late as possible: cells that change are noted, and what they reach is calculated when a
 * formula's value is asked for, or at save. A value from the file stands until something it refers to changes; a formula that the
 * file gives no value is due from the start. What can't be calculated keeps its value, or goes without, and is stale.
 */
export class Recalculation {
  readonly #changed = new Set<number>();
  readonly #source: CellSource;
  readonly #stale = new Map<number, FormulaNode>();
  #known: FormulaCells | null = null;
  #isSettledOnce = false;

  constructor(
    readonly sheets: readonly HostSheet[],
    readonly calculator: Calculator | null,
    readonly around: Surroundings,
  ) {
    this.#source = sourceOf(sheets);
  }

  note(sheet: number, row: number, column: number, formula: string | null): void {
    const key = cellKey(sheet, row, column);
    this.#formulas.note(key, formula);
    this.#changed.add(key);
    this.#stale.delete(key);
  }

  settle(): void {
    if (this.#changed.size === 0 && !this.#isDueFromStart()) return;
    this.#isSettledOnce = true;
    const { levels, circular } = planRecalculation(this.#formulas, this.#changed);
    this.#changed.clear();
    for (const node of circular) this.#markStale(node);
    const calculation = this.calculator?.start(this.#source) ?? null;
    try {
      for (const level of levels) this.#calculateLevel(level, calculation);
    } finally {
      calculation?.finish();
    }
  }

  /** Cells whose value is out of date. */
  get stale(): FormulaNode[] {
    this.settle();
    return [...this.#stale.values()];
  }

  /** What formulas that stand in no cell would give, as seen from a sheet: those of conditional formats. */
  evaluate(formulas: readonly PlacedFormula[]): Calculated[] {
    this.settle();
    const results = Array<Calculated>(formulas.length).fill(UNCOMPUTABLE);
    const calculation = this.calculator?.start(this.#source);
    if (!calculation || formulas.length === 0) return results;
    const calculables = formulas.map(({ formula, ...place }): Calculable => ({
      ...place,
      analysis: analyse(formula, place.sheet, this.around),
    }));
    const ready = [...calculables.keys()].filter((index) => calculables[index]?.analysis.isComputable);
    try {
      const calculated = calculation.calculate(ready.flatMap((index) => calculables[index] ?? []));
      ready.forEach((index, at) => (results[index] = calculated[at] ?? UNCOMPUTABLE));
    } finally {
      calculation.finish();
    }
    return results;
  }

  /** After cells, sheets or names have become others: everything is looked at anew, and what was out of date is tried again. */
  restart(due: Iterable<{ readonly sheet: number; readonly row: number; readonly column: number }>): void {
    this.#known = null;
    this.#isSettledOnce = false;
    this.#changed.clear();
    this.#stale.clear();
    for (const { sheet, row, column } of due) this.#makeDue(cellKey(sheet, row, column));
  }

  #makeDue(key: number): void {
    const node = this.#formulas.at(key);
    if (node) node.isNew = true;
    this.#changed.add(key);
  }

  /** After sheets have come to other positions: what is due stays due, and is calculated no sooner. */
  renumber(now: (sheet: number) => number): void {
    const moved = (key: number): number => cellKey(now(keySheet(key)), keyRow(key), keyColumn(key));
    const due = [...(this.#known?.all() ?? [])].flatMap((node) => {
      const key = cellKey(node.sheet, node.row, node.column);
      return node.isNew || this.#stale.has(key) ? [moved(key)] : [];
    });
    const changed = [...this.#changed].map(moved);
    this.#known = null;
    this.#stale.clear();
    this.#changed.clear();
    for (const key of changed) this.#changed.add(key);
    for (const key of due) this.#makeDue(key);
  }

  /** After a name has come, gone or changed its meaning. */
  redefine(name: string): void {
    for (const node of this.#formulas.saying(name)) {
      const key = cellKey(node.sheet, node.row, node.column);
      node.analysis = null;
      node.isNew = true;
      this.#changed.add(key);
      this.#stale.delete(key);
    }
  }

  /** Looked for once, and before any formula is taken apart: nearly every file has a value for all of them. */
  #isDueFromStart(): boolean {
    if (this.#isSettledOnce) return false;
    this.#isSettledOnce = true;
    return this.sheets.some(({ file }) =>
      [...file.cells.values()].some((cells) => [...cells.values()].some(lacksValue)),
    );
  }

  get #formulas(): FormulaCells {
    return (this.#known ??= new FormulaCells(this.sheets, this.around));
  }

  #calculateLevel(level: readonly FormulaNode[], calculation: Calculation | null): void {
    const ready = level.filter((node) => this.#isReady(node));
    const calculables = ready.map((node): Calculable => ({
      sheet: node.sheet,
      row: node.row,
      column: node.column,
      analysis: this.#formulas.analysis(node),
    }));
    const results = calculation?.calculate(calculables) ?? [];
    ready.forEach((node, index) => {
      this.#accept(node, results[index] ?? UNCOMPUTABLE);
    });
  }

  #isReady(node: FormulaNode): boolean {
    const { isComputable, cells, ranges } = this.#formulas.analysis(node);
    const isReady =
      isComputable && !cells.some((key) => this.#stale.has(key)) && !ranges.some((range) => this.#holdsStale(range));
    if (!isReady) this.#markStale(node);
    return isReady;
  }

  #holdsStale({ sheet, area }: RangeReference): boolean {
    for (const node of this.#stale.values())
      if (node.sheet === sheet && contains(area, node.row, node.column)) return true;
    return false;
  }

  #markStale(node: FormulaNode): void {
    node.isNew = false;
    this.#stale.set(cellKey(node.sheet, node.row, node.column), node);
  }

  #accept(node: FormulaNode, result: Calculated): void {
    if (result.kind === 'uncomputable') return this.#markStale(node);
    node.isNew = false;
    this.#stale.delete(cellKey(node.sheet, node.row, node.column));
    const sheet = this.sheets[node.sheet];
    if (!sheet) return;
    // A formula whose result is an empty cell shows 0.
    const value = result.value ?? 0;
    if (!isSameValue(sheet.content(node.row, node.column).value, value))
      sheet.setContent(node.row, node.column, { value, formula: node.formula });
  }
}

export function isSameValue(a: FileValue, b: FileValue): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error);
}

function sourceOf(sheets: readonly HostSheet[]): CellSource {
  return {
    get sheetNames() {
      return sheets.map((sheet) => sheet.name);
    },
    valueOf: (key) => sheets[keySheet(key)]?.content(keyRow(key), keyColumn(key)).value ?? null,
    *valuesIn(index, area) {
      const sheet = sheets[index];
      if (!sheet) return;
      for (const row of rowsIn(sheet, area)) {
        for (const column of new Set(sheet.columnsOf(row))) {
          if (column < area.column || column >= area.column + area.columns) continue;
          const { value } = sheet.content(row, column);
          if (value !== null) yield [row, column, value];
        }
      }
    },
  };
}

function rowsIn(sheet: HostSheet, area: { readonly row: number; readonly rows: number }): Iterable<number> {
  if (area.rows < 1000) return Array.from({ length: area.rows }, (_, offset) => area.row + offset);
  return new Set([...sheet.rows()].filter((row) => row >= area.row && row < area.row + area.rows));
}
