import type { Area, FileCell, FileValue } from '../content';
import { shiftFormula } from '../formula/shiftFormula';
import { Refusal } from '../refusal';
import { isTrue } from '../xml/isTrue';
import type { Tag } from '../xml/scanXml';
import { decodeXstring } from '../xml/xstring';
import { GridCursor } from './gridCursor';
import { serialOfIsoDate } from './isoDate';
import { readArea, type Place } from './reference';
import { RichText } from './richText';
import type { RowsVisitor } from './scanSheet';

export type FileCells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

export interface WorkbookContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** Reads the cells of one sheet as the scan meets them (CT_Cell, ECMA-376 part 1, 18.3.1.4). */
export class CellReader implements RowsVisitor {
  readonly cells = new Map<number, Map<number, FileCell>>();
  readonly arrays: Area[] = [];
  /** Styles of rows that have one of their own. */
  readonly rowStyles = new Map<number, number>();
  /** Points, of rows that say theirs. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** Cells whose formula others share, by the group's `si`; a group may be defined again further down. */
  readonly sharedMasters = new Map<string, (Place & { readonly formula: string })[]>();

  private readonly cursor: GridCursor;
  private readonly richText = new RichText();
  private rowCells = new Map<number, FileCell>();
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaAttributes: Tag['attributes'] = {};
  private target: 'v' | 'f' | 'is' | null = null;

  constructor(
    private readonly part: string,
    private readonly context: WorkbookContext,
  ) {
    this.cursor = new GridCursor(part);
  }

  open({ name, attributes }: Tag, depth: number): void {
    if (depth === 1 && name === 'row') this.openRow(attributes);
    else if (depth === 2 && name === 'c') this.openCell(attributes);
    else if (depth === 3) this.openContent(name, attributes);
    else if (this.target === 'is') this.richText.open(name, attributes);
  }

  text(text: string): void {
    if (this.target === 'v') this.value += text;
    else if (this.target === 'f') this.formula += text;
    else if (this.target === 'is') this.richText.text(text);
  }

  close(name: string, _start: number, _end: number, depth: number): void {
    if (depth === 3) this.closeContent();
    else if (depth === 2 && name === 'c') this.closeCell();
    else if (this.target === 'is') this.richText.close(name);
  }

  private openRow(attributes: Tag['attributes']): void {
    this.cursor.enterRow(attributes);
    this.rowCells = new Map();
    this.cells.set(this.cursor.row, this.rowCells);
    if (attributes['ht'] !== undefined) this.rowHeights.set(this.cursor.row, Number(attributes['ht']));
    if (isTrue(attributes['hidden'])) this.hiddenRows.add(this.cursor.row);
    if (isTrue(attributes['customFormat'])) this.rowStyles.set(this.cursor.row, this.readIndex(attributes['s']));
  }

  private openCell(attributes: Tag['attributes']): void {
    this.cursor.enterCell(attributes);
    this.type = attributes['t'] ?? 'n';
    this.style = this.readIndex(attributes['s']);
    this.value = null;
    this.formula = null;
  }

  private openContent(name: string, attributes: Tag['attributes']): void {
    if (name === 'v') {
      this.target = 'v';
      this.value = '';
    } else if (name === 'f') {
      this.target = 'f';
      this.formula = '';
      this.formulaAttributes = attributes;
    } else if (name === 'is') this.target = 'is';
  }

  private closeContent(): void {
    if (this.target === 'is') this.value = this.richText.take();
    this.target = null;
  }

  private closeCell(): void {
    const formula = this.formula === null ? null : this.readFormula(decodeXstring(this.formula));
    this.rowCells.set(this.cursor.column, { value: this.readValue(), formula, style: this.style });
  }

  private readValue(): FileValue {
    const { type, value } = this;
    if (type === 'inlineStr') return value;
    if (value === null || (type !== 'str' && value.trim() === '')) return null;
    switch (type) {
      case 'n':
        return this.certain(Number(value), value);
      case 's':
        return this.certain(this.context.sharedStrings[Number(value)], value);
      case 'str':
        return decodeXstring(value);
      case 'b':
        return isTrue(value.trim());
      case 'e':
        return { error: value };
      case 'd':
        return this.certain(serialOfIsoDate(value, this.context.date1904), value);
      default:
        return this.certain<FileValue>(undefined, type);
    }
  }

  private readFormula(text: string): string | null {
    const { t, si = '', ref = '' } = this.formulaAttributes;
    const { row, column } = this.cursor;
    if (t === 'array' || t === 'dataTable') {
      const area = readArea(ref);
      if (area && area.rows * area.columns > 1) this.arrays.push(area);
    }
    if (t !== 'shared') return text === '' ? null : text;
    const masters = this.sharedMasters.get(si) ?? [];
    if (text !== '') {
      this.sharedMasters.set(si, [...masters, { row, column, formula: text }]);
      return text;
    }
    const master = masters.at(-1);
    return master
      ? shiftFormula(master.formula, row - master.row, column - master.column)
      : this.certain(null, `shared formula ${si}`);
  }

  private readIndex(text: string | undefined): number {
    const index = Number(text ?? 0);
    return this.certain(Number.isInteger(index) && index >= 0 ? index : null, `style ${text ?? ''}`);
  }

  /** A value shown as empty because the file is broken would be judged as if nobody had written it. */
  private certain<T>(value: T | null | undefined, written: string): T {
    if (value === null || value === undefined || Number.isNaN(value)) {
      throw new Refusal('damaged', `${this.part}: row ${this.cursor.row + 1}: ${written} has no meaning there`);
    }
    return value;
  }
}
