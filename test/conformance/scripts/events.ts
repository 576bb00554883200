import type { Script } from '../script';

type Listener = (event: object) => void;
type Listen = (sheets: Excel.WorksheetCollection, tell: Listener) => OfficeExtension.EventHandlerResult<object>[];

const changes: Listen = ({ onChanged }, tell) => [onChanged.add(noting(tell))];
const selections: Listen = ({ onSelectionChanged }, tell) => [onSelectionChanged.add(noting(tell))];
const comings: Listen = ({ onActivated, onDeactivated, onAdded, onDeleted }, tell) => [
  onActivated.add(noting(tell)),
  onDeactivated.add(noting(tell)),
  onAdded.add(noting(tell)),
  onDeleted.add(noting(tell)),
];

/** Events that come while, and shortly after, something is done; ids of sheets in them are told as names. */
async function eventsOf(
  run: typeof Excel.run,
  listen: Listen,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
): Promise<unknown[]> {
  const told: object[] = [];
  const names = new Map<string, string>();
  const handlers = await run(async (context) => {
    const added = listen(context.workbook.worksheets, (event) => told.push(event));
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    await context.sync();
    for (const { id, name } of sheets.items) names.set(id, name);
    return added;
  });
  await run(async (context) => {
    await work(context.workbook.worksheets.getItem('Conformance'), context);
    await context.sync();
  });
  await settled();
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
  return told.map((event) => nameIn(event, names));
}

const noting =
  (tell: Listener) =>
  (event: object): Promise<void> => {
    tell(event);
    return Promise.resolve();
  };

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const TOLD = ['type', 'worksheetId', 'address', 'changeType', 'source', 'triggerSource', 'details'] as const;

function nameIn(event: object, names: ReadonlyMap<string, string>): unknown {
  const of = event as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    TOLD.filter((key) => of[key] !== undefined).map((key) => [
      key,
      key === 'worksheetId' ? (names.get(String(of[key])) ?? 'a new one') : of[key],
    ]),
  );
}

const changed = (address: string, changeType: string, details?: object): object => ({
  type: 'WorksheetChanged',
  worksheetId: 'Conformance',
  address,
  changeType,
  source: 'Local',
  triggerSource: 'ThisLocalAddin',
  ...(details && { details }),
});

export const EVENT_SCRIPTS: readonly Script[] = [
  {
    name: 'an add-in’s own writes are told, each range once; of a single cell what it held too',
    run: (run) =>
      eventsOf(run, changes, async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          ['a', ''],
        ];
        sheet.getRange('C1').formulas = [['=SUM(A1:B1)']];
        await context.sync();
        sheet.getRange('A1').values = [[5]];
        sheet.getRange('C1').values = [['']];
      }),
    expected: [
      changed('A1:B2', 'RangeEdited'),
      changed('C1', 'RangeEdited', {
        valueBefore: '',
        valueAfter: 3,
        valueTypeBefore: 'Empty',
        valueTypeAfter: 'Double',
      }),
      changed('A1', 'RangeEdited', {
        valueBefore: 1,
        valueAfter: 5,
        valueTypeBefore: 'Double',
        valueTypeAfter: 'Double',
      }),
      changed('C1', 'RangeEdited', {
        valueBefore: 7,
        valueAfter: '',
        valueTypeBefore: 'Double',
        valueTypeAfter: 'Empty',
      }),
    ],
  },
  {
    name: 'values that only follow from a change, and looks, are not told as changes',
    run: (run) =>
      eventsOf(run, changes, async (sheet, context) => {
        sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
        await context.sync();
        sheet.getRange('A1').values = [[2]];
        sheet.getRange('A1:B1').format.fill.color = '#FFEB9C';
      }),
    expected: [
      changed('A1:B1', 'RangeEdited'),
      changed('A1', 'RangeEdited', {
        valueBefore: 1,
        valueAfter: 2,
        valueTypeBefore: 'Double',
        valueTypeAfter: 'Double',
      }),
    ],
  },
  {
    name: 'clearing contents, rows and columns that come and go are told with their kind',
    run: (run) =>
      eventsOf(run, changes, (sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('A1:B1').clear('Contents');
        sheet.getRange('A1:B1').clear('Formats');
        sheet.getRange('2:3').insert('Down');
        sheet.getRange('B:B').insert('Right');
        sheet.getRange('3:3').delete('Up');
        sheet.getRange('B:B').delete('Left');
      }),
    expected: [
      changed('A1:B1', 'RangeEdited'),
      changed('A1:B1', 'RangeEdited'),
      changed('2:3', 'RowInserted'),
      changed('B:B', 'ColumnInserted'),
      changed('3:3', 'RowDeleted'),
      changed('B:B', 'ColumnDeleted'),
    ],
  },
  {
    name: 'a selection is told with sheet and address, and getActiveCell is its first cell',
    run: async (run) => {
      const told = await eventsOf(run, selections, async (sheet, context) => {
        sheet.getRange('B2:C3').select();
        await context.sync();
        sheet.getRange('D7').select();
      });
      const cell = await run(async (context) => {
        const active = context.workbook.getActiveCell().load('address');
        await context.sync();
        return active.address;
      });
      return [told, cell];
    },
    expected: [
      [
        { type: 'WorksheetSelectionChanged', worksheetId: 'Conformance', address: 'B2:C3' },
        { type: 'WorksheetSelectionChanged', worksheetId: 'Conformance', address: 'D7' },
      ],
      'Conformance!D7',
    ],
  },
  {
    name: 'sheets that come, go and are turned to are told',
    run: (run) =>
      eventsOf(run, comings, (_, { workbook: { worksheets } }) => {
        worksheets.add('New');
        worksheets.getItem("O'Other 2").activate();
        worksheets.getItem("O'Other 2").delete();
      }),
    expected: [
      { type: 'WorksheetAdded', worksheetId: 'a new one', source: 'Local' },
      { type: 'WorksheetDeactivated', worksheetId: 'Conformance' },
      { type: 'WorksheetActivated', worksheetId: "O'Other 2" },
      { type: 'WorksheetDeleted', worksheetId: "O'Other 2", source: 'Local' },
      { type: 'WorksheetActivated', worksheetId: 'a new one' },
    ],
  },
  {
    name: 'who has left hears nothing',
    run: async (run) => {
      const told: object[] = [];
      const write = (value: number): Promise<void> =>
        run(async (context) => {
          context.workbook.worksheets.getItem('Conformance').getRange('A1').values = [[value]];
          await context.sync();
        });
      const [handler] = await run(async (context) => {
        const added = changes(context.workbook.worksheets, (event) => told.push(event));
        await context.sync();
        return added;
      });
      await write(1);
      await settled();
      handler?.remove();
      await handler?.context.sync();
      await write(2);
      await settled();
      return told.length;
    },
    expected: 1,
  },
];
