import type { RangeReference } from '../formula/analysis';
import { cellKey, keyRow } from '../formula/cellKey';
import type { FormulaCells, FormulaNode } from './formulaCells';

/** What must be calculated, in order: the formulas of a level depend only on earlier levels. */
export interface Plan {
  readonly levels: readonly (readonly FormulaNode[])[];
  /** Dirty formulas that depend on themselves. */
  readonly circular: readonly FormulaNode[];
}

/** A formula, or a range that formulas share, on the way from the changed cells. */
interface Step {
  readonly subject: FormulaNode | RangeReference;
  precedents: readonly Step[];
  next: number;
  state: 'new' | 'open' | 'done';
  isDirty: boolean;
  isCircular: boolean;
  level: number;
}

/** Finds which formulas the changed cells reach, through other formulas and ranges, and in which order to calculate them. */
export function planRecalculation(cells: FormulaCells, changed: ReadonlySet<number>): Plan {
  return new Planner(cells, changed).plan();
}

class Planner {
  readonly #steps = new Map<FormulaNode, Step>();
  readonly #rangeSteps = new Map<string, Step>();
  readonly #levels: FormulaNode[][] = [];
  readonly #circular: FormulaNode[] = [];
  readonly #changedByColumn = new Map<number, number[]>();

  constructor(
    readonly cells: FormulaCells,
    readonly changed: ReadonlySet<number>,
  ) {
    for (const key of changed) {
      const top = key - keyRow(key) * 16_384;
      const rows = this.#changedByColumn.get(top);
      if (rows) rows.push(keyRow(key));
      else this.#changedByColumn.set(top, [keyRow(key)]);
    }
  }

  plan(): Plan {
    for (const node of this.cells.all()) this.#walk(this.#stepOf(node));
    return { levels: this.#levels, circular: this.#circular };
  }

  /** Depth first, with a stack of its own: a running total may be ten thousand formulas deep. */
  #walk(first: Step): void {
    if (first.state !== 'new') return;
    const stack = [first];
    for (let step = stack.at(-1); step; step = stack.at(-1)) {
      if (step.state === 'new') this.#open(step);
      const precedent = step.precedents[step.next++];
      if (!precedent) {
        this.#finish(step);
        stack.pop();
      } else if (precedent.state === 'new') {
        stack.push(precedent);
      } else if (precedent.state === 'open') {
        for (const member of stack.slice(stack.indexOf(precedent))) member.isCircular = true;
      }
    }
  }

  #open(step: Step): void {
    step.state = 'open';
    if ('area' in step.subject) {
      step.isDirty = this.#isTouched(step.subject);
      step.precedents = this.cells.within(step.subject).map((node) => this.#stepOf(node));
      return;
    }
    const { cells, ranges } = this.cells.analysis(step.subject);
    step.isDirty = step.subject.isNew || cells.some((key) => this.changed.has(key));
    const precedents: Step[] = [];
    for (const key of cells) {
      const node = this.cells.at(key);
      if (node) precedents.push(this.#stepOf(node));
    }
    for (const range of ranges) precedents.push(this.#rangeStep(range));
    step.precedents = precedents;
  }

  #finish(step: Step): void {
    step.state = 'done';
    for (const precedent of step.precedents) {
      if (!precedent.isDirty) continue;
      step.isDirty = true;
      step.level = Math.max(step.level, 'area' in precedent.subject ? precedent.level : precedent.level + 1);
    }
    step.precedents = [];
    if ('area' in step.subject || !step.isDirty) return;
    if (step.isCircular) this.#circular.push(step.subject);
    else (this.#levels[step.level] ??= []).push(step.subject);
  }

  #stepOf(node: FormulaNode): Step {
    let step = this.#steps.get(node);
    if (!step) this.#steps.set(node, (step = newStep(node)));
    return step;
  }

  #rangeStep(range: RangeReference): Step {
    const name = `${range.sheet}:${range.area.row}:${range.area.column}:${range.area.rows}:${range.area.columns}`;
    let step = this.#rangeSteps.get(name);
    if (!step) this.#rangeSteps.set(name, (step = newStep(range)));
    return step;
  }

  #isTouched({ sheet, area }: RangeReference): boolean {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const rows = this.#changedByColumn.get(cellKey(sheet, 0, column));
      if (rows?.some((row) => row >= area.row && row < area.row + area.rows)) return true;
    }
    return false;
  }
}

function newStep(subject: Step['subject']): Step {
  return { subject, precedents: [], next: 0, state: 'new', isDirty: false, isCircular: false, level: 0 };
}
