// Rules are read through the range they were loaded with.
/* eslint-disable office-addins/load-object-before-read */
import { onSheet, type Script } from '../script';

export const SHIFT_SCRIPTS: readonly Script[] = [
  {
    name: 'inserted columns push cells and formulas to the right',
    run: (run) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Conformance');
        const other = context.workbook.worksheets.getItem("O'Other 2");
        sheet.getRange('A1:D1').formulas = [[1, 2, '=A1+B1', '=SUM($A$1:$C$1)']];
        other.getRange('A1').formulas = [['=Conformance!D1+SUM(Conformance!B:C)']];
        await context.sync();
        const inserted = sheet.getRange('B:C').insert('Right').load('address');
        const row = sheet.getRange('A1:F1').load('formulas,values');
        const elsewhere = other.getRange('A1').load('formulas,values');
        await context.sync();
        return [inserted.address, row.formulas, row.values, elsewhere.formulas, elsewhere.values];
      }),
    expected: [
      'Conformance!B:C',
      [[1, '', '', 2, '=A1+D1', '=SUM($A$1:$E$1)']],
      [[1, '', '', 2, 3, 6]],
      [['=Conformance!F1+SUM(Conformance!D:E)']],
      [[11]],
    ],
  },
  {
    name: 'deleted columns take their cells along, and references to them are #REF!',
    run: (run) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Conformance');
        const other = context.workbook.worksheets.getItem("O'Other 2");
        sheet.getRange('A1:E1').formulas = [[1, 2, 4, '=SUM(A1:C1)', '=B1']];
        other.getRange('A1:B1').formulas = [['=Conformance!B1', '=Conformance!D1']];
        await context.sync();
        sheet.getRange('B2').getEntireColumn().delete('Left');
        const row = sheet.getRange('A1:D1').load('formulas,values');
        const elsewhere = other.getRange('A1:B1').load('formulas,values');
        await context.sync();
        return [row.formulas, row.values, elsewhere.formulas, elsewhere.values];
      }),
    expected: [
      [[1, 4, '=SUM(A1:B1)', '=#REF!']],
      [[1, 4, 5, '#REF!']],
      [['=Conformance!#REF!', '=Conformance!C1']],
      [['#REF!', 5]],
    ],
  },
  {
    name: 'rows are inserted and deleted',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A1:A4').formulas = [[1], [2], [3], ['=SUM(A1:A3)']];
        await context.sync();
        sheet.getRange('2:3').insert('Down');
        const grown = sheet.getRange('A1:A6').load('formulas');
        await context.sync();
        const before = grown.formulas;
        sheet.getRange('A1:B4').getEntireRow().delete('Up');
        const left = sheet.getRange('A1:A3').load('formulas,values');
        await context.sync();
        return [before.map(([formula]) => formula as unknown), left.formulas, left.values];
      }),
    expected: [
      [1, '', '', 2, 3, '=SUM(A1:A5)'],
      [[3], ['=SUM(A1:A1)'], ['']],
      [[3], [3], ['']],
    ],
  },
  {
    name: 'ranges that are kept follow their cells',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const behind = sheet.getRange('D1:D2').load('address');
        const around = sheet.getRange('A1:D1').load('address');
        const inside = sheet.getRange('B1').load('address');
        await context.sync();
        sheet.getRange('B:B').insert('Right');
        behind.load('address');
        around.load('address');
        inside.load('address');
        await context.sync();
        const inserted = [behind.address, around.address, inside.address];
        sheet.getRange('A:B').delete('Left');
        behind.load('address');
        around.load('address');
        inside.load('address');
        await context.sync();
        return [inserted, [behind.address, around.address, inside.address]];
      }),
    expected: [
      ['Conformance!E1:E2', 'Conformance!A1:E1', 'Conformance!C1'],
      ['Conformance!C1:C2', 'Conformance!A1:C1', 'Conformance!A1'],
    ],
  },
  {
    name: 'names, validations, conditional formats and widths move along',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const name = context.workbook.names.add('Anchor', sheet.getRange('C:C'));
        sheet.getRange('C2:C9').dataValidation.rule = { custom: { formula: '=LEN(C2)>B2' } };
        const format = sheet.getRange('B2:C9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$C2=B2';
        sheet.getRange('C:C').format.columnWidth = 105;
        await context.sync();
        sheet.getRange('A:A').insert('Right');
        name.load('formula');
        const { dataValidation } = sheet.getRange('D2:D9');
        dataValidation.load('rule');
        const formats = sheet.getRange('D9').conditionalFormats.load('items/custom/rule/formula');
        const width = sheet.getRange('D1').format.load('columnWidth');
        await context.sync();
        const inserted = [
          name.formula,
          dataValidation.rule.custom?.formula as unknown,
          formats.items.map(({ custom }) => custom.rule.formula),
          width.columnWidth,
        ];
        sheet.getRange('B:C').delete('Left');
        name.load('formula');
        const moved = sheet.getRange('B2:B9');
        moved.dataValidation.load('rule');
        moved.conditionalFormats.load('items/custom/rule/formula');
        await context.sync();
        return [
          inserted,
          [
            name.formula,
            moved.dataValidation.rule.custom?.formula as unknown,
            moved.conditionalFormats.items.map(({ custom }) => custom.rule.formula),
          ],
        ];
      }),
    expected: [
      ['=Conformance!$D:$D', '=LEN(D2)>C2', ['=$D2=C2'], 105],
      ['=Conformance!$B:$B', '=LEN(B2)>#REF!', ['=$B2=B2']],
    ],
  },
];
