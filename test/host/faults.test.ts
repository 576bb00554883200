import { createEngine, type Engine } from '../../src/host/engine';
import type { Faults } from '../../src/host/protocol/faults';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import { codeOf } from '../conformance/script';
import { open, xlsx } from './support/sheets';

async function engineWith(faults: Faults): Promise<Engine> {
  return createEngine(await open(xlsx({ Piano: [['a', 1]] })), faults);
}

async function readCode(engine: Engine, options: { delayForCellEdit?: boolean } = {}): Promise<string> {
  const { run } = connectNativeBridge(engine);
  return codeOf(
    run(options, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('values');
      await context.sync();
    }),
  );
}

test.each<readonly [string, Faults, string]>([
  ['none', {}, 'none'],
  ['latency', { latency: 20 }, 'none'],
  ['the first batch fails', { failNth: 1 }, 'GeneralException'],
  ['request too large', { requestLimit: 100 }, 'RequestPayloadSizeLimitExceeded'],
  ['response too large', { responseLimit: 100 }, 'ResponsePayloadSizeLimitExceeded'],
  ['someone is typing', { cellEdit: new Promise(() => undefined) }, 'InvalidOperationInCellEditMode'],
])('%s', async (_, faults, code) => {
  expect(await readCode(await engineWith(faults))).toBe(code);
});

test('a client that asked to wait for the end of typing waits', async () => {
  const cellEdit = new Promise<void>((stop) => setTimeout(stop, 30));
  expect(await readCode(await engineWith({ cellEdit }), { delayForCellEdit: true })).toBe('none');
});

test('an action fails: those before it stay, those after it never run, and the next batch is sound', async () => {
  const write = async (failNthAction?: number): Promise<readonly [string, unknown, Engine]> => {
    const engine = await engineWith(failNthAction === undefined ? {} : { failNthAction });
    const { run } = connectNativeBridge(engine);
    const code = await codeOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const address of ['A2', 'A3', 'A4']) sheet.getRange(address).values = [[address]];
        await context.sync();
      }),
    );
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:A4').load('values');
      await context.sync();
      return range.values.flat();
    });
    return [code, values, engine];
  };
  const [none, all, { actions }] = await write();
  expect([none, all]).toEqual(['none', ['A2', 'A3', 'A4']]);
  const outcomes = [];
  for (let nth = 1; nth <= actions; nth += 1)
    outcomes.push((await write(nth).catch(() => ['reading fails'])).slice(0, 2));
  expect(outcomes.filter(([code]) => code === 'GeneralException').map(([, values]) => values)).toEqual(
    expect.arrayContaining([
      ['', '', ''],
      ['A2', '', ''],
      ['A2', 'A3', ''],
    ]),
  );
});

test('a colleague works meanwhile, in the model or through a client of their own', async () => {
  const engine = await engineWith({
    beforeRequest: async (request, workbook) => {
      const sheet = workbook.sheets[0]!;
      if (request === 2) workbook.setContent(sheet, 0, 1, { value: 7, formula: null });
      if (request === 3)
        await connectNativeBridge(engine).run(async (context) => {
          context.workbook.worksheets.getItem('Piano').getRange('A:A').insert('Right');
          context.workbook.worksheets.getItem('Piano').name = 'Piano 2018';
          await context.sync();
        });
    },
  });
  const { run } = connectNativeBridge(engine);
  const seen = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Piano').getRange('A1:B1').load('values,address');
    await context.sync();
    const first = [range.address, range.values];
    range.load('values');
    await context.sync();
    const second = range.values;
    range.load('address');
    await context.sync();
    return [first, second, range.address];
  });
  expect(seen).toEqual([['Piano!A1:B1', [['a', 1]]], [['a', 7]], "'Piano 2018'!B1:C1"]);
});

test('an older Excel lacks newer members, and says so before anything is sent', async () => {
  const engine = await engineWith({ requirementSet: '1.6' });
  const { run, supports } = connectNativeBridge(engine);
  expect([
    supports('ExcelApi', '1.6'),
    supports('ExcelApi', '1.7'),
    supports('ExcelApi', '1.10'),
    supports('WordApi', '1.1'),
  ]).toEqual([true, false, false, false]);
  const code = await codeOf(
    run((context) => Promise.resolve(context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1, 1))),
  );
  expect(code).toBe('ApiNotFound');
});

test('a protected sheet refuses changes to locked cells and allows the others', async () => {
  const engine = await engineWith({});
  engine.workbook.protectedSheets.add(0);
  const { run } = connectNativeBridge(engine);
  const change = (edit: (range: Excel.Range) => void): Promise<string> =>
    codeOf(
      run(async (context) => {
        edit(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
        await context.sync();
      }),
    );
  expect(await change((range) => (range.values = [['x']]))).toBe('AccessDenied');
  expect(await change((range) => (range.format.fill.color = '#FF0000'))).toBe('AccessDenied');
  expect(await change((range) => (range.values = [[null]]))).toBe('none');
});

test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
  ['Worksheet.showHeadings', (sheet) => void sheet.load('showHeadings')],
  [
    'Range.calculate()',
    (sheet) => {
      sheet.getRange('A1').calculate();
    },
  ],
  ['Worksheet.enableCalculation (writing)', (sheet) => (sheet.enableCalculation = false)],
  ['Worksheet.pivotTables', (sheet) => void sheet.pivotTables.load('items/name')],
])('%s, which the host lacks, fails by name and is remembered', async (member, use) => {
  const engine = await engineWith({});
  const { run } = connectNativeBridge(engine);
  const code = await codeOf(
    run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );
  expect(code).toBe('NotImplemented');
  expect(engine.unimplemented).toEqual([member]);
});

test('engines in one process do not meet', async () => {
  const engines = [await engineWith({}), await engineWith({})];
  const connections = engines.map((engine) => connectNativeBridge(engine));
  await Promise.all(
    connections.map(({ run }, index) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.values = [[`of ${index}`]];
        await context.sync();
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[`of ${index}`]]);
      }),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(engines.map(({ requests, references }) => [requests, references])).toEqual([
    [3, 0],
    [3, 0],
  ]);
});
