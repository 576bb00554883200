import { BLANK_STYLES, STYLES_CONTENT_TYPE } from './styles/blankStyles';
import { printBlankSheet, SHEET_CONTENT_TYPE } from './sheet/blankSheet';
import { printTag } from './xml/printXml';
import { encodeXstring } from './xml/xstring';
import { fflateCodec, type ZipCodec } from './zip/codec';
import { newRecord, writeZip } from './zip/writeZip';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of a workbook with empty sheets of these names; the same names always give the same bytes. */
export function blankWorkbook(sheetNames: readonly string[], codec: ZipCodec = fflateCodec): Uint8Array {
  if (sheetNames.length === 0) throw new Error('A workbook has at least one sheet');
  const encoder = new TextEncoder();
  const parts = {
    '[Content_Types].xml': printContentTypes(sheetNames.length),
    '_rels/.rels': printRelationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': printWorkbook(sheetNames),
    'xl/_rels/workbook.xml.rels': printRelationships([
      ...sheetNames.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': BLANK_STYLES,
    ...Object.fromEntries(
      sheetNames.map((_, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        printBlankSheet({ isSelected: index === 0 }),
      ]),
    ),
  };
  return writeZip(Object.entries(parts).map(([path, text]) => newRecord(path, encoder.encode(text), codec)));
}

function printContentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, SHEET_CONTENT_TYPE]),
    ['/xl/styles.xml', STYLES_CONTENT_TYPE],
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(([PartName, ContentType]) => printTag('Override', { PartName, ContentType }, true)).join('') +
    '</Types>'
  );
}

function printRelationships(targets: readonly [kind: string, target: string][]): string {
  const printed = targets.map(([kind, Target], index) =>
    printTag('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target }, true),
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${printed.join('')}</Relationships>`;
}

function printWorkbook(sheetNames: readonly string[]): string {
  const sheets = sheetNames.map((name, index) =>
    printTag('sheet', { name: encodeXstring(name), sheetId: index + 1, 'r:id': `rId${index + 1}` }, true),
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><calcPr calcId="191029"/></workbook>`
  );
}
