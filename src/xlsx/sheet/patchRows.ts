import type { CellEdit, SheetEdits, StyleChange } from '../content';
import { printTag, type Attributes } from '../xml/printXml';
import type { XmlElement } from '../xml/readTree';
import { prefixOf, type Tag } from '../xml/scanXml';
import { spliceAttribute } from '../xml/formulaTexts';
import { appendInside, prefixAt, type Splice } from '../xml/splice';
import { GridCursor } from './gridCursor';
import { spanAfter } from './patchSpans';
import { Pending } from './pending';
import { printCell, printFormula, type CellContent } from './printCell';
import { Extent } from './extent';
import type { ReadSheet } from './readSheet';
import { printReference, type Place } from './reference';
import type { RowsVisitor } from './scanSheet';
import { SpannedRows } from './spannedRows';

type RowEdits = ReadonlyMap<number, CellEdit>;

const NOTHING = { value: null, formula: null };
const NO_EDITS: RowEdits = new Map();

/** Walks the rows of the original in step with the edits, and notes what to splice where, in order. */
export class RowPatcher implements RowsVisitor {
  readonly splices: Splice[] = [];
  /** Where cells were written. */
  readonly written = new Extent();
  /** Cells that had nothing more to say, and are no longer there. */
  readonly gone: Place[] = [];
  private readonly cursor: GridCursor;
  private readonly rows: Pending;
  private readonly spanned: SpannedRows;
  private addressed: boolean | null = null;
  private prefix = '';
  private rowEdits = NO_EDITS;
  private columns = new Pending([]);
  /** The row of the file, and how many splices and cells gone there were before it. */
  private row: { readonly tag: Tag; readonly splices: number; readonly gone: number; cells: number } | null = null;
  private cell: { readonly tag: Tag; readonly edit: CellEdit | undefined; readonly isGone: boolean } | null = null;
  private sharedFormula: { readonly tag: Tag; text: string } | null = null;
  private formula: { readonly start: number; readonly end: number; readonly isBroken: boolean } | null = null;

  /** `brokenGroups`: shared formulas whose first cell is overwritten, so that the others must say theirs in full. */
  constructor(
    private readonly sheet: ReadSheet,
    private readonly xml: string,
    private readonly edits: SheetEdits,
    private readonly brokenGroups: ReadonlySet<string>,
    private readonly styleOf: (base: number, change: StyleChange) => number,
  ) {
    this.cursor = new GridCursor(sheet.part);
    this.rows = new Pending(rowsOf(edits));
    this.spanned = new SpannedRows(sheet.cells, edits.cells, (row, column, edit) =>
      this.willBeThere(row, column, edit),
    );
  }

  open(tag: Tag, depth: number): void {
    if (depth === 1 && tag.name === 'row') this.openRow(tag);
    else if (depth === 2 && tag.name === 'c') this.openCell(tag);
    else if (depth === 3 && tag.name === 'f') this.openFormula(tag);
  }

  text(text: string): void {
    if (this.sharedFormula) this.sharedFormula.text += text;
  }

  close(name: string, start: number, end: number, depth: number): void {
    if (depth === 3 && name === 'f') this.closeFormula(end);
    else if (depth === 2 && name === 'c') this.closeCell(end);
    else if (depth === 1 && name === 'row') this.closeRow(start, end);
  }

  /** Writes the rows below the last one of the file. */
  finish(sheetData: XmlElement, xml: string): void {
    const text = this.printRowsBelow(Infinity, prefixAt(sheetData));
    if (text !== '') this.splices.push(appendInside(sheetData, xml, text));
  }

  private openRow(tag: Tag): void {
    this.cursor.enterRow(tag.attributes);
    const { row } = this.cursor;
    this.insert(tag.start, this.printRowsBelow(row, prefixOf(tag.qualifiedName)));
    this.row = { tag, splices: this.splices.length, gone: this.gone.length, cells: 0 };
    this.enterEdits(row, prefixOf(tag.qualifiedName));
    if (!this.rows.take(row)) return this.followBlock(tag);
    const spans = this.spansAfter(tag);
    const said = this.saying(row);
    const attributes = { ...tag.attributes, ...(spans !== null && { spans }), ...said };
    if (tag.isSelfClosing) {
      const cells = this.printCellsBelow(Infinity);
      if (cells === '' && !said) return;
      const text =
        cells === '' && !saysMore(attributes) && this.isAddressed()
          ? ''
          : printRow(tag.qualifiedName, attributes, cells);
      this.splices.push({ start: tag.start, end: tag.end, text });
    } else if (said)
      this.splices.push({ start: tag.start, end: tag.end, text: printTag(tag.qualifiedName, attributes) });
    else if (spans !== null && spans !== tag.attributes['spans'])
      this.splices.push(spliceAttribute(this.xml, tag, 'spans', spans));
  }

