import { planCells, type PlanCell } from './planCells';
import { defaultSettings, type Settings } from '../plan/achievement/settings';
import { isCalendarDate } from '../plan/dates';
import { computedFields, optionalFields, typedFields, type ComputedField, type OptionalField } from './anchors';
import { fields } from './headings/vocabulary';
import type { MappedColumn, Mapping } from './headings/mapping';
import type { MovingFormat } from './movedEntries';
import { calculationIn } from './storedCalculation';
import { workbookLanguages, type WorkbookLanguage } from './workbookLanguage';
import { snapshotIn, type Snapshot } from './snapshots';
import { sheetEntryIn, type SheetEntry } from './summarySheets/sheetLedger';

/** What Piano remembers in the workbook: it travels with the file, whoever opens it. */
export interface StoredSettings {
  /** The plan's sheet, its year and its columns, as far as a person chose them. */
  readonly sheet: string | null;
  readonly year: number | null;
  readonly mapping: Mapping;
  /** Reference date `YYYY-MM-DD`; null lets each run take today, or the end of the plan's year. */
  readonly referenceDate: string | null;
  /** Language of the words Piano writes into the workbook, whatever the person's Excel speaks. */
  readonly language: WorkbookLanguage;
  /** How achievement is measured. */
  readonly calculation: Settings;
  /** The columns asked for besides Piano's usual ones, in their order from left to right. */
  readonly optionalColumns: readonly OptionalField[];
  /** Each office has a sheet of its own; else they are all on one. */
  readonly officesApart: boolean;
  /** The day on which the figures were fixed as values, and the day at which they were taken; null while they are live. */
  readonly frozen: { readonly on: string; readonly at: string } | null;
  /**
   * The words in the sheet, or the scale, were changed, and the looks and entry rules that hold them are being laid anew: a
   * run that breaks off leaves this standing, and the next one lays them.
   */
  readonly looksAreDue: boolean;
  /**
   * How results and what else people typed is shown, while it moves to the rows of its indicators: a run that breaks off
   * leaves it standing, and the next one shows each as it was.
   */
  readonly moving: readonly MovingFormat[];
  /** Widths, in characters, that Piano's columns had of their own before they were Piano's. */
  readonly widths: Readonly<Partial<Record<ComputedField, number>>>;
  /** Piano's columns that were hidden before they were Piano's. */
  readonly hidden: readonly ComputedField[];
  /** What Piano changed in the plan's own cells when it was asked to, the last one last. */
  readonly corrections: readonly Correction[];
  /** Findings that were looked at and left as they are; they come back when the text is edited. */
  readonly accepted: readonly AcceptedFinding[];
  /** Codes of indicators that left the plan while something typed stood beside them in Piano's columns. */
  readonly orphans: readonly string[];
  /** The sheets Piano made. */
  readonly sheets: readonly SheetEntry[];
  /** How the plan stood on the days it was kept for: they cannot be made again. */
  readonly snapshots: readonly Snapshot[];
  /** What people typed into the cells left for them on those sheets, by the cells' names: no redrawing may lose it. */
  readonly typed: Readonly<Record<string, CellState>>;
}

export interface AcceptedFinding {
  readonly code: string;
  /** Code of the indicator or objective, or the sheet's name. */
  readonly about: string;
  readonly written: string;
}

/** A cell of the plan as it was and as it was made; it is found again by what it holds, wherever it has moved. */
export interface Correction {
  /** Code of the indicator or objective. */
  readonly about: string;
  readonly holds: PlanCell;
  /** Of codes and owners, which a sheet repeats: the indicators on whose rows they were written. */
  readonly beside?: readonly string[];
  readonly before: CellState;
  readonly after: CellState;
}

export interface CellState {
  /** As Excel's `formulas` gives it. */
  readonly content: string | number | boolean;
  readonly numberFormat: string;
}

export const noSettings: StoredSettings = {
  sheet: null,
  year: null,
  mapping: [],
  referenceDate: null,
  language: 'it',
  calculation: defaultSettings,
  optionalColumns: [],
  officesApart: false,
  frozen: null,
  looksAreDue: false,
  moving: [],
  widths: {},
  hidden: [],
  corrections: [],
  accepted: [],
  orphans: [],
  sheets: [],
  snapshots: [],
  typed: {},
};

/** Namespace of the custom XML part that holds them. */
export const SETTINGS_NAMESPACE = 'urn:piano:settings:1';

const PREFIX = `<piano xmlns="${SETTINGS_NAMESPACE}">`;
const SUFFIX = '</piano>';

