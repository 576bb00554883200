import { codeOf, onSheet, type Script } from '../script';

/** Text, look, validation and conditional format of a cell, after something was cleared. */
async function left(run: typeof Excel.run, applyTo?: 'All' | 'Contents' | 'Formats'): Promise<unknown> {
  return onSheet(run, async (sheet, context) => {
    const all = sheet.getRange('A1:B2');
    all.formulas = [
      ['x', '=1+1'],
      [3, 4],
    ];
    all.numberFormat = '0%' as unknown as string[][];
    all.format.fill.color = '#FFEB9C';
    all.conditionalFormats.clearAll();
    all.conditionalFormats.add('Custom').custom.rule.formula = '=1';
    all.dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
    await context.sync();
    sheet.getRange('A1:A2').clear(applyTo);
    all.load('values,numberFormat');
    const cells = ['A2', 'B2'].map((address) => {
      const cell = sheet.getRange(address);
      cell.load('format/fill/color,dataValidation/type');
      return { cell, rules: cell.conditionalFormats.getCount() };
    });
    await context.sync();
    return [
      all.values,
      all.numberFormat.map(([first]) => first),
      cells.map(({ cell, rules }) => [cell.format.fill.color, cell.dataValidation.type, rules.value]),
    ];
  });
}

const UNTOUCHED = ['#FFEB9C', 'List', 1];

export const CLEARING_SCRIPTS: readonly Script[] = [
  {
    name: 'clear takes contents, looks, conditional formats and validation away',
    run: async (run) => [await left(run), await left(run, 'All')],
    expected: Array(2).fill([
      [
        ['', 2],
        ['', 4],
      ],
      ['General', 'General'],
      [['#FFFFFF', 'None', 0], UNTOUCHED],
    ]),
  },
  {
    name: 'clear of contents leaves the rest',
    run: (run) => left(run, 'Contents'),
    expected: [
      [
        ['', 2],
        ['', 4],
      ],
      ['0%', '0%'],
      [UNTOUCHED, UNTOUCHED],
    ],
  },
  {
    name: 'clear of formats leaves contents and validation',
    run: (run) => left(run, 'Formats'),
    expected: [
      [
        ['x', 2],
        [3, 4],
      ],
      ['General', 'General'],
      [['#FFFFFF', 'List', 0], UNTOUCHED],
    ],
  },
  {
    name: 'what is cleared is no longer used, and formulas see it empty',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A1:C3').values = Array<number[]>(3).fill([1, 2, 3]);
        sheet.getRange('A1').formulas = [['=SUM(B1:C3)']];
        const sum = sheet.getRange('A1').load('values');
        await context.sync();
        const before = sum.values;
        sheet.getRange('B:C').clear('Contents');
        sheet.getRange('A3').clear();
        const used = sheet.getUsedRange().load('address');
        sum.load('values');
        await context.sync();
        return [before, sum.values, used.address];
      }),
    expected: [[[15]], [[0]], 'Conformance!A1:A2'],
  },
  {
    name: 'what can not be cleared is InvalidArgument',
    run: (run) =>
      codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A1').clear('Everything' as 'All');
          await context.sync();
        }),
      ),
    expected: 'InvalidArgument',
  },
];
