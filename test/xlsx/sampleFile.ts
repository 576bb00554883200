import { strFromU8, unzipSync } from 'fflate';
import type { CellEdit, FileValue, OpenedFile, SheetEdits, StyleChange, WorkbookEdits } from '../../src/xlsx/content';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { zipOf } from '../support/zipOf';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Text of the parts of a small workbook with one sheet, `Piano`; `changes` replaces parts, or takes them away. */
export function partsOf(sheetData: string, changes: Record<string, string | null> = {}): Record<string, string> {
  const parts: Record<string, string | null> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook('<sheet name="Piano" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${sheetData}</sheetData>`),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Obiettivo</t></si><si><r><t>Val</t></r><rPh sb="0" eb="1"><t>バ</t></rPh><r><rPr><b/></rPr><t xml:space="preserve">ore </t></r></si></sst>`,
    'xl/media/image1.png': '\u0000\u0001 not really an image',
    ...changes,
  };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== null));
}

export function relationships(targets: readonly (readonly [kind: string, target: string])[], base = OFFICE): string {
  const items = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function workbook(sheets: string, after = '', before = ''): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

export function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

export function fileOf(sheetData: string, changes: Record<string, string | null> = {}): Uint8Array {
  return zipOf(partsOf(sheetData, changes));
}

export type Opened = Extract<OpenedFile, { status: 'opened' }>;

export function opened(bytes: Uint8Array): Opened {
  const file = openWorkbook(bytes);
  if (file.status === 'refused') throw new Error(`${file.reason}: ${file.detail}`);
  return file;
}

export function valueAt(file: Opened, row: number, column: number, sheet = 0): FileValue | undefined {
  return file.workbook.sheets[sheet]?.cells.get(row)?.get(column)?.value;
}

export function formulaAt(file: Opened, row: number, column: number): string | null | undefined {
  return file.workbook.sheets[0]?.cells.get(row)?.get(column)?.formula;
}

export function textOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`${path} is missing`);
  return strFromU8(part);
}

/** The XML of the rows of the first sheet. */
export function rowsOf(bytes: Uint8Array): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(textOf(bytes, 'xl/worksheets/sheet1.xml'))?.[1] ?? '';
}

export const content = (value: FileValue, formula: string | null = null): CellEdit => ({ content: { value, formula } });
export const styled = (change: StyleChange, base = 0): CellEdit => ({ style: { base, change } });

/** Edits of the first sheet, by address in rows and columns from 0. */
export function edits(
  cells: readonly (readonly [row: number, column: number, edit: CellEdit])[],
  others: Partial<SheetEdits> = {},
): WorkbookEdits {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const [row, column, edit] of cells)
    rows.set(row, (rows.get(row) ?? new Map<number, CellEdit>()).set(column, edit));
  return { sheets: new Map([[0, { cells: rows, columnWidths: new Map(), ...others }]]), recalculateOnOpen: false };
}
