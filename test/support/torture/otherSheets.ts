import { DECLARATION, MAIN, OFFICE, relationships, type Parts } from './namespaces';

const sheet = (body: string, before = ''): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}${body}</worksheet>`;
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join('')}</row>`;

/** A sheet with an apostrophe and a table, a protected one with a pivot table and its data, a hidden list, a very hidden one, a chart sheet. */
export const otherSheets: Parts = {
  'xl/worksheets/sheet2.xml': sheet(
    `<sheetData>${row(1, text('A1', 'Anno'), text('B1', 'Uso'))}${row(2, number('A2', 2016), number('B2', 1))}` +
      `${row(3, number('A3', 2017), '<c r="B3"><f>\'Il Piano\'!J3+Soglia</f><v>10.5</v></c>')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationships({ rId1: ['table', '../tables/table2.xml'] }),
  'xl/worksheets/sheet3.xml': sheet(
    `<sheetData>${row(1, text('A1', 'Ufficio'), text('B1', 'Spesa'))}${row(2, text('A2', 'Anagrafe'), number('B2', 5))}${row(3, text('A3', 'Tributi'), number('B3', 7))}` +
      `${row(5, text('D5', 'Etichette di riga'), text('E5', 'Somma di Spesa'))}${row(6, text('D6', 'Anagrafe'), number('E6', 5))}${row(7, text('D7', 'Tributi'), number('E7', 7))}` +
      `${row(8, text('D8', 'Totale complessivo'), number('E8', 12))}</sheetData>` +
      '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1" pivotTables="0"/>',
  ),
  'xl/worksheets/_rels/sheet3.xml.rels': relationships({ rId1: ['pivotTable', '../pivotTables/pivotTable1.xml'] }),
  'xl/worksheets/sheet4.xml': sheet(
    `<sheetData>${row(1, text('A1', 'Voce 3'))}${row(2, text('A2', 'Voce 4'))}${row(3, text('A3', 'Voce 5'))}</sheetData>`,
  ),
  'xl/worksheets/sheet5.xml': sheet(
    `<sheetData>${row(1, text('A1', 'segreto'))}</sheetData>`,
    '<sheetPr codeName="Segreto"/>',
  ),
  'xl/chartsheets/sheet1.xml': `${DECLARATION}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationships({ rId1: ['drawing', '../drawings/drawing2.xml'] }),
  'xl/drawings/drawing2.xml': `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  'xl/pivotCache/pivotCacheDefinition1.xml':
    `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="Ufficio" refreshedDate="42800" createdVersion="6" refreshedVersion="6" recordCount="2">` +
    '<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Riepilogo spese"/></cacheSource><cacheFields count="2"><cacheField name="Ufficio" numFmtId="0"><sharedItems count="2"><s v="Anagrafe"/><s v="Tributi"/></sharedItems></cacheField>' +
    '<cacheField name="Spesa" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="5" maxValue="7"/></cacheField></cacheFields></pivotCacheDefinition>',
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships({
    rId1: ['pivotCacheRecords', 'pivotCacheRecords1.xml'],
  }),
  'xl/pivotCache/pivotCacheRecords1.xml': `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="5"/></r><r><x v="1"/><n v="7"/></r></pivotCacheRecords>`,
  'xl/pivotTables/pivotTable1.xml':
    `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="Tabella pivot1" cacheId="7" dataCaption="Valori" createdVersion="6" updatedVersion="6" minRefreshableVersion="3">` +
    '<location ref="D5:E8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
    '<rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Somma di Spesa" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>',
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships({
    rId1: ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
  }),
};
