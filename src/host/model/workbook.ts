import { Unsupported } from '../../xlsx/change/unsupported';
import type {
  FileSheet,
  FileValue,
  FileWorkbook,
  ReadableFile,
  RefusedFile,
  Shift,
  StyleChange,
  WorkbookChange,
} from '../../xlsx/content';
import { openWorkbook } from '../../xlsx/openWorkbook';
import type { ZipCodec } from '../../xlsx/zip/codec';
import { movePlace } from '../../xlsx/shift/shift';
import type { Calculated, Calculator } from '../calculation/calculator';
import { isSameValue, Recalculation, type PlacedFormula } from '../calculation/recalculation';
import { HostError, NotImplemented } from '../protocol/hostError';
import { loadNumberFormats, type NumberFormats } from '../text/numberFormats';
import { printAddress } from './address';
import { collectEdits } from './edits';
import { Looks } from './look';
import { shiftHappening, type Author, type Happening } from './happening';
import { findName, namesSaying } from './names';
import { isSameArea, movedSelection } from './selection';
import { HostSheet, type CellContent, type CellLook, type Selection } from './sheet';

export interface HostOptions {
  /** Null leaves every formula that should be calculated stale. */
  readonly calculator: Calculator | null;
  /** Language of `text`, e.g. `it-IT`. */
  readonly locale: string;
  /** Who inflates and deflates; a slower one that runs everywhere when absent. */
  readonly codec?: ZipCodec;
}

export type OpenedWorkbook =
  | { readonly status: 'opened'; readonly workbook: HostWorkbook }
  | { readonly status: 'refused'; readonly reason: RefusedFile; readonly detail: string };

/**
 * What Excel shows while a value isn't there yet (ECMA-376 part 1, 18.17.2.7), here of formulas that can't be calculated and
 * that the file gives no value: empty, they would look as if nobody had filled them in. It is never saved.
 */
const NOT_CALCULATED: FileValue = { error: '#GETTING_DATA' };

export async function openHostWorkbook(bytes: Uint8Array, options: HostOptions): Promise<OpenedWorkbook> {
  const opened = openWorkbook(bytes, options.codec);
  if (opened.status === 'refused') return opened;
  const formats = await loadNumberFormats(options.locale, opened.workbook.date1904);
  return { status: 'opened', workbook: new HostWorkbook(opened, options, formats) };
}

/** The workbook as Excel holds it: what the file says, what was typed since, and values kept up to date with formulas. */
export class HostWorkbook {
  readonly #sheets: HostSheet[];
  #looks: Looks;
  /** Position of the active sheet. */
  activeSheet: number;
  /** Who is at work: what events say of their origin. */
  author: Author = 'person';
  /** Whoever tells the add-in what happens. */
  onHappening: ((happening: Happening) => void) | null = null;
  /** Whoever keeps areas of a sheet, and must move them with its cells. */
  onShift: ((sheet: HostSheet, shift: Shift) => void) | null = null;
  /** Positions of the sheets that refuse changes to locked cells. */
  readonly protectedSheets: Set<number>;
  /** Positions of the sheets where contents or formats were written, not calculated; whoever follows them empties it. */
  readonly written = new Set<number>();

  #opened: ReadableFile;
  /** Sheets the workbook ever had. */
  #sheetsEver: number;
  /** Whether the active sheet is to be saved: it was chosen by whoever writes, not by whoever looks. */
  #isActivated = false;
  #isActiveDeleted = false;
  readonly #recalculation: Recalculation;

