import { withParts, partsOf, changedBy } from '../host/support/parts';
import { xlsx } from '../host/support/sheets';

const SHEET = 'xl/worksheets/sheet1.xml';

const fileWith = (cols: string): Uint8Array =>
  withParts(xlsx({ A: [[1]] }), { [SHEET]: (xml) => xml.replace('<sheetData>', `${cols}<sheetData>`) });

const widen = ({ workbook }: Excel.RequestContext): void => {
  workbook.worksheets.getItem('A').getRange('E:F').format.columnWidth = 105;
};

test.each([
  ['no columns', '', (format: Excel.RangeFormat) => (format.useStandardWidth = true)],
  [
    'columns as someone wrote them',
    '<cols>\n  <col max=\'2\' min=\'1\' width=\'9\'/>\n  <col min="8" max="8" width="7" />\n</cols>',
    (format: Excel.RangeFormat) => (format.useStandardWidth = true),
  ],
  [
    'one range for all',
    '<cols><col min="4" max="16384" width="9.5703125" style="1" customWidth="1"/></cols>',
    (format: Excel.RangeFormat) => (format.columnWidth = 49.875),
  ],
])('%s: a width set and taken back leaves them as they were', async (_, cols, restore) => {
  const file = fileWith(cols);
  const { saved } = await changedBy(file, widen);
  expect(partsOf(saved)[SHEET]).toContain('width="20"');
  const { saved: again } = await changedBy(saved, ({ workbook }) => {
    restore(workbook.worksheets.getItem('A').getRange('E:F').format);
  });
  expect(partsOf(again)[SHEET]).toBe(partsOf(file)[SHEET]);
});
