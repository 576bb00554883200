import { writeContent } from '../../src/host/model/content';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { open, xlsx } from './support/sheets';

/** What a person types in A1 of an Italian Excel, and what the cell then holds. */
async function typed(text: string, numberFormat = 'General'): Promise<[unknown, string]> {
  const workbook = await open(xlsx({ Piano: [[{ value: null, style: { numberFormat } }]] }));
  const sheet = workbook.sheets[0]!;
  writeContent({ workbook, sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }, text, 'person');
  return [workbook.value(sheet, 0, 0), workbook.numberFormat(sheet, 0, 0)];
}

test.each([
  ['1.234,5', 1234.5, '#,##0.00'],
  ['6,5', 6.5, 'General'],
  ['92%', 0.92, '0%'],
  ['92,5%', 0.925, '0.00%'],
  ['31/12/2017', 43100, 'm/d/yyyy'],
  ['VERO', true, 'General'],
  ['4gg', '4gg', 'General'],
  ['1.5', '1.5', 'General'],
  ["'92", '92', 'General'],
  ['=2*3', 6, 'General'],
] as const)('%s typed in Italian is %s', async (text, value, numberFormat) => {
  expect(await typed(text)).toEqual([value, numberFormat]);
});

test.each([
  ['92', 0.92],
  ['0,92', 0.92],
  ['92%', 0.92],
  ['0,5%', 0.005],
])('%s typed in a cell of percentages is %d', async (text, value) => {
  expect(await typed(text, '0.00%')).toEqual([value, '0.00%']);
});

test('what is typed is told as the person’s doing', async () => {
  const workbook: HostWorkbook = await open(xlsx({ Piano: [['a']] }));
  const told: unknown[] = [];
  workbook.onHappening = (happening) => told.push([workbook.author, happening.kind]);
  const block = { workbook, sheet: workbook.sheets[0]!, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  writeContent(block, 'b', 'person');
  expect(told).toEqual([['person', 'changed']]);
});
