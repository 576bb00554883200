import { fields } from './headings/vocabulary';
import type { MappedColumn, Mapping } from './headings/mapping';

/** What Piano remembers in the workbook: it travels with the file, whoever opens it. */
export interface StoredSettings {
  /** The plan's sheet, its year and its columns, as far as a person chose them. */
  readonly sheet: string | null;
  readonly year: number | null;
  readonly mapping: Mapping;
  /** Reference date `YYYY-MM-DD`; null lets each run take today, or the end of the plan's year. */
  readonly referenceDate: string | null;
}

export const noSettings: StoredSettings = { sheet: null, year: null, mapping: [], referenceDate: null };

/** Namespace of the custom XML part that holds them. */
export const SETTINGS_NAMESPACE = 'urn:piano:settings:1';

const PREFIX = `<piano xmlns="${SETTINGS_NAMESPACE}">`;
const SUFFIX = '</piano>';

/** The settings as the text of the custom XML part: one element around JSON. */
export function printSettings(settings: StoredSettings): string {
  const { sheet, year, mapping, referenceDate } = settings;
  const json = JSON.stringify({ sheet, year, mapping, referenceDate });
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
  const { sheet, year, mapping, referenceDate } = value;
  if (!isTextOrNull(sheet) || !isNumberOrNull(year) || !isTextOrNull(referenceDate) || !Array.isArray(mapping))
    return null;
  const columns = mapping.map(columnIn);
  return columns.includes(null)
    ? null
    : { sheet, year, referenceDate, mapping: columns.filter((column) => column !== null) };
}

function columnIn(value: unknown): MappedColumn | null {
  if (!isRecord(value)) return null;
  const { field, year, column, heading } = value;
  const known = ([...fields, 'target'] as const).find((each) => each === field);
  if (known === undefined || !isNumberOrNull(year) || typeof column !== 'number' || !isTextOrNull(heading)) return null;
  return { field: known, year, column, heading };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';
