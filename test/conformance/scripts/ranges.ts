import { codeOf, onSheet, type Script } from '../script';

export const RANGE_SCRIPTS: readonly Script[] = [
  {
    name: 'addresses name the sheet, quoted where needed',
    run: (run) =>
      run(async (context) => {
        const plain = context.workbook.worksheets.getItem('Conformance').getRange('b2:a1').load('address');
        const quoted = context.workbook.worksheets.getItem("O'Other 2").getRangeByIndexes(1, 26, 1, 1).load('address');
        const columns = context.workbook.worksheets.getItem('Conformance').getRange('C:E').load('address');
        const rows = context.workbook.worksheets.getItem('Conformance').getRange('3:4').load('address');
        await context.sync();
        return [plain.address, quoted.address, columns.address, rows.address];
      }),
    expected: ['Conformance!A1:B2', "'O''Other 2'!AA2", 'Conformance!C:E', 'Conformance!3:4'],
  },
  {
    name: 'a range knows its place and size',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('C3:D7').load('rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        return [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
      }),
    expected: [2, 2, 5, 2],
  },
  {
    name: 'what is no address, or outside the sheet, is InvalidArgument',
    run: async (run) => {
      const ask = (get: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
        codeOf(
          onSheet(run, async (sheet, context) => {
            get(sheet).load('address');
            await context.sync();
          }),
        );
      return [
        await ask((sheet) => sheet.getRange('not an address')),
        await ask((sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)),
        await ask((sheet) => sheet.getRangeByIndexes(0, 0, 1_048_577, 1)),
      ];
    },
    expected: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
  },
  {
    name: 'ranges are reached from a range: moved, resized, a cell, the last row and column',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('C3:E7');
        const reached = [
          range.getOffsetRange(2, -1),
          range.getResizedRange(-4, 3),
          range.getResizedRange(-4, -2).getOffsetRange(0, 0),
          range.getCell(0, 0),
          range.getCell(9, 9),
          range.getLastRow(),
          range.getLastColumn(),
          range.getEntireColumn().getLastColumn().getOffsetRange(0, 2).getCell(3, 0),
          range.getEntireRow().getLastRow().getOffsetRange(1, 0),
        ].map((each) => each.load('address'));
        await context.sync();
        return reached.map(({ address }) => address.replace('Conformance!', ''));
      }),
    expected: ['B5:D9', 'C3:H3', 'C3', 'C3', 'L12', 'C7:E7', 'E3:E7', 'G4', '8:8'],
  },
  {
    name: 'what is reached outside the sheet is InvalidArgument',
    run: async (run) => {
      const ask = (get: (range: Excel.Range) => Excel.Range): Promise<string> =>
        codeOf(
          onSheet(run, async (sheet, context) => {
            get(sheet.getRange('B2:C3')).load('address');
            await context.sync();
          }),
        );
      return [
        await ask((range) => range.getOffsetRange(-2, 0)),
        await ask((range) => range.getOffsetRange(0, 16_382)),
        await ask((range) => range.getResizedRange(-2, 0)),
        await ask((range) => range.getCell(1_048_575, 0)),
        await ask((range) => range.getEntireColumn().getOffsetRange(1, 0)),
      ];
    },
    expected: Array(5).fill('InvalidArgument'),
  },
  {
    name: 'an unbounded range reads null and takes no values',
    run: async (run) => {
      const values = await onSheet(run, async (sheet, context) => {
        const column = sheet.getRange('A:A').load('values,formulas,numberFormat,text');
        const all = sheet.getRange().load('values');
        await context.sync();
        return [column.values, column.formulas, column.numberFormat, column.text, all.values];
      });
      const code = await codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A:A').values = [['x']];
          await context.sync();
        }),
      );
      return [values, code];
    },
    expected: [[null, null, null, null, null], 'InvalidArgument'],
  },
  {
    name: 'selecting a range is allowed',
    run: (run) =>
      codeOf(
        onSheet(run, async (sheet, context) => {
          context.application.suspendScreenUpdatingUntilNextSync();
          context.application.suspendApiCalculationUntilNextSync();
          sheet.getRange('B2:C3').select();
          await context.sync();
        }),
      ),
    expected: 'none',
  },
  {
    name: 'reading before loading is PropertyNotLoaded, from the client itself',
    run: (run) => codeOf(onSheet(run, (sheet) => Promise.resolve(sheet.getRange('A1').values))),
    expected: 'PropertyNotLoaded',
  },
  {
    name: 'a range is kept from one sync to the next, and released after the run',
    run: async (run) => {
      let escaped: Excel.Range | undefined;
      await onSheet(run, async (sheet, context) => {
        const range = (escaped = sheet.getRange('A1'));
        await context.sync();
        range.values = [[7]];
        await context.sync();
      });
      return codeOf(
        run(async () => {
          escaped?.load('values');
          await escaped?.context.sync();
        }),
      );
    },
    expected: 'InvalidObjectPath',
  },
  {
    name: 'what ran before an error stays',
    run: async (run) => {
      const code = await codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A1').values = [['kept']];
          sheet.getRange('A2:A3').values = [['wrong shape']];
          sheet.getRange('A4').values = [['never']];
          await context.sync();
        }),
      );
      return onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:A4').load('values');
        await context.sync();
        return [code, range.values];
      });
    },
    expected: ['InvalidArgument', [['kept'], [''], [''], ['']]],
  },
];
