// What a method gives is a result, not a property to load; each attempt is a run of its own.
/* eslint-disable office-addins/load-object-before-read, office-addins/no-context-sync-in-loop */
import { codeOf, onSheet, type Script } from '../script';

const BAD_NAMES = ['', '1a', 'a b', 'A1', 'R1C1', 'c', 'xfd9', 'TRUE', 'a-b', 'x'.repeat(256)];

export const NAME_SCRIPTS: readonly Script[] = [
  {
    name: 'a name of a range is added, read, hidden, moved and deleted',
    run: (run) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("O'Other 2");
        const { names } = context.workbook;
        const added = names.add('_Piano_Codici', sheet.getRange('A2:A4'), 'dove sono');
        added.load('name,type,value,formula,visible,comment,scope');
        const range = added.getRange().load('address');
        await context.sync();
        const before = [added.name, added.type, added.value, added.formula, added.visible, added.comment, added.scope];
        added.visible = false;
        added.formula = '=Conformance!$B:$B';
        const found = names.getItem('_PIANO_codici').load('name,visible,formula');
        const moved = found.getRangeOrNullObject().load('address');
        const count = names.getCount();
        await context.sync();
        const after = [found.name, found.visible, found.formula, moved.address, count.value];
        added.delete();
        const gone = names.getItemOrNullObject('_Piano_Codici');
        await context.sync();
        return [before, range.address, after, gone.isNullObject];
      }),
    expected: [
      ['_Piano_Codici', 'Range', "'O''Other 2'!$A$2:$A$4", "='O''Other 2'!$A$2:$A$4", true, 'dove sono', 'Workbook'],
      "'O''Other 2'!A2:A4",
      ['_Piano_Codici', false, '=Conformance!$B:$B', 'Conformance!B:B', 1],
      true,
    ],
  },
  {
    name: 'a name added in a batch leads to its range in the same batch',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('B2:D4').values = [
          ['x', '', ''],
          ['', '', ''],
          ['', '', 'y'],
        ];
        const beyond = sheet.getUsedRange(false).getLastColumn().getEntireColumn().getOffsetRange(0, 2).getCell(3, 0);
        sheet.names.add('_Piano_Prima', beyond).visible = false;
        const { names } = sheet;
        names.getItem('_Piano_Prima').getRange().getOffsetRange(1, 0).getResizedRange(1, 1).values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('A:A').insert('Right');
        const written = names.getItem('_Piano_Prima').getRange().getCell(1, 0).getResizedRange(1, 1);
        written.load('address,values');
        await context.sync();
        return [written.address, written.values];
      }),
    expected: [
      'Conformance!G5:H6',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  },
  {
    name: 'names of a sheet and of the workbook are apart, and listed in order',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.names.add('b', '=2');
        sheet.names.add('A_', '="due"');
        context.workbook.names.add('b', '=TRUE');
        const own = sheet.names.load('items/name,items/type,items/value,items/scope');
        const all = context.workbook.names.load('items/name,items/type,items/value');
        await context.sync();
        return [
          own.items.map(({ name, type, value, scope }) => [name, type, value as unknown, scope]),
          all.items.map(({ name, type, value }) => [name, type, value as unknown]),
        ];
      }),
    expected: [
      [
        ['A_', 'String', 'due', 'Worksheet'],
        ['b', 'Double', 2, 'Worksheet'],
      ],
      [['b', 'Boolean', true]],
    ],
  },
  {
    name: 'formulas follow a name that is defined, changed or deleted',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[2], [3]];
        const { names } = context.workbook;
        const rate = names.add('Rate', '=10');
        names.add('Column', sheet.getRange('A1:A2'));
        names.add('Total', '=SUM(Column)*Rate');
        const range = sheet.getRange('B1:B2');
        range.formulas = [['=Total'], ['=Rate+1']];
        range.load('values');
        await context.sync();
        const before = range.values;
        rate.formula = '=100';
        range.load('values');
        await context.sync();
        return [before, range.values];
      }),
    expected: [
      [[50], [11]],
      [[500], [101]],
    ],
  },
  {
    name: 'names that can not be are InvalidArgument, those in use ItemAlreadyExists',
    run: async (run) => {
      const codes: string[] = [];
      for (const name of [...BAD_NAMES, 'Total', 'TOTAL'])
        codes.push(
          await codeOf(
            onSheet(run, async (sheet, context) => {
              context.workbook.names.add(name, sheet.getRange('A1'));
              await context.sync();
            }),
          ),
        );
      return codes;
    },
    expected: [...BAD_NAMES.map(() => 'InvalidArgument'), 'none', 'ItemAlreadyExists'],
  },
  {
    name: 'a name of a constant has no range, a name that is not there is ItemNotFound',
    run: async (run) => {
      const isNull = await run(async (context) => {
        const range = context.workbook.names.add('Rate', '=0.5').getRangeOrNullObject();
        await context.sync();
        return range.isNullObject;
      });
      const code = await codeOf(
        run(async (context) => {
          context.workbook.names.getItem('Nowhere').load('name');
          await context.sync();
        }),
      );
      return [isNull, code];
    },
    expected: [true, 'ItemNotFound'],
  },
  {
    name: 'a name of cells of a deleted sheet is an error',
    run: (run) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("O'Other 2");
        const name = context.workbook.names.add('Lost', sheet.getRange('A1'));
        sheet.names.add('Own', sheet.getRange('A1'));
        await context.sync();
        sheet.delete();
        name.load('type,value');
        const range = name.getRangeOrNullObject();
        await context.sync();
        return [name.type, name.value as unknown, range.isNullObject];
      }),
    expected: ['Error', '#REF!', true],
  },
];
