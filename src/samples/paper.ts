import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Merge, SampleSheet } from './sampleSheet';
import { rowHeights } from './rowHeights';

/** A4 landscape, as wide as the page and as long as it takes; margins in inches. */
const page =
  '<pageMargins left="0.47" right="0.47" top="0.55" bottom="0.63" header="0.28" footer="0.28"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** The oldest day a zip can hold: the hour of the making must not change the bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * Freezes the header rows and the first columns, merges cells, gives rows the height of their text, and sets the sheet up for
 * paper with the header row on every page.
 * Done on the blank workbook: the `xlsx` room keeps such things in a file, but has no words to ask for them.
 */
export function prepareForPaper(blank: Uint8Array, sheet: SampleSheet, footer: string): Uint8Array {
  const { 'xl/worksheets/sheet1.xml': drawn, 'xl/workbook.xml': listed, ...others } = unzipSync(blank);
  if (!drawn || !listed) throw new Error('The blank workbook lacks its first sheet');
  const parts = {
    ...others,
    'xl/workbook.xml': strToU8(repeatHeader(strFromU8(listed), sheet)),
    'xl/worksheets/sheet1.xml': strToU8(setUp(strFromU8(drawn), sheet, footer)),
  };
  return zipSync(parts, { mtime });
}

function setUp(xml: string, sheet: SampleSheet, footer: string): string {
  const { frozenColumns, merges } = sheet;
  const headerRow = sheet.headerRows[1];
  const corner = `${letter(frozenColumns)}${headerRow + 2}`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = frozenColumns === 0 ? '' : `xSplit="${frozenColumns}" `;
  const views =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
    `<pane ${split}ySplit="${headerRow + 1}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
  const foot = `<headerFooter><oddFooter>&amp;L&amp;8${footer}&amp;R&amp;8Pagina &amp;P di &amp;N</oddFooter></headerFooter>`;
  const rows = [...rowHeights(sheet)].map(([row, height]) => `<row r="${row + 1}" ht="${height}"/>`);
  const changes: [RegExp, string][] = [
    [/<dimension\b/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension'],
    [/<sheetViews>.*<\/sheetViews>/, views],
    [/<sheetData\/>/, `<sheetData>${rows.join('')}</sheetData>${mergeCells(merges)}`],
    [/<pageMargins\b[^>]*>/, page + foot],
  ];
  return changes.reduce((changed, [place, text]) => replaceOnce(changed, place, text), xml);
}

function mergeCells(merges: readonly Merge[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${letter(left)}${top + 1}:${letter(right)}${bottom + 1}"/>`,
  );
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

function repeatHeader(xml: string, { name, headerRows: [top, bottom] }: SampleSheet): string {
  const rows = `'${name}'!$${top + 1}:$${bottom + 1}`;
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${rows}</definedName></definedNames>`;
  return replaceOnce(xml, /<\/sheets>/, `</sheets>${titles}`);
}

/** A replacement that quietly finds nothing would leave a sheet that prints badly. */
function replaceOnce(xml: string, place: RegExp, text: string): string {
  if (!place.test(xml)) throw new Error(`The blank workbook has no ${place.source}`);
  return xml.replace(place, () => text);
}
