import { analyse } from '../formula/analyse';
import type { Analysis, RangeReference, Surroundings } from '../formula/analysis';
import { cellKey, keyColumn, keyRow, keySheet } from '../formula/cellKey';
import type { CellContent, HostSheet } from '../model/sheet';
import { FilledDown } from './filledDown';

/** A cell with a formula, as recalculation sees it. */
export interface FormulaNode {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Part of an array formula or a data table: its value is one of many, which only Excel calculates. */
  readonly isArray: boolean;
  /** It has no value of its own yet: written since the last calculation, or saved by a program that calculates nothing. */
  isNew: boolean;
  analysis: Analysis | null;
}

/** All the formulas of the workbook, found by cell and by area. */
export class FormulaCells {
  readonly #nodes = new Map<number, FormulaNode>();
  /** By the key of a column's first cell; row → formula. */
  readonly #columns = new Map<number, Map<number, FormulaNode>>();
  readonly #around: Surroundings;
  readonly #shapes = new Map<string, string>();
  readonly #filledDown = new FilledDown();

  constructor(sheets: readonly HostSheet[], around: Surroundings) {
    this.#around = around;
    for (const sheet of sheets) {
      this.#addFormulas(sheet);
      this.#addArrays(sheet);
      this.#addEdits(sheet);
    }
  }

  all(): Iterable<FormulaNode> {
    return this.#nodes.values();
  }

  at(key: number): FormulaNode | undefined {
    return this.#nodes.get(key);
  }

  within({ sheet, area }: RangeReference): FormulaNode[] {
    const found: FormulaNode[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const nodes = this.#columns.get(cellKey(sheet, 0, column));
      for (const node of nodes?.values() ?? [])
        if (node.row >= area.row && node.row < area.row + area.rows) found.push(node);
    }
    return found;
  }

  /** Formulas that say a name, or another one that stands for it. */
  saying(name: string): FormulaNode[] {
    const words = new Set([name.toLowerCase(), ...this.#around.namesSaying(name).map((each) => each.toLowerCase())]);
    const isSaid = (formula: string): boolean =>
      [...words].some((word) => formula.includes(word)) &&
      (formula.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? []).some((word) => words.has(word));
    return [...this.#nodes.values()].filter(({ formula }) => isSaid(formula.toLowerCase()));
  }

  /** Takes note of what a cell now holds. */
  note(key: number, formula: string | null): void {
    this.#take(key, { value: null, formula });
  }

  #take(key: number, { value, formula }: CellContent): void {
    this.#nodes.delete(key);
    this.#columns.get(cellKey(keySheet(key), 0, keyColumn(key)))?.delete(keyRow(key));
    if (formula === null) return;
    const isNew = lacksValue({ value, formula });
    this.#add(newNode(keySheet(key), keyRow(key), keyColumn(key), formula, { isNew }));
  }

  analysis(node: FormulaNode): Analysis {
    if (!node.analysis) {
      const { formula, sheet, row } = node;
      const analysis = this.#filledDown.analysis(formula, sheet, row, () => analyse(formula, sheet, this.#around));
      node.analysis = {
        ...analysis,
        isComputable: analysis.isComputable && !node.isArray,
        shape: this.#shared(analysis.shape),
      };
    }
    return node.analysis;
  }

  #addFormulas({ index, file }: HostSheet): void {
    for (const [row, cells] of file.cells) {
      for (const [column, cell] of cells) {
        const { formula } = cell;
        if (formula !== null) this.#add(newNode(index, row, column, formula, { isNew: lacksValue(cell) }));
      }
    }
  }

  #addEdits({ index, edited }: HostSheet): void {
    for (const [row, cells] of edited)
      for (const [column, { content }] of cells) if (content) this.#take(cellKey(index, row, column), content);
  }

  #addArrays({ index, file }: HostSheet): void {
    for (const { row, column, rows, columns } of file.arrays) {
      const first = file.cells.get(row)?.get(column);
      const formula = first?.formula ?? '';
      const isNew = first !== undefined && lacksValue(first);
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          this.#add(newNode(index, row + down, column + right, formula, { isArray: true, isNew }));
        }
      }
    }
  }

  /** Thousands of formulas share a dozen shapes: keep each text once. */
  #shared(shape: string | null): string | null {
    if (shape === null) return null;
    const known = this.#shapes.get(shape);
    if (known === undefined) this.#shapes.set(shape, shape);
    return known ?? shape;
  }

  #add(node: FormulaNode): void {
    this.#nodes.set(cellKey(node.sheet, node.row, node.column), node);
    const top = cellKey(node.sheet, 0, node.column);
    const column = this.#columns.get(top);
    if (column) column.set(node.row, node);
    else this.#columns.set(top, new Map([[node.row, node]]));
  }
}

/** A formula's result is never empty: where the file has none, nobody has calculated it. */
export function lacksValue({ value, formula }: CellContent): boolean {
  return value === null && formula !== null;
}

function newNode(
  sheet: number,
  row: number,
  column: number,
  formula: string,
  { isArray = false, isNew = false }: { readonly isArray?: boolean; readonly isNew?: boolean },
): FormulaNode {
  return { sheet, row, column, formula, isArray, isNew, analysis: null };
}
