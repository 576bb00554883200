import { Unsupported } from '../change/unsupported';
import type { Area, Shift } from '../content';
import { GridCursor } from '../sheet/gridCursor';
import { printFormula } from '../sheet/printCell';
import type { ReadSheet } from '../sheet/readSheet';
import { printArea, printColumn, readArea } from '../sheet/reference';
import type { RowsVisitor } from '../sheet/scanSheet';
import { spliceAttribute } from '../xml/formulaTexts';
import { escapeText, printTag } from '../xml/printXml';
import { prefixOf, type Tag } from '../xml/scanXml';
import type { Splice } from '../xml/splice';
import type { MovedFormula } from './moveFormula';
import { lastOn, firstOn, moveArea, moveIndex } from './shift';

/** A formula group's cells, by their displacement: what a shared formula's cells must have in common to go on sharing it. */
export class SharedGroups implements RowsVisitor {
  readonly broken = new Set<string>();
  private readonly displacements = new Map<string, number | null>();
  private readonly cursor: GridCursor;

  constructor(
    private readonly sheet: ReadSheet,
    private readonly shift: Shift | null,
    private readonly move: (formula: string) => MovedFormula,
  ) {
    this.cursor = new GridCursor(sheet.part);
  }

  open({ name, attributes }: Tag, depth: number): void {
    if (depth === 1 && name === 'row') this.cursor.enterRow(attributes);
    else if (depth === 2 && name === 'c') this.cursor.enterCell(attributes);
    else if (depth === 3 && name === 'f' && attributes['t'] === 'shared') this.note(attributes['si'] ?? '');
  }

  text(): void {
    // Formulas are known in full already.
  }

  close(): void {
    // Nothing is open.
  }

  private note(group: string): void {
    const { row, column } = this.cursor;
    const formula = this.sheet.cells.get(row)?.get(column)?.formula ?? '';
    const index = this.shift?.axis === 'columns' ? column : row;
    const moved = this.shift ? moveIndex(index, this.shift) : index;
    const displacement = moved === null ? null : moved - index;
    const known = this.displacements.get(group);
    if (known !== undefined && known !== displacement) this.broken.add(group);
    this.displacements.set(group, displacement);
    if (this.move(formula).text !== formula) this.broken.add(group);
  }
}

/** Moves the rows and cells of a sheet (`shift`), and rewrites formulas; without a shift only the formulas. */
export class RowShifter implements RowsVisitor {
  readonly splices: Splice[] = [];
  private readonly cursor: GridCursor;
  private row: { readonly tag: Tag; readonly styles: string[]; hasNewCells: boolean } | null = null;
  /** The row or cell being deleted: nothing inside it counts. */
  private gone: { readonly start: number; readonly depth: number } | null = null;
  private formula: { readonly tag: Tag } | null = null;
  private hasOldValue = false;
  private valueStart: number | null = null;
  private leftStyle: string | undefined;

  constructor(
    private readonly sheet: ReadSheet,
    private readonly shift: Shift | null,
    private readonly move: (formula: string) => MovedFormula,
    private readonly broken: ReadonlySet<string>,
    private readonly xml: string,
  ) {
    this.cursor = new GridCursor(sheet.part);
  }

  open(tag: Tag, depth: number): void {
    if (depth === 1 && tag.name === 'row') this.openRow(tag);
    else if (depth === 2 && tag.name === 'c') this.openCell(tag);
    else if (this.gone) return;
    else if (depth === 3 && tag.name === 'f') this.formula = { tag };
    else if (depth === 3 && tag.name === 'v' && this.hasOldValue) this.valueStart = tag.start;
  }

  text(): void {
    // Formulas are known in full already.
  }

  close(name: string, start: number, end: number, depth: number): void {
    if (this.gone) {
      if (this.gone.depth !== depth) return;
      this.splices.push({ start: this.gone.start, end, text: '' });
      this.gone = null;
    } else if (depth === 3 && name === 'f' && this.formula) this.closeFormula(this.formula.tag, start, end);
    else if (depth === 3 && name === 'v' && this.valueStart !== null) {
      this.splices.push({ start: this.valueStart, end, text: '' });
      this.valueStart = null;
    } else if (depth === 2 && name === 'c') this.hasOldValue = false;
    else if (depth === 1 && name === 'row') this.closeRow(start, end);
  }