  constructor(
    opened: ReadableFile,
    readonly options: HostOptions,
    readonly formats: NumberFormats,
  ) {
    this.#opened = opened;
    this.#sheets = opened.workbook.sheets.map((sheet, index) => new HostSheet(sheet, index, index));
    this.#sheetsEver = this.#sheets.length;
    this.#looks = new Looks(opened.workbook);
    this.activeSheet = opened.workbook.activeSheet;
    this.protectedSheets = new Set(this.sheets.flatMap((sheet) => (sheet.file.isProtected ? [sheet.index] : [])));
    this.#recalculation = new Recalculation(this.sheets, options.calculator, {
      sheetIndex: (name) => this.findSheet(name)?.index ?? null,
      refersTo: (name, sheet) => findName(this.file, name, sheet)?.refersTo ?? null,
      namesSaying: (name) => namesSaying(this.file, name),
    });
  }

  get sheets(): readonly HostSheet[] {
    return this.#sheets;
  }

  get looks(): Looks {
    return this.#looks;
  }

  /** The file as it is with the changes of its structure, without the edits of cells. */
  get file(): FileWorkbook {
    return this.#opened.workbook;
  }

  /** Makes a change that leaves cells, formulas and sheets where they are. */
  apply(change: WorkbookChange): void {
    this.#opened = this.#opened.change(change);
    this.#follow(false);
  }

  /** Formulas that say a name are calculated anew. */
  applyToNames(change: WorkbookChange, name: string): void {
    this.apply(change);
    this.#recalculation.redefine(name);
  }

  /** As somebody does who writes: it is saved. */
  activate(sheet: HostSheet): void {
    this.turnTo(sheet);
    this.#isActivated = true;
  }

  /** As somebody does who looks. */
  turnTo(sheet: HostSheet): void {
    const before = this.#sheets[this.activeSheet];
    this.activeSheet = sheet.index;
    if (before === sheet) return;
    if (before) this.onHappening?.({ kind: 'deactivated', sheet: before });
    this.onHappening?.({ kind: 'activated', sheet });
  }

  select(sheet: HostSheet, selection: Selection): void {
    const before = sheet.selection;
    sheet.selection = selection;
    this.turnTo(sheet);
    if (!isSameArea(before.area, selection.area)) this.onHappening?.({ kind: 'selected', sheet, area: selection.area });
  }

  addSheet(name: string): HostSheet {
    this.#refuseLocked();
    this.#opened = this.#opened.change({ kind: 'addSheet', name });
    const file = this.file.sheets[this.#sheets.length];
    if (!file) throw new Error(`The sheet ${name} was not added`);
    const sheet = new HostSheet(file, this.#sheets.length, this.#sheetsEver++);
    this.#sheets.push(sheet);
    this.written.add(sheet.index);
    this.onHappening?.({ kind: 'added', sheet });
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.#refuseLocked();
    this.#restructure({ kind: 'renameSheet', sheet: sheet.index, name }, 'Worksheet.name');
    this.written.add(sheet.index);
  }

  showSheet(sheet: HostSheet, visibility: FileSheet['visibility']): void {
    this.#refuseLocked();
    this.apply({ kind: 'showSheet', sheet: sheet.index, visibility });
  }

  /** The next visible sheet becomes the active one, or else the one before. */
  deleteSheet(sheet: HostSheet): void {
    this.#refuseLocked();
    const { index } = sheet;
    const others = this.#sheets.filter((each) => each !== sheet && each.file.visibility === 'visible');
    const next = others.find((each) => each.index > index) ?? others.at(-1);
    if (!next) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    const active = this.#sheets[this.activeSheet] ?? next;
    const now = (position: number): number => (position > index ? position - 1 : position);
    this.#restructure(
      { kind: 'deleteSheet', sheet: index },
      'Worksheet.delete',
      () => {
        this.#sheets.splice(index, 1);
        sheet.markDeleted();
        this.#renumber((position) => (position === index ? null : now(position)));
      },
      (place) => (place.sheet === index ? null : { ...place, sheet: now(place.sheet) }),
    );
    this.onHappening?.({ kind: 'deleted', sheet });
    if (active === sheet) {
      this.activeSheet = next.index;
      this.#isActivated = true;
      this.#isActiveDeleted = true;
      this.onHappening?.({ kind: 'activated', sheet: next });
    } else this.activeSheet = active.index;
  }

  /** Cells and formulas stay as they are: only what counts sheets counts them anew. */
  moveSheet(sheet: HostSheet, to: number): void {
    this.#refuseLocked();
    const { index } = sheet;
    if (to === index) return;
    const active = this.#sheets[this.activeSheet];
    this.#opened = this.#opened.change({ kind: 'moveSheet', sheet: index, to });
    const before = [...this.#sheets];
    this.#sheets.splice(index, 1);
    this.#sheets.splice(to, 0, sheet);
    const positions = before.map((each) => this.#sheets.indexOf(each));
    const now = (position: number): number => positions[position] ?? position;
    this.#renumber(now);
    if (active) this.activeSheet = active.index;
    this.#follow(false);
    this.#recalculation.renumber(now);
  }

  /** Inserts or deletes whole rows or columns; `onShift` hears of it afterwards. */
  shift(sheet: HostSheet, shift: Shift, member: string): void {
    const { index } = sheet;
    this.#restructure(
      { kind: 'shift', sheet: index, shift },
      member,
      () => undefined,
      (place) => (place.sheet === index ? movePlace(place, shift) : place),
    );
    this.written.add(index);
    sheet.selection = movedSelection(sheet.selection, shift);
    this.onShift?.(sheet, shift);
    this.onHappening?.(shiftHappening(sheet, shift));
  }

  findSheet(name: string): HostSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** Calculates what is due. */
  settle(): void {
    this.#recalculation.settle();
  }

  /** What formulas give that stand in no cell. */
  evaluate(formulas: readonly PlacedFormula[]): Calculated[] {
    return this.#recalculation.evaluate(formulas);
  }

  /** The value shown by a cell; asking for a formula's value calculates what is due. */
  value(sheet: HostSheet, row: number, column: number): FileValue {
    const content = sheet.content(row, column);
    if (content.formula === null) return content.value;
    this.#recalculation.settle();
    return sheet.content(row, column).value ?? NOT_CALCULATED;
  }

  /** Writing what a cell already holds changes nothing, and isn't an edit. */
  setContent(sheet: HostSheet, row: number, column: number, content: CellContent): void {
    const before = sheet.content(row, column);
    if (before.formula === content.formula && (content.formula !== null || isSameValue(before.value, content.value)))
      return;
    sheet.setContent(row, column, content);
    this.written.add(sheet.index);
    this.#recalculation.note(sheet.index, row, column, content.formula);
  }

  numberFormat(sheet: HostSheet, row: number, column: number): string {
    return this.looks.numberFormat(sheet.look(row, column));
  }

  changeStyle(sheet: HostSheet, row: number, column: number, change: StyleChange): void {
    const look = sheet.look(row, column);
    if (this.looks.alreadyHas(look, change)) return;
    sheet.setLook(row, column, this.looks.changed(look, change));
    this.written.add(sheet.index);
  }

  /** A cell then looks as in a new workbook, whatever its row or column gives it. */
  clearStyle(sheet: HostSheet, row: number, column: number): void {
    this.restoreLook(sheet, row, column, { base: 0, change: null });
  }

  /** A cell then looks as another one does. */
  restoreLook(sheet: HostSheet, row: number, column: number, look: CellLook): void {
    const before = sheet.look(row, column);
    if (before.base === look.base && before.change === look.change) return;
    sheet.setLook(row, column, look);
    this.written.add(sheet.index);
  }

  /** Addresses of cells whose value is out of date because it could not be calculated here. */
  get stale(): readonly string[] {
    return this.#recalculation.stale.map(({ sheet, row, column }) =>
      printAddress(this.sheets[sheet]?.name ?? '', { row, column, rows: 1, columns: 1 }),
    );
  }

  /**
   * The file with the edits, and with the values of formulas that had none, so that programs that only read values find them.
   * Without either, the very bytes it was opened from.
   */
  save(): Uint8Array {
    const recalculateOnOpen = this.#recalculation.stale.length > 0;
    const isMoved = this.#isActivated && this.activeSheet !== this.file.activeSheet;
    return this.#opened.save({
      sheets: collectEdits(this.sheets, 'all'),
      recalculateOnOpen,
      ...((isMoved || this.#isActiveDeleted) && { activeSheet: this.activeSheet }),
    });
  }

  /**
   * Changes the file itself, after saving the edits into it: what the change does to formulas it then does to those just written too.
   * Values are calculated before; what could not be is tried again after, where `moved` says it is now.
   */
  #restructure(
    change: WorkbookChange,
    member: string,
    rearrange: () => void = () => undefined,
    moved: (place: CellPlace) => CellPlace | null = (place) => place,
  ): void {
    const due = this.#recalculation.stale.flatMap((place) => moved(place) ?? []);
    const sheets = collectEdits(this.sheets);
    const saved = sheets.size === 0 ? this.#opened : this.#opened.commit({ sheets, recalculateOnOpen: false });
    this.#opened = changed(saved, change, member);
    rearrange();
    this.#follow(true);
    this.#recalculation.restart(due);
  }

  /** After sheets have come to other positions. */
  #renumber(now: (position: number) => number | null): void {
    this.#sheets.forEach((each, position) => (each.index = position));
    for (const positions of [this.protectedSheets, this.written]) {
      const moved = [...positions].flatMap((position) => now(position) ?? []);
      positions.clear();
      for (const position of moved) positions.add(position);
    }
  }

  #refuseLocked(): void {
    if (this.file.isLocked) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
  }

  #follow(isSaved: boolean): void {
    if (isSaved) this.#looks = new Looks(this.file);
    this.#sheets.forEach((sheet, index) => {
      const file = this.file.sheets[index];
      if (file) sheet.follow(file, isSaved);
    });
  }
}

interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function changed(file: ReadableFile, change: WorkbookChange, member: string): ReadableFile {
  try {
    return file.change(change);
  } catch (error) {
    if (error instanceof Unsupported) throw new NotImplemented(`${member}: ${error.feature}`);
    throw error;
  }
}