  /** A row that has lost all its cells goes with them, unless it says something else. */
  private closeRow(start: number, end: number): void {
    this.insert(start, this.printCellsBelow(Infinity));
    const { tag, splices, gone, cells } = this.row ?? {};
    if (!tag || cells !== 0 || this.gone.length === gone) return;
    if (this.saying(this.cursor.row)) return;

    const spans = this.spansAfter(tag);
    const text = saysMore(tag.attributes)
      ? printRow(tag.qualifiedName, { ...tag.attributes, ...(spans && { spans }) }, '')
      : '';
    this.splices.length = splices ?? 0;
    this.splices.push({ start: tag.start, end, text });
  }

  private openCell(tag: Tag): void {
    this.cursor.enterCell(tag.attributes);
    const { row, column } = this.cursor;
    this.insert(tag.start, this.printCellsBelow(column));
    const edit = this.columns.take(column) ? this.rowEdits.get(column) : undefined;
    const isGone = edit !== undefined && this.saysNothing(row, column, edit) && this.isAddressed();
    this.cell = { tag, edit, isGone };
    this.formula = null;
    if (this.row && !isGone) this.row.cells++;
    if (isGone || !edit?.style || edit.content) return;
    const s = this.printStyle(this.styleOf(edit.style.base, edit.style.change));
    this.splices.push({
      start: tag.start,
      end: tag.end,
      text: printTag(tag.qualifiedName, { ...tag.attributes, s }, tag.isSelfClosing),
    });
  }

  private closeCell(end: number): void {
    const { tag, edit, isGone } = this.cell ?? {};
    this.cell = null;
    const { row, column } = this.cursor;
    if (tag && isGone) {
      this.gone.push({ row, column });
      this.splices.push({ start: tag.start, end, text: '' });
    }
    if (!tag || isGone || !edit?.content) return;
    this.written.add(row, column);
    const s = edit.style ? this.printStyle(this.styleOf(edit.style.base, edit.style.change)) : tag.attributes['s'];
    const kept = this.keptFormula(edit.content);
    // What `vm` points to describes the old value, and `cm` the old formula.
    const cm = kept === null ? undefined : tag.attributes['cm'];
    const attributes = { ...tag.attributes, r: this.here(), s, t: undefined, vm: undefined, cm };
    this.splices.push({
      start: tag.start,
      end,
      text: printCell(prefixOf(tag.qualifiedName), attributes, edit.content, kept),
    });
  }

  /** The formula's own element, when only its value changes: it may be shared, or an array formula of one cell. */
  private keptFormula({ formula }: CellContent): string | null {
    const { row, column } = this.cursor;
    const isSame = formula !== null && formula === this.sheet.cells.get(row)?.get(column)?.formula;
    return isSame && this.formula && !this.formula.isBroken
      ? this.xml.slice(this.formula.start, this.formula.end)
      : null;
  }

  private openFormula(tag: Tag): void {
    const isBroken = tag.attributes['t'] === 'shared' && this.brokenGroups.has(tag.attributes['si'] ?? '');
    this.formula = { start: tag.start, end: tag.end, isBroken };
    if (isBroken && !this.cell?.edit?.content) this.sharedFormula = { tag, text: '' };
  }

  private closeFormula(end: number): void {
    if (this.formula) this.formula = { ...this.formula, end };
    const { tag, text } = this.sharedFormula ?? {};
    this.sharedFormula = null;
    const formula = this.sheet.cells.get(this.cursor.row)?.get(this.cursor.column)?.formula;
    // A formula with a text of its own starts a group anew.
    if (tag && text === '' && formula)
      this.splices.push({ start: tag.start, end, text: printFormula(prefixOf(tag.qualifiedName), formula) });
  }

  private enterEdits(row: number, prefix: string): void {
    this.prefix = prefix;
    this.rowEdits = this.edits.cells.get(row) ?? NO_EDITS;
    this.columns = new Pending(this.rowEdits.keys());
  }