  private openRow(tag: Tag): void {
    this.cursor.enterRow(tag.attributes);
    this.row = { tag, styles: [], hasNewCells: false };
    this.leftStyle = undefined;
    const { shift } = this;
    if (!shift) return;
    const { row } = this.cursor;
    const moved = shift.axis === 'rows' ? moveIndex(row, shift) : row;
    if (moved === null) {
      this.gone = { start: tag.start, depth: 1 };
      return;
    }
    const spans = shift.axis === 'columns' ? { spans: undefined } : {};
    const isSame = moved === row && (shift.axis === 'rows' || tag.attributes['spans'] === undefined);
    if (isSame && tag.attributes['r'] !== undefined) return;
    const attributes = { r: undefined, ...tag.attributes, ...spans };
    this.splices.push({
      start: tag.start,
      end: tag.end,
      text: printTag(tag.qualifiedName, { ...attributes, r: moved + 1 }, tag.isSelfClosing),
    });
  }

  private openCell(tag: Tag): void {
    this.cursor.enterCell(tag.attributes);
    if (this.gone) return;
    this.hasOldValue = false;
    const { row, column } = this.cursor;
    const { shift } = this;
    if (!shift) return;
    const style = tag.attributes['s'];
    if (style !== undefined)
      this.row?.styles.push(printTag(tag.qualifiedName, { r: `${printColumn(column)}?`, s: style }, true));
    if (shift.axis === 'columns') {
      if (column >= shift.at) this.insertCells(tag.start);
      else if (column === shift.at - 1) this.leftStyle = style;
    }
    const index = shift.axis === 'columns' ? column : row;
    const moved = moveIndex(index, shift);
    if (moved === null) {
      this.gone = { start: tag.start, depth: 2 };
      return;
    }
    if (moved === index && tag.attributes['r'] !== undefined) return;
    const reference = shift.axis === 'columns' ? printColumn(moved) + (row + 1) : printColumn(column) + (moved + 1);
    if (tag.attributes['r'] !== undefined) this.splices.push(spliceAttribute(this.xml, tag, 'r', reference));
    else {
      const text = printTag(tag.qualifiedName, { r: reference, ...tag.attributes }, tag.isSelfClosing);
      this.splices.push({ start: tag.start, end: tag.end, text });
    }
  }

  /** New columns look like the one on their left, new rows like the one above. */
  private closeRow(start: number, end: number): void {
    const { row, shift } = this;
    if (!row || !shift) return;
    if (shift.axis === 'columns') {
      if (!row.tag.isSelfClosing) this.insertCells(start);
      return;
    }
    if (shift.count < 0 || this.cursor.row !== shift.at - 1) return;
    const { ht, customHeight, s, customFormat } = row.tag.attributes;
    if (row.styles.length === 0 && ht === undefined && s === undefined) return;
    const name = row.tag.qualifiedName;
    const rows = Array.from({ length: shift.count }, (_, index) => {
      const r = shift.at + index + 1;
      const cells = row.styles.map((cell) => cell.replace('?"', `${r}"`)).join('');
      return `${printTag(name, { r, s, customFormat, ht, customHeight })}${cells}</${name}>`;
    });
    this.splices.push({ start: end, end, text: rows.join('') });
  }

  private insertCells(at: number): void {
    const { row, shift, leftStyle } = this;
    if (!row || !shift || row.hasNewCells) return;
    row.hasNewCells = true;
    if (shift.count < 0 || leftStyle === undefined) return;
    const name = `${prefixOf(row.tag.qualifiedName)}c`;
    const cells = Array.from({ length: shift.count }, (_, index) =>
      printTag(name, { r: printColumn(shift.at + index) + (this.cursor.row + 1), s: leftStyle }, true),
    );
    this.splices.push({ start: at, end: at, text: cells.join('') });
  }

  private closeFormula(tag: Tag, start: number, end: number): void {
    this.formula = null;
    const { t, si = '', ref } = tag.attributes;
    if (t === 'dataTable' && this.shift) throw new Unsupported('data tables');
    const formula = this.sheet.cells.get(this.cursor.row)?.get(this.cursor.column)?.formula ?? null;
    if (formula === null) return;
    const moved = this.move(formula);
    this.hasOldValue = moved.isOther;
    if (t === 'shared' && this.broken.has(si)) {
      this.splices.push({ start: tag.start, end, text: printFormula(prefixOf(tag.qualifiedName), moved.text) });
      return;
    }
    if (moved.text !== formula && !tag.isSelfClosing)
      this.splices.push({ start: tag.end, end: start, text: escapeText(moved.text) });
    if (ref !== undefined && this.shift) this.moveRef(tag, ref, this.shift, t === 'array');
  }

  private moveRef(tag: Tag, ref: string, shift: Shift, isArray: boolean): void {
    const area = readArea(ref);
    const moved = area && moveArea(area, shift);
    if (!area || !moved) return;
    if (isArray && lastOn(shift, moved) - firstOn(shift, moved) !== lastOn(shift, area) - firstOn(shift, area))
      throw new Unsupported('a change through an array formula');
    if (!isSameArea(area, moved)) this.splices.push(spliceAttribute(this.xml, tag, 'ref', printArea(moved)));
  }
}

function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
