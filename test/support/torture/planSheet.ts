import { DECLARATION, MAIN, OFFICE, relationships, X14, XM, type Parts } from './namespaces';
import { sharedIndex } from './sharedStrings';

export interface PlanSheetOptions {
  readonly hasResults: boolean;
}

const XR = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

type Line = readonly [code: string, name: string, baseline: string | number, target: string, actual: string | number];

const LINES: readonly Line[] = [
  ['F101', 'Incontri con le scuole', 3, '>= 4', 5],
  ['F102', 'Sportello attivo', 'OFF', 'ON', 'ON'],
  ['F103', 'Pratiche evase nei termini', '84%', '>= 90%', '88%'],
  ['F104', 'Adozione del regolamento', '-', 'entro il 30/06/2017', 'OFF'],
  ['F105', 'Tempo medio di risposta', '30 gg', '<= 20 gg', '18 gg'],
  ['F106', 'Utenti formati', 100, '>= 120', 60],
];

/**
 * The register, as Excel writes it, with all a sheet can carry: a title over merged cells, a filter with a hidden row, groups,
 * a table beside it, shared, array and dynamic formulas, rules of both generations, sparklines, notes, links, page setup.
 */
export function planSheet({ hasResults }: PlanSheetOptions): Parts {
  const xml =
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr xr2 un" ` +
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
    `xmlns:xr="${XR}" xmlns:xr2="${XR}2" xmlns:un="urn:example:unknown" xr:uid="{00000000-0001-0000-0000-000000000000}" un:mark="1">` +
    '<sheetPr codeName="Foglio1" filterMode="1"><tabColor theme="4" tint="-0.25"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<dimension ref="A1:M12"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0">' +
    '<pane xSplit="3" ySplit="2" topLeftCell="D3" activePane="bottomRight" state="frozen"/><selection pane="topRight"/>' +
    '<selection pane="bottomRight" activeCell="F3" sqref="F3"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultColWidth="9.140625" defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/>' +
    '<cols><col min="1" max="1" width="11.5703125" customWidth="1"/><col min="2" max="2" width="9" hidden="1" customWidth="1" outlineLevel="1"/>' +
    '<col min="4" max="4" width="38" style="2" customWidth="1"/><col min="9" max="10" width="12.7109375" bestFit="1" customWidth="1"/></cols>' +
    `<sheetData>${rows(hasResults)}</sheetData>` +
    '<sheetCalcPr fullCalcOnLoad="0"/><protectedRanges><protectedRange sqref="A1:B2" name="Testata"/></protectedRanges>' +
    '<autoFilter ref="A2:G8" xr:uid="{00000000-0009-0000-0000-000000000000}"><filterColumn colId="2"><filters><filter val="F101"/><filter val="F102"/>' +
    '<filter val="F104"/><filter val="F105"/><filter val="F106"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="D11:E12"/></mergeCells>' +
    '<phoneticPr fontId="1" type="noConversion"/>' +
    conditionalFormats() +
    '<dataValidations count="2" xWindow="100" yWindow="200"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
    'errorTitle="Codice" error="Solo i codici &quot;F&quot;" sqref="C3:C8" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>Elenco</formula1></dataValidation>' +
    '<dataValidation type="custom" imeMode="off" sqref="D3:D8 J3"><formula1>LEN(D3)&lt;99</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="D11" r:id="rId1" tooltip="Il sito" xr:uid="{00000000-0004-0000-0000-000000000000}"/><hyperlink ref="D10" location="\'Dell\'\'anno\'!A1" display="Anno"/></hyperlinks>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>' +
    '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;G&amp;C&amp;"-,Grassetto"Piano &amp;A</oddHeader><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="7" max="1048575" man="1"/></colBreaks>' +
    '<ignoredErrors><ignoredError sqref="E3:F8" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><legacyDrawingHF r:id="rId5"/>' +
    '<tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
    extensions() +
    '</worksheet>';
  return {
    'xl/worksheets/sheet1.xml': xml,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({
      rId1: ['hyperlink', 'https://example.org/piano?a=1&amp;b=2'],
      rId2: ['printerSettings', '../printerSettings/printerSettings1.bin'],
      rId3: ['drawing', '../drawings/drawing1.xml'],
      rId4: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      rId5: ['vmlDrawing', '../drawings/vmlDrawing2.vml'],
      rId6: ['table', '../tables/table1.xml'],
      rId7: ['comments', '../comments1.xml'],
      rId8: [
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
      rId9: ['http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
    }),
  };
}

function rows(hasResults: boolean): string {
  const headings = ['Codice obiettivo', 'Obiettivo', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017'];
  if (hasResults) headings.push('Consuntivo');
  const heading = headings.map((text, index) => cell(`${'ABCDEFG'.charAt(index)}2`, text, 1)).join('');
  const lines = LINES.map(([code, name, baseline, target, actual], index) => {
    const row = index + 3;
    const cells = [
      cell(`A${row}`, '01.O1'),
      cell(`B${row}`, 'Servizi più vicini'),
      cell(`C${row}`, code),
      cell(`D${row}`, name, 2),
      cell(`E${row}`, baseline, 3),
      cell(`F${row}`, target),
      hasResults ? cell(`G${row}`, actual, 3) : `<c r="G${row}" s="3"/>`,
      beside(row),
    ];
    const group = row === 4 || row === 5 ? ' outlineLevel="1"' : '';
    // F103 is what the filter leaves out.
    const hidden = row === 5 ? ' hidden="1"' : '';
    return `<row r="${row}" spans="1:13"${hidden}${group} x14ac:dyDescent="0.25">${cells.join('')}</row>`;
  });
  return (
    `<row r="1" spans="1:13" ht="23.25" customHeight="1" thickBot="1" x14ac:dyDescent="0.35">${cell('A1', 'Piano 2017', 4)}${'BCDEFG'.replace(/./g, '<c r="$&1" s="4"/>')}</row>` +
    `<row r="2" spans="1:13" x14ac:dyDescent="0.25">${heading}${cell('I2', 'Voce', 1)}${cell('J2', 'Importo', 1)}</row>` +
    lines.join('') +
    `<row r="10" spans="1:13" s="1" customFormat="1" x14ac:dyDescent="0.25">${cell('D10', 'Vai all’anno')}<c r="I10" s="5"><f>SUM(Voci[Importo])</f><v>210</v></c></row>` +
    `<row r="11" spans="1:13" x14ac:dyDescent="0.25">${cell('D11', 'Note a margine')}<c r="E11"/></row>` +
    `<row r="12" spans="1:13" un:height="9" x14ac:dyDescent="0.25"><c r="D12"/><c r="E12"/><c r="M12" t="e"><f>#REF!+[1]Foglio1!$A$1</f><v>#REF!</v></c></row>`
  );
}

/** The table in I and J; a shared formula in L, an array formula and one that spills in M. */
function beside(row: number): string {
  const amount = (row - 2) * 10;
  const shared = row === 3 ? '<f t="shared" ref="L3:L8" si="0">J3*Soglia</f>' : '<f t="shared" si="0"/>';
  const special =
    row === 3
      ? '<c r="M3"><f t="array" ref="M3:M4">J3:J4*2</f><v>20</v></c>'
      : row === 4
        ? '<c r="M4"><v>40</v></c>'
        : row === 5
          ? '<c r="M5" cm="1"><f t="array" ref="M5:M6">_xlfn._xlws.SORT(J3:J4)</f><v>10</v></c>'
          : row === 6
            ? '<c r="M6"><v>20</v></c>'
            : '';
  return `${cell(`I${row}`, `Voce ${row}`)}<c r="J${row}" s="5"><v>${amount}</v></c><c r="L${row}">${shared}<v>${amount / 2}</v></c>${special}`;
}

function cell(address: string, value: string | number, style = 0): string {
  const s = style === 0 ? '' : ` s="${style}"`;
  return typeof value === 'number'
    ? `<c r="${address}"${s}><v>${value}</v></c>`
    : `<c r="${address}"${s} t="s"><v>${sharedIndex(value)}</v></c>`;
}

const BAR_ID = '{00000000-000E-0000-0000-000001000000}';

function conditionalFormats(): string {
  return (
    '<conditionalFormatting sqref="E3:E8"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${BAR_ID}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    '<conditionalFormatting sqref="F3:F8"><cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>$F3=""</formula></cfRule>' +
    '<cfRule type="containsText" dxfId="1" priority="7" operator="containsText" text="entro"><formula>NOT(ISERROR(SEARCH("entro",F3)))</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting pivot="1" sqref="J3:J8"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="9"/></colorScale></cfRule></conditionalFormatting>'
  );
}

function extensions(): string {
  const areas = (sqref: string): string => `<xm:sqref>${sqref}</xm:sqref>`;
  return (
    '<extLst>' +
    `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${BAR_ID}"><x14:dataBar minLength="0" maxLength="100" border="1" gradient="0">` +
    '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
    `${areas('E3:E8')}</x14:conditionalFormatting>` +
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="iconSet" priority="3" id="{00000000-000E-0000-0000-000002000000}"><x14:iconSet iconSet="3Stars">` +
    '<x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule>' +
    `${areas('G3:G8')}</x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1">` +
    `<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Elenchi!$A$1:$A$3</xm:f></x14:formula1>${areas('I3:I8')}</x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap">` +
    `<x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Il Piano'!J3:J8</xm:f>${areas('K3')}</x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
    `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId9"/></x14:slicerList></ext>` +
    '<ext uri="{FFFFFFFF-0000-0000-0000-000000000000}" xmlns:zz="urn:example:later"><zz:later kept="yes"/></ext>' +
    '</extLst>'
  );
}
