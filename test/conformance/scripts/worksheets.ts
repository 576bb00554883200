// What a method gives is a result, not a property to load.
/* eslint-disable office-addins/load-object-before-read */
import { codeOf, onSheet, type Script } from '../script';

/** The codes of the errors that these names for a sheet end with. */
async function codesOf(
  names: readonly string[],
  attempt: (name: string) => Promise<unknown>,
): Promise<readonly (readonly [string, string])[]> {
  const codes: (readonly [string, string])[] = [];
  for (const name of names) codes.push([name.slice(0, 40), await codeOf(attempt(name))]);
  return codes;
}

const FORBIDDEN = ['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a', 'a]', "'a", "a'", 'History'];

export const WORKSHEET_SCRIPTS: readonly Script[] = [
  {
    name: 'a sheet is added behind the others and not activated',
    run: (run) =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Riepilogo 1').load('name,position,visibility,showGridlines,tabColor');
        const active = worksheets.getActiveWorksheet().load('name');
        const count = worksheets.getCount();
        await context.sync();
        added.getRange('A1:B1').formulas = [[2, '=A1*2']];
        const range = added.getRange('A1:B1').load('values,address');
        await context.sync();
        return [
          [added.name, added.position, added.visibility, added.showGridlines, added.tabColor],
          [active.name, count.value],
          [range.values, range.address],
        ];
      }),
    expected: [
      ['Riepilogo 1', 2, 'Visible', true, ''],
      ['Conformance', 3],
      [[[2, 4]], "'Riepilogo 1'!A1:B1"],
    ],
  },
  {
    name: 'names a sheet can not have are InvalidArgument, those in use ItemAlreadyExists',
    run: (run) =>
      codesOf([...FORBIDDEN, 'CONFORMANCE', 'x'.repeat(31)], (name) =>
        run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ),
    expected: [
      ...FORBIDDEN.map((name) => [name, 'InvalidArgument']),
      ['CONFORMANCE', 'ItemAlreadyExists'],
      ['x'.repeat(31), 'none'],
    ],
  },
  {
    name: 'renaming takes the same names, and the sheet’s own in other letters',
    run: (run) =>
      codesOf([...FORBIDDEN, "o'other 2", 'conformance'], (name) =>
        onSheet(run, async (sheet, context) => {
          sheet.name = name;
          await context.sync();
        }),
      ),
    expected: [
      ...FORBIDDEN.map((name) => [name, 'InvalidArgument']),
      ["o'other 2", 'ItemAlreadyExists'],
      ['conformance', 'none'],
    ],
  },
  {
    name: 'formulas follow a sheet that is renamed',
    run: (run) =>
      run(async (context) => {
        const first = context.workbook.worksheets.getItem('Conformance');
        const other = context.workbook.worksheets.getItem("O'Other 2");
        other.getRange('A1').values = [[7]];
        const range = first.getRange('A1:A4');
        range.formulas = [
          ["='O''Other 2'!A1"],
          ["=SUM('O''Other 2'!$A$1:A3)&\"'O''Other 2'!A1\""],
          ['=Conformance!B1+1'],
          ["=SUM('o''OTHER 2'!A:A)"],
        ];
        await context.sync();
        other.name = 'Simple';
        await context.sync();
        range.load('formulas,values');
        await context.sync();
        const plain = range.formulas.slice(0, 3);
        other.name = "Isn't 2";
        other.getRange('A1').values = [[8]];
        range.load('formulas,values');
        await context.sync();
        return [plain, range.formulas[0], range.values.slice(0, 3)];
      }),
    expected: [
      [['=Simple!A1'], ["=SUM(Simple!$A$1:A3)&\"'O''Other 2'!A1\""], ['=Conformance!B1+1']],
      ["='Isn''t 2'!A1"],
      [[8], ["8'O''Other 2'!A1"], [1]],
    ],
  },
  {
    name: 'what referred to a deleted sheet is #REF!',
    run: (run) =>
      run(async (context) => {
        const first = context.workbook.worksheets.getItem('Conformance');
        const other = context.workbook.worksheets.getItem("O'Other 2");
        other.getRange('A1').values = [[7]];
        const range = first.getRange('A1:A3');
        range.formulas = [["='O''Other 2'!A1+1"], ['=A1*2'], [3]];
        await context.sync();
        other.delete();
        range.load('values,formulas');
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return [range.formulas, range.values, sheets.items.map(({ name }) => name)];
      }),
    expected: [[['=#REF!A1+1'], ['=A1*2'], [3]], [['#REF!'], ['#REF!'], [3]], ['Conformance']],
  },
  {
    name: 'deleting the active sheet activates the next',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        context.workbook.worksheets.add('Third');
        sheet.delete();
        const active = context.workbook.worksheets.getActiveWorksheet().load('name,position');
        await context.sync();
        return [active.name, active.position];
      }),
    expected: ["O'Other 2", 0],
  },
  {
    name: 'the last visible sheet can be neither deleted nor hidden, a very hidden one not deleted',
    run: async (run) => {
      const change = (act: (sheet: Excel.Worksheet) => void, name: string): Promise<string> =>
        codeOf(
          run(async (context) => {
            act(context.workbook.worksheets.getItem(name));
            await context.sync();
          }),
        );
      return [
        await change((sheet) => (sheet.visibility = 'VeryHidden'), "O'Other 2"),
        await change((sheet) => {
          sheet.delete();
        }, "O'Other 2"),
        await change((sheet) => {
          sheet.delete();
        }, 'Conformance'),
        await change((sheet) => (sheet.visibility = 'Hidden'), 'Conformance'),
        await change((sheet) => (sheet.visibility = 'Visible'), "O'Other 2"),
        await change((sheet) => {
          sheet.delete();
        }, 'Conformance'),
      ];
    },
    expected: ['none', 'InvalidOperation', 'InvalidOperation', 'InvalidOperation', 'none', 'none'],
  },
  {
    name: 'a sheet keeps its id while others go, and a deleted one is ItemNotFound',
    run: (run) =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const first = worksheets.getItem('Conformance').load('id');
        const other = worksheets.getItem("O'Other 2").load('id');
        await context.sync();
        const { id } = other;
        first.delete();
        await context.sync();
        other.load('id,position');
        await context.sync();
        const gone = worksheets.getItemOrNullObject(first.id);
        await context.sync();
        return [other.id === id, other.position, gone.isNullObject];
      }),
    expected: [true, 0, true],
  },
  {
    name: 'a sheet moves to a position, the active one stays active and formulas stay',
    run: (run) =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const third = worksheets.add('Third');
        third.getRange('A1').formulas = [["='O''Other 2'!A1+1"]];
        third.position = 0;
        worksheets.getItem("O'Other 2").getRange('A1').values = [[4]];
        worksheets.load('items/name');
        const active = worksheets.getActiveWorksheet().load('name,position');
        const cell = third.getRange('A1').load('values,address');
        await context.sync();
        const before = worksheets.items.map(({ name }) => name);
        third.position = 2;
        worksheets.load('items/name');
        third.load('position');
        await context.sync();
        return [
          before,
          [active.name, active.position],
          [cell.values, cell.address],
          [third.position, worksheets.items.map(({ name }) => name)],
        ];
      }),
    expected: [
      ['Third', 'Conformance', "O'Other 2"],
      ['Conformance', 1],
      [[[5]], 'Third!A1'],
      [2, ['Conformance', "O'Other 2", 'Third']],
    ],
  },
  {
    name: 'there is no position behind the last',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.position = 2;
        await context.sync();
      }).then(
        () => 'none',
        (error: unknown) => (error as { code: string }).code,
      ),
    expected: 'InvalidArgument',
  },
  {
    name: 'the structure of a new workbook is not protected',
    run: (run) =>
      run(async (context) => {
        const protection = context.workbook.protection.load('protected');
        await context.sync();
        return protection.protected;
      }),
    expected: false,
  },
  {
    name: 'tab colour, gridlines and visibility are set and read back',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const hidden = context.workbook.worksheets.getItem("O'Other 2");
        sheet.tabColor = '#9c5700';
        sheet.showGridlines = false;
        hidden.visibility = 'Hidden';
        sheet.load('tabColor,showGridlines');
        hidden.load('visibility');
        await context.sync();
        const before = [sheet.tabColor, sheet.showGridlines, hidden.visibility];
        sheet.tabColor = '';
        sheet.load('tabColor');
        await context.sync();
        return [before, sheet.tabColor];
      }),
    expected: [['#9C5700', false, 'Hidden'], ''],
  },
  {
    name: 'panes are frozen by rows, columns or both',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { freezePanes } = sheet;
        const addresses: (string | null)[] = [];
        const note = async (): Promise<void> => {
          const location = freezePanes.getLocationOrNullObject().load('address');
          await context.sync();
          addresses.push(location.isNullObject ? null : location.address);
        };
        await note();
        freezePanes.freezeRows(2);
        await note();
        freezePanes.freezeColumns();
        await note();
        freezePanes.freezeAt(sheet.getRange('A1:C2'));
        await note();
        freezePanes.freezeAt('A1:A3');
        await note();
        freezePanes.unfreeze();
        await note();
        return addresses;
      }),
    expected: [null, 'Conformance!1:2', 'Conformance!A:A', 'Conformance!A1:C2', 'Conformance!A1:A3', null],
  },
  {
    name: 'row heights are points',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const untouched = sheet.getRange('A9').format.load('rowHeight');
        sheet.getRange('1:2').format.rowHeight = 30;
        const set = sheet.getRange('A1:B2').format.load('rowHeight');
        const mixed = sheet.getRange('A2:A3').format.load('rowHeight');
        await context.sync();
        return [untouched.rowHeight, set.rowHeight, mixed.rowHeight];
      }),
    expected: [15, 30, null],
  },
];
