import type {
  Area,
  FileValue,
  FileWorkbook,
  OpenedFile,
  RefusedFile,
  StyleChange,
  WorkbookEdits,
} from '../../xlsx/content';
import { openWorkbook } from '../../xlsx/openWorkbook';
import type { Calculator } from '../calculation/calculator';
import { isSameValue, Recalculation } from '../calculation/recalculation';
import { loadNumberFormats, type NumberFormats } from '../text/numberFormats';
import { printAddress } from './address';
import { collectEdits } from './edits';
import { Looks } from './look';
import { HostSheet, type CellContent } from './sheet';

export interface HostOptions {
  /** Null leaves every formula that should be calculated stale. */
  readonly calculator: Calculator | null;
  /** Language of `text`, e.g. `it-IT`. */
  readonly locale: string;
}

export type OpenedWorkbook =
  | { readonly status: 'opened'; readonly workbook: HostWorkbook }
  | { readonly status: 'refused'; readonly reason: RefusedFile; readonly detail: string };

export interface Selection {
  readonly sheet: number;
  readonly area: Area;
}

/**
 * What Excel shows while a value isn't there yet (ECMA-376 part 1, 18.17.2.7), here of formulas that can't be calculated and
 * that the file gives no value: empty, they would look as if nobody had filled them in. It is never saved.
 */
const NOT_CALCULATED: FileValue = { error: '#GETTING_DATA' };

export async function openHostWorkbook(bytes: Uint8Array, options: HostOptions): Promise<OpenedWorkbook> {
  const opened = openWorkbook(bytes);
  if (opened.status === 'refused') return opened;
  const formats = await loadNumberFormats(options.locale, opened.workbook.date1904);
  return { status: 'opened', workbook: new HostWorkbook(opened, options, formats) };
}

/** The workbook as Excel holds it: what the file says, what was typed since, and values kept up to date with formulas. */
export class HostWorkbook {
  readonly sheets: readonly HostSheet[];
  readonly looks: Looks;
  /** Position of the active sheet. */
  activeSheet: number;
  selection: Selection | null = null;
  /** Positions of the sheets that refuse changes to locked cells. */
  readonly protectedSheets: Set<number>;
  /** Positions of the sheets where contents or formats were written, not calculated; whoever follows them empties it. */
  readonly written = new Set<number>();

  readonly #file: FileWorkbook;
  readonly #write: (edits: WorkbookEdits) => Uint8Array;
  readonly #recalculation: Recalculation;

  constructor(
    opened: Extract<OpenedFile, { status: 'opened' }>,
    readonly options: HostOptions,
    readonly formats: NumberFormats,
  ) {
    this.#file = opened.workbook;
    this.#write = opened.save;
    this.sheets = opened.workbook.sheets.map((sheet, index) => new HostSheet(sheet, index));
    this.looks = new Looks(opened.workbook);
    this.activeSheet = opened.workbook.activeSheet;
    this.protectedSheets = new Set(this.sheets.flatMap((sheet) => (sheet.file.isProtected ? [sheet.index] : [])));
    this.#recalculation = new Recalculation(this.sheets, options.calculator, {
      sheetIndex: (name) => this.findSheet(name)?.index ?? null,
      refersTo: (name, sheet) => this.#refersTo(name, sheet),
    });
  }

  findSheet(name: string): HostSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  hasName(name: string): boolean {
    return this.#file.definedNames.some((defined) => defined.name.toLowerCase() === name.toLowerCase());
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
    return this.#write({ sheets: collectEdits(this.sheets), recalculateOnOpen });
  }

  #refersTo(name: string, sheet: number): string | null {
    const matching = this.#file.definedNames.filter((defined) => defined.name.toLowerCase() === name.toLowerCase());
    return (
      (matching.find(({ scope }) => scope === sheet) ?? matching.find(({ scope }) => scope === null))?.refersTo ?? null
    );
  }
}