/** The settings as the text of the custom XML part: one element around JSON. */
export function printSettings(settings: StoredSettings): string {
  const { sheet, year, mapping, referenceDate, language, calculation, optionalColumns, frozen, looksAreDue } = settings;
  const { officesApart, moving, widths, hidden, corrections, accepted, orphans, sheets, snapshots, typed } = settings;
  const chosen = { sheet, year, mapping, referenceDate, language, calculation, optionalColumns, frozen, looksAreDue };
  const json = JSON.stringify({
    ...chosen,
    officesApart,
    ...(moving.length === 0 ? {} : { moving }),
    widths,
    ...(hidden.length === 0 ? {} : { hidden }),
    corrections,
    accepted,
    orphans,
    sheets,
    snapshots,
    typed,
  });
  return `${PREFIX}${json.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)}${SUFFIX}`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Settings from a part's text; null when they are not as Piano writes them. */
export function readSettings(xml: string): StoredSettings | null {
  const json = /<piano\b[^>]*>(?<json>[\s\S]*)<\/piano>/.exec(xml)?.groups?.['json'];
  if (json === undefined) return null;
  try {
    return settingsIn(JSON.parse(json.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '')));
  } catch {
    return null;
  }
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function settingsIn(value: unknown): StoredSettings | null {
  if (!isRecord(value)) return null;
  const { sheet, year, referenceDate } = value;
  if (!isTextOrNull(sheet) || !isNumberOrNull(year) || !isTextOrNull(referenceDate)) return null;
  const mapping = listIn(value['mapping'], columnIn);
  const corrections = listIn(value['corrections'], correctionIn);
  const accepted = listIn(value['accepted'], acceptedIn);
  const moving = listIn(value['moving'], movingIn);
  const widths = widthsIn(value['widths']);
  const hidden = listIn(value['hidden'], (item) => computedFields.find((field) => field === item) ?? null);
  const orphans = listIn(value['orphans'], textIn);
  const sheets = listIn(value['sheets'], sheetEntryIn);
  const snapshots = listIn(value['snapshots'], snapshotIn);
  const typed = typedIn(value['typed']);
  const calculation = calculationIn(value['calculation']);
  const columns = listIn(value['optionalColumns'], (item) => optionalFields.find((field) => field === item) ?? null);
  const language = workbookLanguages.find((each) => each === (value['language'] ?? noSettings.language));
  const frozen = frozenIn(value['frozen']);
  const looksAreDue = value['looksAreDue'] === true;
  const officesApart = value['officesApart'] === true;
  if (mapping === null || corrections === null || accepted === null || widths === null) return null;
  if (moving === null || hidden === null) return null;
  if (orphans === null || sheets === null || snapshots === null || typed === null) return null;
  if (calculation === null || columns === null || language === undefined || frozen === 'none') return null;
  const optionalColumns = optionalFields.filter((field) => columns.includes(field));
  const chosen = { sheet, year, mapping, referenceDate, language, calculation, optionalColumns, frozen, looksAreDue };
  return { ...chosen, officesApart, moving, widths, hidden, corrections, accepted, orphans, sheets, snapshots, typed };
}

function frozenIn(value: unknown): StoredSettings['frozen'] | 'none' {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) return 'none';
  const { on, at } = value;
  return isDay(on) && isDay(at) ? { on, at } : 'none';
}

/** A list whose every item is as it should be; nothing stored is an empty one. */
function listIn<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const items = value.map(read);
  return items.includes(null) ? null : items.filter((item) => item !== null);
}

function correctionIn(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const { about } = value;
  const holds = planCells.find((each) => each === value['holds']) ?? targetIn(value['holds']);
  const [before, after] = [cellIn(value['before']), cellIn(value['after'])];
  const beside = value['beside'] === undefined ? undefined : listIn(value['beside'], textIn);
  if (typeof about !== 'string' || holds === null || before === null || after === null || beside === null) return null;
  return { about, holds, ...(beside === undefined ? {} : { beside }), before, after };
}

function targetIn(value: unknown): PlanCell | null {
  const year = typeof value === 'string' ? /^target (\d{4})$/.exec(value)?.[1] : undefined;
  return year === undefined ? null : `target ${Number(year)}`;
}

function cellIn(value: unknown): CellState | null {
  if (!isRecord(value)) return null;
  const { content, numberFormat } = value;
  const isContent = typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean';
  return isContent && typeof numberFormat === 'string' ? { content, numberFormat } : null;
}

function acceptedIn(value: unknown): AcceptedFinding | null {
  if (!isRecord(value)) return null;
  const { code, about, written } = value;
  const isWhole = typeof code === 'string' && typeof about === 'string' && typeof written === 'string';
  return isWhole ? { code, about, written } : null;
}

function movingIn(value: unknown): MovingFormat | null {
  if (!isRecord(value)) return null;
  const { key, numberFormat } = value;
  const field = typedFields.find((each) => each === value['field']);
  const isWhole = field !== undefined && typeof key === 'string' && typeof numberFormat === 'string';
  return isWhole ? { field, key, numberFormat } : null;
}

function widthsIn(value: unknown): StoredSettings['widths'] | null {
  if (value === undefined) return {};
  if (!isRecord(value)) return null;
  const known = computedFields.flatMap((field) => (typeof value[field] === 'number' ? [[field, value[field]]] : []));
  return Object.fromEntries(known) as StoredSettings['widths'];
}

function typedIn(value: unknown): StoredSettings['typed'] | null {
  if (value === undefined) return {};
  if (!isRecord(value)) return null;
  const cells = Object.entries(value).map(([name, cell]) => [name, cellIn(cell)] as const);
  return cells.some(([, cell]) => cell === null) ? null : (Object.fromEntries(cells) as StoredSettings['typed']);
}

function columnIn(value: unknown): MappedColumn | null {
  if (!isRecord(value)) return null;
  const { field, year, column, heading } = value;
  const known = ([...fields, 'target'] as const).find((each) => each === field);
  if (known === undefined || !isNumberOrNull(year) || typeof column !== 'number' || !isTextOrNull(heading)) return null;
  return { field: known, year, column, heading };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDate(value);
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';
