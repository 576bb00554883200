import type { FileValue } from '../../src/xlsx/content';
import { openHostWorkbook, type HostWorkbook } from '../../src/host/model/workbook';
import { createEngine } from '../../src/host/engine';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { fileOf, opened, rowsOf, textOf, valueAt } from '../xlsx/sampleFile';
import { open, xlsx } from './support/sheets';

/** openpyxl calculates nothing: the formulas it saves have an empty value, and a text's type is gone. */
const FROM_OPENPYXL = fileOf(
  '<row r="1"><c r="A1"><f>1+5</f><v></v></c><c r="B1" t="n"><v>3</v></c><c r="C1"><f>A1*B1</f><v /></c>' +
    '<c r="D1"><f>IF(B1&gt;5,"x","")</f><v></v></c><c r="E1"><f>SUM(A1:C1)</f></c></row>' +
    '<row r="2"><c r="A2"><f>1/0</f><v/></c><c r="B2"><f>B1&gt;2</f><v/></c><c r="C2"><f>B1&amp;" è"</f><v/></c>' +
    '<c r="D2"><f t="array" ref="D2">SUM(A1:B1*2)</f><v/></c></row>',
);

const CALCULATED: readonly (readonly FileValue[])[] = [
  [6, 3, 18, '', 27],
  [{ error: '#DIV/0!' }, true, '3 è', 18],
];

function shown(workbook: HostWorkbook): FileValue[][] {
  return CALCULATED.map((row, at) => row.map((_, column) => workbook.value(workbook.sheets[0]!, at, column)));
}

test('are calculated when they are first read', async () => {
  const workbook = await open(FROM_OPENPYXL);
  expect(workbook.value(workbook.sheets[0]!, 0, 2)).toBe(18);
  expect(shown(workbook)).toEqual(CALCULATED);
  expect(workbook.stale).toEqual([]);
});

test('are saved with their values, though nothing was edited, and a second time nothing changes', async () => {
  const once = (await open(FROM_OPENPYXL)).save();
  const file = opened(once);
  expect(CALCULATED.map((row, at) => row.map((_, column) => valueAt(file, at, column)))).toEqual(CALCULATED);
  expect(rowsOf(once)).toContain(
    '<c r="D1" t="str"><f>IF(B1&gt;5,"x","")</f><v></v></c><c r="E1"><f>SUM(A1:C1)</f><v>27</v></c>',
  );
  expect(rowsOf(once)).toContain('<f t="array" ref="D2">SUM(A1:B1*2)</f><v>18</v>');
  expect(textOf(once, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  expect((await open(once)).save()).toBe(once);
});

test('a text that is empty is a value', async () => {
  const bytes = fileOf(
    '<row r="1"><c r="A1" t="str"><f>IF(TRUE,"","x")</f><v></v></c><c r="B1"><f>1</f><v>7</v></c></row>',
  );
  const workbook = await open(bytes);
  expect([0, 1].map((column) => workbook.value(workbook.sheets[0]!, 0, column))).toEqual(['', 7]);
  expect(workbook.save()).toBe(bytes);
});

test('what depends on them is calculated anew, what does not stands', async () => {
  const workbook = await open(
    xlsx({
      S: [
        [
          { formula: '1+5', cached: null },
          { formula: 'A1*2', cached: 99 },
          { formula: 'SUM(A1:B1)', cached: 99 },
          { formula: '2+2', cached: 99 },
        ],
      ],
    }),
  );
  expect([1, 2, 3].map((column) => workbook.value(workbook.sheets[0]!, 0, column))).toEqual([12, 18, 99]);
});

test('a change before the first read counts', async () => {
  const workbook = await open(FROM_OPENPYXL);
  workbook.setContent(workbook.sheets[0]!, 0, 1, { value: 10, formula: null });
  expect(workbook.value(workbook.sheets[0]!, 0, 2)).toBe(60);
  expect(workbook.value(workbook.sheets[0]!, 1, 2)).toBe('10 è');
});

describe('that cannot be calculated', () => {
  const bytes = xlsx({
    S: [
      [
        { formula: 'SUBTOTAL(9,C1)', cached: null },
        { formula: 'A1+1', cached: null },
        1,
        { formula: 'A1+2', cached: 5 },
      ],
    ],
  });

  test('are an error to whoever reads them, not an empty cell, and are listed with what depends on them', async () => {
    const engine = createEngine(await open(bytes));
    const { run } = connectNativeBridge(engine);
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:D1').load('values,valueTypes,text,formulas');
      await context.sync();
      return [range.values, range.valueTypes, range.text, range.formulas];
    });
    expect(read).toEqual([
      [['#GETTING_DATA', '#GETTING_DATA', 1, 5]],
      [['Error', 'Error', 'Double', 'Double']],
      [['#GETTING_DATA', '#GETTING_DATA', '1', '5']],
      [['=SUBTOTAL(9,C1)', '=A1+1', 1, '=A1+2']],
    ]);
    expect(engine.workbook.stale).toEqual(['S!A1', 'S!B1', 'S!D1']);
    expect(engine.unimplemented).toEqual([]);
  });

  test('are saved without a value, and Excel is asked to calculate', async () => {
    const saved = (await open(bytes)).save();
    expect(rowsOf(saved)).toBe(rowsOf(bytes));
    expect(textOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect((await open(saved)).save()).toBe(saved);
  });

  test('nor is any without a calculator', async () => {
    const host = await openHostWorkbook(FROM_OPENPYXL, { calculator: null, locale: 'it-IT' });
    if (host.status === 'refused') throw new Error(host.detail);
    expect(host.workbook.value(host.workbook.sheets[0]!, 0, 0)).toEqual({ error: '#GETTING_DATA' });
    expect(host.workbook.stale).toHaveLength(8);
  });

  test('nor are array formulas of several cells', async () => {
    const workbook = await open(
      fileOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v></v></c><c r="B1"><f>A2+1</f><v>5</v></c><c r="C1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c></row>',
      ),
    );
    const [sheet] = workbook.sheets;
    expect([...workbook.stale].sort()).toEqual(['Piano!A1', 'Piano!A2', 'Piano!B1']);
    expect([workbook.value(sheet!, 0, 0), workbook.value(sheet!, 1, 0)]).toEqual([{ error: '#GETTING_DATA' }, 4]);
  });
});
