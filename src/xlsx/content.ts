import type { ChartEdits, FileChart } from './chart';
import type { PageLook } from './page';

/** Rows and columns count from 0 everywhere in the code; only addresses people see count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ErrorValue {
  readonly error: string;
}

/** `null` is an empty cell. Dates are serials. */
export type FileValue = string | number | boolean | ErrorValue | null;

export interface FileCell {
  /** The cached value when there is a formula; null then means that the file has none, since no formula's result is empty. */
  readonly value: FileValue;
  /** Without the leading `=`, shared formulas already expanded for this cell; null when there is none. */
  readonly formula: string | null;
  /** Index into the workbook's `cellXfs`. */
  readonly style: number;
}

/** A data validation, as the file says it. Formulas without `=`. */
export interface Validation {
  /** ST_DataValidationType: `none`, `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`. */
  readonly type: string;
  readonly operator: string;
  readonly formula1: string | null;
  readonly formula2: string | null;
  readonly allowBlank: boolean;
  readonly showsList: boolean;
  readonly showsError: boolean;
  /** `stop`, `warning` or `information`. */
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

export interface FileValidation {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

/** What a conditional format changes of a cell's look. */
export type DifferentialStyle = Pick<StyleChange, 'numberFormat' | 'bold' | 'italic' | 'fontColor' | 'fill'>;

/** A rule of a conditional format. Formulas without `=`, as seen from the first cell of the first area. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** ST_CfType: `expression`, `cellIs`, `containsText`, … */
  readonly type: string;
  readonly operator: string | null;
  readonly text: string | null;
  readonly formulas: readonly string[];
  /** The lowest is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Index of its look in the styles. */
  readonly dxf: number | null;
  /** Whether an extension says more of it. */
  readonly isExtended: boolean;
  /** A data bar as every version reads it; null where the rule is another, or says it otherwise. */
  readonly fileBar: Omit<DataBar, 'isGradient'> | null;
}

/** A rule that only newer versions read, or, without a priority, what they are told besides of a rule all read. */
export interface ExtendedRule {
  readonly areas: readonly Area[];
  readonly priority: number | null;
}

/** One end of a data bar's scale: ST_CfvoType `min`, `max`, `num`, `percent`, `percentile`, `formula`, with its value where it needs one. */
export interface BarBound {
  readonly type: string;
  readonly value: string | null;
}

export interface DataBar {
  /** `#RRGGBB` */
  readonly color: string;
  readonly low: BarBound;
  readonly high: BarBound;
  readonly showsValue: boolean;
  /** Whether its colour fades out; newer versions only can draw it otherwise. */
  readonly isGradient: boolean;
}

/** `index` among those of the file, null for a new one; `isMoved`: its areas are others now. */
export interface ValidationEdit extends FileValidation {
  readonly index: number | null;
  readonly isMoved: boolean;
}

export interface RuleEdit extends Omit<ConditionalRule, 'dxf' | 'isExtended' | 'fileBar'> {
  readonly index: number | null;
  readonly isMoved: boolean;
  /** Of a new one. */
  readonly style: DifferentialStyle | null;
  /** Of a new data bar. */
  readonly bar: DataBar | null;
}

export interface FileSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Sparse: only cells that the file mentions. `cells.get(row)?.get(column)`. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, FileCell>>;
  readonly merges: readonly Area[];
  /** Areas of array formulas and data tables: their cells can't be overwritten one by one. */
  readonly arrays: readonly Area[];
  readonly isProtected: boolean;
  /** `#RRGGBB`; null when it has none, or one of the theme. */
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly validations: readonly FileValidation[];
  readonly rules: readonly ConditionalRule[];
  /** What is said of conditional formats for newer versions only, and can't be changed here. */
  readonly extendedRules: readonly ExtendedRule[];
  /** Those only newer versions read; they can't be changed here. */
  readonly extendedValidations: readonly FileValidation[];
  /** Read when asked for. */
  charts(): readonly FileChart[];
  readonly page: PageLook;
  /** Rows before which a page ends because somebody wanted it. */
  readonly rowBreaks: readonly number[];
  /** Where the filter buttons are, and whether they filter anything. */
  readonly autoFilter: { readonly area: Area; readonly isFiltering: boolean } | null;
  /** Rows and columns that stay in view; 0 when none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Height in points, absent where the default holds. */
  rowHeight(row: number): number | null;
  readonly defaultRowHeight: number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** Width in characters of columns that don't say theirs. */
  readonly defaultColumnWidth: number;
  /** Width in characters, as the file says it; absent where the default holds. */
  columnWidth(column: number): number | null;
  /** Style a column or row gives to cells the file does not mention; row wins over column; 0 when neither. */
  defaultStyle(row: number, column: number): number;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What an xf says, as far as Piano and the host ask. Colours are `#RRGGBB`, those of the theme too; null when automatic or none. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly fill: string | null;
  /** Kinds of the lines there are (ST_BorderStyle). */
  readonly lines: Readonly<Partial<Record<Side, string>>>;
  /** Of those lines that say one. */
  readonly lineColors: Readonly<Partial<Record<Side, string>>>;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  /** Steps from the border; 0 is none. */
  readonly indent: number;
  readonly underline: boolean;
  readonly shrinkToFit: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Sheet index of a sheet-level name, null for the workbook's. */
  readonly scope: number | null;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Empty when there is none. */
  readonly comment: string;
}

