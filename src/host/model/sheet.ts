import type { Area, FileSheet, FileValue, SheetEdits, StyleChange } from '../../xlsx/content';
import type { PageLook } from '../../xlsx/page';
import { Charts, type HostChart } from './charts';
import { ConditionalFormats } from './conditionalFormats';
import { Validations } from './validations';

export interface CellContent {
  readonly value: FileValue;
  /** Without the leading `=`. */
  readonly formula: string | null;
}

/** How a cell looks: a style of the file, and what was changed on top of it. */
export interface CellLook {
  readonly base: number;
  readonly change: StyleChange | null;
}

/** What is selected, and the active cell in it, where typing goes. */
export interface Selection {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

interface EditedCell {
  content: CellContent | null;
  look: CellLook | null;
}

const EMPTY_CELL: CellContent = { value: null, formula: null };

/** What was set of a sheet outside its cells. */
export type SheetSettings = Pick<
  SheetEdits,
  'tabColor' | 'showGridlines' | 'freezeRows' | 'freezeColumns' | 'merges' | 'page' | 'rowBreaks' | 'autoFilter'
>;

/** A sheet of the file with the edits made since it was opened; what was not edited is read from the file. */
export class HostSheet {
  readonly #edited = new Map<number, Map<number, EditedCell>>();
  readonly #widths = new Map<number, number | null>();
  readonly #heights = new Map<number, number>();
  readonly #fitted = new Map<number, number>();
  readonly #hiddenRows = new Map<number, boolean>();
  readonly #hiddenColumns = new Map<number, boolean>();
  #settings: SheetSettings = {};
  #validations: Validations | null = null;
  #rules: ConditionalFormats | null = null;
  #charts: Charts | null = null;
  #lastChart = 0;
  #chartsBefore: readonly HostChart[] = [];
  #lastRule = 0;
  #ruleKeys: readonly number[] = [];
  #isDeleted = false;
  /** What is selected on this sheet, also while another one is in view. */
  selection: Selection = { area: { row: 0, column: 0, rows: 1, columns: 1 }, row: 0, column: 0 };

  constructor(
    public file: FileSheet,
    /** Position among the worksheets, from 0; it moves when a sheet before it is deleted. */
    public index: number,
    /** Tells it from every other sheet the workbook ever had. */
    readonly key: number,
  ) {}

  get isDeleted(): boolean {
    return this.#isDeleted;
  }

  markDeleted(): void {
    this.#isDeleted = true;
  }

