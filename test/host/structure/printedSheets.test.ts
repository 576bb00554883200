import { changedBy, differing, partsOf } from '../support/parts';
import { xlsx } from '../support/sheets';

const file = xlsx({ A: [['x', 1]], "O'B 2": [[2]] });
const sheet = (bytes: Uint8Array): string => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
const workbook = (bytes: Uint8Array): string => partsOf(bytes)['xl/workbook.xml'] ?? '';

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
const on =
  (act: Act) =>
  ({ workbook: book }: Excel.RequestContext): void => {
    act(book.worksheets.getItem('A'), book);
  };

test('a page is set up as Excel writes it, and its parts are in the order of the schema', async () => {
  const { saved } = await changedBy(
    file,
    on(({ pageLayout, horizontalPageBreaks }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { scale: 82 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Inches', {
        left: 0.5,
        right: 0.5,
        top: 0.6,
        bottom: 0.7,
        header: 0.25,
        footer: 0.25,
      });
      pageLayout.headersFooters.defaultForAllPages.leftFooter = '&8Ricerca && <sviluppo>';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&8Pagina &P di &N';
      horizontalPageBreaks.add('A21');
      horizontalPageBreaks.add('A9');
    }),
  );
  expect(sheet(saved)).toContain(
    '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.25" footer="0.25"/>' +
      '<pageSetup paperSize="9" scale="82" orientation="landscape"/>' +
      '<headerFooter><oddFooter>&amp;L&amp;8Ricerca &amp;&amp; &lt;sviluppo&gt;&amp;R&amp;8Pagina &amp;P di &amp;N</oddFooter></headerFooter>' +
      '<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/><brk id="20" max="16383" man="1"/></rowBreaks>',
  );
});

test('print titles, print area and filter are names of the sheet', async () => {
  const { saved } = await changedBy(
    file,
    on((a, { worksheets }) => {
      const b = worksheets.getItem("O'B 2");
      b.pageLayout.setPrintTitleRows('$4:$4');
      b.pageLayout.setPrintArea('A1:K60');
      a.autoFilter.apply('A1:B1');
    }),
  );
  expect(workbook(saved)).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1:$B$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'O\'\'B 2\'!$A$1:$K$60</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'O\'\'B 2\'!$4:$4</definedName>',
  );
  expect(sheet(saved)).toContain('</sheetData><autoFilter ref="A1:B1"/>');
});

test('rows and columns are hidden, fitted and merged in the file', async () => {
  const { saved } = await changedBy(
    file,
    on((a) => {
      a.getRange('C:D').columnHidden = true;
      a.getRange('3:3').rowHidden = true;
      a.getRange('1:1').format.rowHeight = 40;
      a.getRange('1:2').format.autofitRows();
      a.getRange('A4:B5').merge();
    }),
  );
  expect(sheet(saved)).toContain('<col min="3" max="4" width="9.140625" hidden="1"/>');
  expect(sheet(saved)).toContain('<row r="2" ht="15"/><row r="3" hidden="1"/>');
  expect(sheet(saved)).toMatch(/<row r="1"[^>]* ht="15">/);
  expect(sheet(saved)).not.toContain('customHeight');
  expect(sheet(saved)).toContain('<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>');
});

test('a bar of one colour is told apart for newer versions, and goes with the cells it is of', async () => {
  const { saved } = await changedBy(
    file,
    on((a) => {
      const { dataBar } = a.getRange('B1:B9').conditionalFormats.add('DataBar');
      dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '=1' };
      dataBar.positiveFormat.fillColor = '#C9D5EA';
      dataBar.positiveFormat.gradientFill = false;
    }),
  );
  const id = '{DA7ABA50-0000-4000-8000-000000000000}';
  expect(sheet(saved)).toContain(`<x14:id>${id}</x14:id></ext></extLst></cfRule></conditionalFormatting>`);
  expect(sheet(saved)).toContain(
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>',
  );
  const cleared = await changedBy(
    saved,
    on((a) => {
      a.getRange('A1:D20').conditionalFormats.clearAll();
    }),
  );
  expect(differing(file, cleared.saved)).toEqual([]);
});

test('what is set up and taken back leaves the file as it was', async () => {
  const set = await changedBy(
    file,
    on((a) => {
      a.position = 1;
      a.autoFilter.apply('A1:B1');
      a.horizontalPageBreaks.add('A9');
      a.getRange('A4:B5').merge();
      a.getRange('C:D').columnHidden = true;
      a.getRange('3:3').rowHidden = true;
    }),
  );
  const back = await changedBy(
    set.saved,
    on((a) => {
      a.position = 0;
      a.autoFilter.remove();
      a.horizontalPageBreaks.removePageBreaks();
      a.getRange('A5').unmerge();
      a.getRange('C:D').columnHidden = false;
      a.getRange('3:3').rowHidden = false;
    }),
  );
  expect(partsOf(back.saved)).toEqual(partsOf(file));
});