export interface FileCustomXml {
  /** A GUID in braces. */
  readonly id: string;
  /** Of the root element; empty when it has none. */
  readonly namespaceUri: string;
  readonly xml: string;
}

export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** Index of the sheet that is active when the file opens. */
  readonly activeSheet: number;
  readonly date1904: boolean;
  /** Whether sheets may be neither added, renamed, hidden nor deleted. */
  readonly isLocked: boolean;
  readonly definedNames: readonly DefinedName[];
  /** Read when asked for. */
  customXml(): readonly FileCustomXml[];
  style(index: number): CellStyle;
  differentialStyle(index: number): DifferentialStyle;
}

/** What to change of a cell's format; what is absent stays as the base style has it. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly indent?: number;
  readonly underline?: boolean;
  readonly shrinkToFit?: boolean;
  /** Colour `#RRGGBB`. */
  readonly borders?: Partial<Record<Side, { style: 'thin' | 'medium' | 'hair' | 'dotted'; color: string }>>;
  /** Text typed with a leading apostrophe. */
  readonly quotePrefix?: boolean;
}

export interface CellEdit {
  /**
   * New content; absent when only the style changes. A formula carries its computed value; null leaves it without one. The
   * formula that is there already keeps its element, and only its value is replaced.
   */
  readonly content?: { readonly value: FileValue; readonly formula: string | null };
  /** Absent when the cell keeps its style; an empty change gives it the base. */
  readonly style?: { readonly base: number; readonly change: StyleChange };
}

export interface SheetEdits {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** New widths in characters, as the file counts them; null for the sheet's default. */
  readonly columnWidths: ReadonlyMap<number, number | null>;
  /** New heights in points. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** New heights in points that follow what the rows hold, when Excel next has a reason to look. */
  readonly fittedHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: ReadonlyMap<number, boolean>;
  readonly hiddenColumns?: ReadonlyMap<number, boolean>;
  /** All merged areas as they are to be, none over another; absent when none changes. */
  readonly merges?: readonly Area[];
  readonly page?: Partial<PageLook>;
  /** All wanted page breaks as they are to be, as rows that begin a page. */
  readonly rowBreaks?: readonly number[];
  readonly autoFilter?: Area | null;
  readonly charts?: ChartEdits;
  /** How many rows and columns stay in view while the rest scrolls; 0 lets all scroll, absent leaves them as they are. */
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  /** `#RRGGBB`, or none. */
  readonly tabColor?: string | null;
  readonly showGridlines?: boolean;
  /** All data validations as they are to be; absent when none changes. */
  readonly validations?: readonly ValidationEdit[];
  /** All rules of conditional formats as they are to be; absent when none changes. */
  readonly rules?: readonly RuleEdit[];
  /** Which of the rules that only newer versions read are no longer there. */
  readonly extendedRulesGone?: readonly number[];
  /** By how much the priorities of the others grow. */
  readonly extendedRulesShift?: number;
}

export interface WorkbookEdits {
  /** By sheet index; sheets without edits are absent. */
  readonly sheets: ReadonlyMap<number, SheetEdits>;
  /** Ask Excel to calculate everything on opening: some cached values could not be computed here. */
  readonly recalculateOnOpen: boolean;
  /** The sheet to show when the file opens; absent when it stays. */
  readonly activeSheet?: number;
}

/** Whole rows or columns inserted before `at` (`count` above 0), or deleted from `at` on (below 0). */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** A change of the workbook's structure, made at once and on its own. Sheets by index, of worksheets only. */
export type WorkbookChange =
  | { readonly kind: 'addSheet'; readonly name: string }
  /** To a position among the worksheets. */
  | { readonly kind: 'moveSheet'; readonly sheet: number; readonly to: number }
  | { readonly kind: 'renameSheet'; readonly sheet: number; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: number }
  | { readonly kind: 'showSheet'; readonly sheet: number; readonly visibility: FileSheet['visibility'] }
  | { readonly kind: 'shift'; readonly sheet: number; readonly shift: Shift }
  /** Adds the name, or replaces the one of that scope. */
  | { readonly kind: 'setName'; readonly name: DefinedName }
  | { readonly kind: 'deleteName'; readonly name: string; readonly scope: number | null }
  /** The XML must be well-formed. */
  | { readonly kind: 'addCustomXml'; readonly xml: string }
  | { readonly kind: 'setCustomXml'; readonly id: string; readonly xml: string }
  | { readonly kind: 'deleteCustomXml'; readonly id: string };

export type RefusedFile = 'notAWorkbook' | 'encrypted' | 'damaged' | 'tooLarge';

/** An opened file, or one that came of another by changing it; it never changes itself. */
export interface ReadableFile {
  readonly status: 'opened';
  readonly workbook: FileWorkbook;
  save(edits: WorkbookEdits): Uint8Array;
  /** The file with the edits made. */
  commit(edits: WorkbookEdits): ReadableFile;
  /** The file after the change; throws `Unsupported` when it can't be made faithfully. What isn't changed isn't read again. */
  change(change: WorkbookChange): ReadableFile;
}

/** A file that opened, or why it did not, with a detail for the log of whoever investigates. */
export type OpenedFile =
  ReadableFile | { readonly status: 'refused'; readonly reason: RefusedFile; readonly detail: string };