  /** Follows the file after a change; `isSaved`: the edits are in it. */
  follow(file: FileSheet, isSaved: boolean): void {
    this.file = file;
    if (!isSaved) return;
    this.#edited.clear();
    this.#widths.clear();
    for (const map of [this.#heights, this.#fitted, this.#hiddenRows, this.#hiddenColumns]) map.clear();
    this.#settings = {};
    this.#lastRule = this.#rules?.lastKey ?? this.#lastRule;
    this.#ruleKeys = this.#rules?.keys ?? this.#ruleKeys;
    this.#validations = null;
    this.#rules = null;
    this.#lastChart = this.#charts?.lastKey ?? this.#lastChart;
    this.#chartsBefore = this.#charts?.all ?? this.#chartsBefore;
    this.#charts = null;
  }

  get validations(): Validations {
    return (this.#validations ??= new Validations(this.file.validations, this.file.extendedValidations));
  }

  get rules(): ConditionalFormats {
    this.#rules ??= new ConditionalFormats(this.file.rules, this.file.extendedRules, this.#lastRule, this.#ruleKeys);
    this.#lastRule = this.#rules.lastKey;
    return this.#rules;
  }

  get charts(): Charts {
    return (this.#charts ??= new Charts(this.file.charts(), this.#lastChart, this.#chartsBefore));
  }

  /** Whether any chart was asked for: only then can one have come or gone. */
  get knowsCharts(): boolean {
    return this.#charts !== null;
  }

  get settings(): SheetSettings {
    return this.#settings;
  }

  set(settings: SheetSettings): void {
    this.#settings = { ...this.#settings, ...settings };
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { freezeRows, freezeColumns } = this.#settings;
    return { rows: freezeRows ?? this.file.frozen.rows, columns: freezeColumns ?? this.file.frozen.columns };
  }

  get merges(): readonly Area[] {
    return this.#settings.merges ?? this.file.merges;
  }

  get page(): PageLook {
    return { ...this.file.page, ...this.#settings.page };
  }

  setPage(page: Partial<PageLook>): void {
    this.set({ page: { ...this.#settings.page, ...page } });
  }

  /** Rows that begin a page because somebody wants it. */
  get rowBreaks(): readonly number[] {
    return this.#settings.rowBreaks ?? this.file.rowBreaks;
  }

  get autoFilter(): FileSheet['autoFilter'] {
    const { autoFilter } = this.#settings;
    if (autoFilter === undefined) return this.file.autoFilter;
    return autoFilter && { area: autoFilter, isFiltering: false };
  }

  /** Points, also of a hidden row. */
  rowHeight(row: number): number {
    return this.#heights.get(row) ?? this.#fitted.get(row) ?? this.file.rowHeight(row) ?? this.file.defaultRowHeight;
  }

  setRowHeight(row: number, points: number): void {
    this.#heights.set(row, points);
    this.#fitted.delete(row);
  }

  /** A height that follows what the row holds. */
  fitRowHeight(row: number, points: number): void {
    this.#fitted.set(row, points);
    this.#heights.delete(row);
  }

  isRowHidden(row: number): boolean {
    return this.#hiddenRows.get(row) ?? this.file.isRowHidden(row);
  }

  hideRow(row: number, isHidden: boolean): void {
    if (isHidden === this.file.isRowHidden(row)) this.#hiddenRows.delete(row);
    else this.#hiddenRows.set(row, isHidden);
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.get(column) ?? this.file.isColumnHidden(column);
  }

  hideColumn(column: number, isHidden: boolean): void {
    if (isHidden === this.file.isColumnHidden(column)) this.#hiddenColumns.delete(column);
    else this.#hiddenColumns.set(column, isHidden);
  }

  /** What was set of rows and columns besides widths. */
  get lineEdits(): Pick<SheetEdits, 'rowHeights' | 'fittedHeights' | 'hiddenRows' | 'hiddenColumns'> {
    return {
      ...(this.#heights.size > 0 && { rowHeights: this.#heights }),
      ...(this.#fitted.size > 0 && { fittedHeights: this.#fitted }),
      ...(this.#hiddenRows.size > 0 && { hiddenRows: this.#hiddenRows }),
      ...(this.#hiddenColumns.size > 0 && { hiddenColumns: this.#hiddenColumns }),
    };
  }

  get name(): string {
    return this.file.name;
  }

  content(row: number, column: number): CellContent {
    return this.#edited.get(row)?.get(column)?.content ?? this.file.cells.get(row)?.get(column) ?? EMPTY_CELL;
  }

  setContent(row: number, column: number, content: CellContent): void {
    this.#edit(row, column).content = content;
  }

  look(row: number, column: number): CellLook {
    const look = this.#edited.get(row)?.get(column)?.look;
    return look ?? { base: this.fileStyle(row, column), change: null };
  }

  /** Index of the style a cell has in the file. */
  fileStyle(row: number, column: number): number {
    return this.file.cells.get(row)?.get(column)?.style ?? this.file.defaultStyle(row, column);
  }

  setLook(row: number, column: number, look: CellLook): void {
    this.#edit(row, column).look = look;
  }

  /** Characters, as the file counts them; null where the file leaves the default. */
  columnWidth(column: number): number | null {
    const width = this.#widths.get(column);
    return width === undefined ? this.file.columnWidth(column) : width;
  }

  /** Null for the sheet's default. */
  setColumnWidth(column: number, characters: number | null): void {
    if (characters === null && this.file.columnWidth(column) === null) this.#widths.delete(column);
    else this.#widths.set(column, characters);
    // Whoever gives a column a width sees it.
    this.hideColumn(column, false);
  }

  get edited(): ReadonlyMap<number, ReadonlyMap<number, Readonly<EditedCell>>> {
    return this.#edited;
  }

  get widths(): ReadonlyMap<number, number | null> {
    return this.#widths;
  }

  /** Columns of a row that the file or an edit mentions, in no order; a column may come twice. */
  columnsOf(row: number): readonly number[] {
    return [...(this.file.cells.get(row)?.keys() ?? []), ...(this.#edited.get(row)?.keys() ?? [])];
  }

  /** Rows that the file or an edit mentions, in no order; a row may come twice. */
  *rows(): Iterable<number> {
    yield* this.file.cells.keys();
    yield* this.#edited.keys();
  }

  /** The merged area a cell belongs to without being its top left cell. */
  hiddenByMerge(row: number, column: number): Area | null {
    const merge = this.merges.find((area) => contains(area, row, column));
    return merge && (merge.row !== row || merge.column !== column) ? merge : null;
  }

  #edit(row: number, column: number): EditedCell {
    let cells = this.#edited.get(row);
    if (!cells) this.#edited.set(row, (cells = new Map<number, EditedCell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { content: null, look: null }));
    return cell;
  }
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