  private printRowsBelow(limit: number, prefix: string): string {
    return this.rows
      .takeBelow(limit)
      .map((row) => {
        this.enterEdits(row, prefix);
        const cells = this.printCellsBelow(Infinity, row);
        const said = this.saying(row);
        return cells === '' && !said ? '' : printRow(`${prefix}row`, { r: row + 1, ...said }, cells);
      })
      .join('');
  }

  private printCellsBelow(limit: number, row = this.cursor.row): string {
    return this.columns
      .takeBelow(limit)
      .map((column) => this.printNewCell(row, column, this.rowEdits.get(column) ?? {}))
      .join('');
  }

  private printNewCell(row: number, column: number, edit: CellEdit): string {
    if (this.saysNothing(row, column, edit)) return '';
    const { content = NOTHING, style } = edit;
    const index = style ? this.styleOf(style.base, style.change) : this.sheet.defaultStyle(row, column);
    if (this.row) this.row.cells++;
    this.written.add(row, column);
    return printCell(this.prefix, { r: printReference(row, column), s: this.printStyle(index) }, content);
  }

  /** Whether a cell is empty after its edit and looks as it would without being there. */
  private saysNothing(row: number, column: number, { content, style }: CellEdit): boolean {
    if (content && !isEmpty(content)) return false;
    const before = this.sheet.cells.get(row)?.get(column);
    if (!content && before && !isEmpty(before)) return false;
    const ownStyle = style ? this.styleOf(style.base, style.change) : before?.style;
    const around = this.sheet.defaultStyle(row, column);
    return (ownStyle ?? around) === around;
  }

  private willBeThere(row: number, column: number, edit: CellEdit): boolean {
    const isThere = this.sheet.cells.get(row)?.has(column) === true;
    return !this.saysNothing(row, column, edit) || (isThere && !this.isAddressed());
  }

  /** Whether all rows and cells say where they are: one that doesn't follows the one before it, which then has to stay. */
  private isAddressed(): boolean {
    return (this.addressed ??= !/<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])(?![^>]*\sr=)/.test(this.xml));
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  /** A row without edits gives back what its span grew by with those around it. */
  private followBlock(tag: Tag): void {
    const spans = this.edits.cells.size === 0 ? null : this.spansAfter(tag);
    const said = tag.attributes['spans'];
    if (spans !== null && said !== undefined && Number(spans.split(':')[1]) < Number(said.split(':')[1]))
      this.splices.push(spliceAttribute(this.xml, tag, 'spans', spans));
  }

  /** Null where the row says nothing of it. */
  private spansAfter({ attributes }: Tag): string | null {
    const [, first, last] = /^(\d+):(\d+)$/.exec(attributes['spans'] ?? '') ?? [];
    if (first === undefined || last === undefined) return null;
    const [before, after] = this.spanned.of(this.cursor.row);
    const span = spanAfter({ first: Number(first), last: Number(last) }, before, after);
    return `${span.first}:${span.last}`;
  }

  /** What a row is to say besides its cells; undefined when nothing of it changes. */
  private saying(row: number): Attributes | undefined {
    const height = this.edits.rowHeights?.get(row);
    const fitted = this.edits.fittedHeights?.get(row);
    const isHidden = this.edits.hiddenRows?.get(row);
    if (height === undefined && fitted === undefined && isHidden === undefined) return undefined;
    return {
      ...(height !== undefined && { ht: height, customHeight: 1 }),
      ...(fitted !== undefined && { ht: fitted, customHeight: undefined }),
      ...(isHidden !== undefined && { hidden: isHidden ? 1 : undefined }),
    };
  }

  private printStyle(index: number): string | undefined {
    return index === 0 ? undefined : String(index);
  }

  private here(): string {
    return printReference(this.cursor.row, this.cursor.column);
  }
}

/** Whether a row without cells says anything but where it is. */
function saysMore(attributes: Attributes): boolean {
  return Object.entries(attributes).some(([name, value]) => name !== 'r' && name !== 'spans' && value !== undefined);
}

function rowsOf({ cells, rowHeights, fittedHeights, hiddenRows }: SheetEdits): readonly number[] {
  return [cells, rowHeights, fittedHeights, hiddenRows].flatMap((rows) => [...(rows?.keys() ?? [])]);
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

function printRow(name: string, attributes: Parameters<typeof printTag>[1], cells: string): string {
  return cells === '' ? printTag(name, attributes, true) : `${printTag(name, attributes)}${cells}</${name}>`;
}
