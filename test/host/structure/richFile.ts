import { xlsx } from '../support/sheets';
import { withParts } from '../support/parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function relationships(targets: Readonly<Record<string, string>>): string {
  const items = Object.entries(targets).map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}

export const APP = (titles: string): string =>
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  `<Application>Microsoft Excel</Application>${titles}<Company>Comune</Company></Properties>`;

export const titlesOf = (sheets: readonly string[], names: readonly string[]): string => {
  const pair = (word: string, count: number): string =>
    `<vt:variant><vt:lpstr>${word}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  const titles = [...sheets, ...names].map((title) => `<vt:lpstr>${title}</vt:lpstr>`);
  return (
    `<HeadingPairs><vt:vector size="4" baseType="variant">${pair('Fogli di lavoro', sheets.length)}${pair('Intervalli denominati', names.length)}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.join('')}</vt:vector></TitlesOfParts>`
  );
};

const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<xdr:twoCellAnchor><xdr:sp macro="" textlink="Dati!$A$1"/><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';
const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef>' +
  '<c:f>Dati!$A$1:$A$2</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>';

/** Three sheets, `Piano`, `Dati` and `Terzo`, which refer to `Dati` in every way a file can; `Dati` has a picture and `Piano` a chart. */
export function richFile(): Uint8Array {
  const plain = xlsx({
    Piano: [
      [{ formula: 'SUM(Dati!A1:A2)', cached: 3 }, 1],
      [{ formula: "A1+'Dati'!B1", cached: 3 }, 'Dati!A1'],
    ],
    Dati: [[1], [2]],
    Terzo: [[{ formula: 'Piano!A1', cached: 3 }]],
  });
  return withParts(plain, {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml
        .replace(
          '</sheetData>',
          '</sheetData><conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>Dati!$A$1&gt;1</formula></cfRule></conditionalFormatting>' +
            '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>Dati!$A$1:$A$2</formula1></dataValidation></dataValidations>' +
            '<hyperlinks><hyperlink ref="B2" location="Dati!A1"/></hyperlinks>',
        )
        .replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({ drawing: '../drawings/drawing1.xml' }),
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relationships({ chart: '../charts/chart1.xml' }),
    'xl/charts/chart1.xml': CHART,
    'xl/worksheets/sheet2.xml': (xml) => xml.replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>'),
    'xl/worksheets/_rels/sheet2.xml.rels': relationships({ drawing: '../drawings/drawing2.xml' }),
    'xl/drawings/drawing2.xml': DRAWING.replace('Dati!$A$1', ''),
    'xl/drawings/_rels/drawing2.xml.rels': relationships({ image: '../media/image1.png' }),
    'xl/media/image1.png': 'a picture',
    'xl/workbook.xml': (xml) =>
      xml
        .replace('<workbookView ', '<workbookView activeTab="1" ')
        .replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Dati!$A$1:$A$2</definedName>' +
            '<definedName name="_xlnm.Print_Titles" localSheetId="2">Terzo!$1:$1</definedName><definedName name="Tutti">Dati!$A$1:$A$2</definedName></definedNames>',
        ),
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="A2"/><c r="C9" i="2"/><c r="A1" i="3"/></calcChain>',
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    '_rels/.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId9" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
      ),
    'docProps/app.xml': APP(titlesOf(['Piano', 'Dati', 'Terzo'], ['Dati!Area_stampa', 'Terzo!Titoli_stampa', 'Tutti'])),
    '[Content_Types].xml': (xml) =>
      xml.replace(
        '</Types>',
        '<Default Extension="png" ContentType="image/png"/>' +
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
          '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
          '<Override PartName="/xl/drawings/drawing2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
          '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>',
      ),
  });
}
