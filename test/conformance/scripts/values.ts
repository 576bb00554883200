import { codeOf, onSheet, type Script } from '../script';

/** Writes a column of inputs and gives back values, types and number formats. */
function typed(
  name: string,
  inputs: readonly unknown[],
  expected: readonly (readonly [value: unknown, type: string, numberFormat: string])[],
  numberFormat?: string,
): Script {
  return {
    name,
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRangeByIndexes(0, 0, inputs.length, 1);
        if (numberFormat !== undefined) range.numberFormat = inputs.map(() => [numberFormat]);
        range.values = inputs.map((input) => [input]);
        range.load('values,valueTypes,numberFormat');
        await context.sync();
        const { values, valueTypes, numberFormat: formats } = range;
        return inputs.map((_, row) => [
          values[row]?.[0] as unknown,
          valueTypes[row]?.[0],
          formats[row]?.[0] as unknown,
        ]);
      }),
    expected,
  };
}

export const VALUE_SCRIPTS: readonly Script[] = [
  typed(
    'values keep their type',
    ['a', 1.5, true, ''],
    [
      ['a', 'String', 'General'],
      [1.5, 'Double', 'General'],
      [true, 'Boolean', 'General'],
      ['', 'Empty', 'General'],
    ],
  ),
  typed(
    'text that is a number is read the US way',
    ['12', '1,234.5', '1.234,5', '.5', '(3)', '00123', '1,23'],
    [
      [12, 'Double', 'General'],
      [1234.5, 'Double', '#,##0.00'],
      ['1.234,5', 'String', 'General'],
      [0.5, 'Double', 'General'],
      [-3, 'Double', 'General'],
      [123, 'Double', 'General'],
      ['1,23', 'String', 'General'],
    ],
  ),
  typed(
    'percentages bring their format',
    ['90%', '12.5%', '-5%'],
    [
      [0.9, 'Double', '0%'],
      [0.125, 'Double', '0.00%'],
      [-0.05, 'Double', '0%'],
    ],
  ),
  typed(
    'dates are read month first',
    ['12/31/2017', '31/12/2017', '2017-12-31', '10:30'],
    [
      [43100, 'Double', 'm/d/yyyy'],
      ['31/12/2017', 'String', 'General'],
      [43100, 'Double', 'm/d/yyyy'],
      [0.4375, 'Double', 'h:mm'],
    ],
  ),
  typed(
    'booleans and errors are recognised without case',
    ['true', 'FALSE', '#n/a', '#DIV/0!', '#nothing'],
    [
      [true, 'Boolean', 'General'],
      [false, 'Boolean', 'General'],
      ['#N/A', 'Error', 'General'],
      ['#DIV/0!', 'Error', 'General'],
      ['#nothing', 'String', 'General'],
    ],
  ),
  typed(
    'an apostrophe makes text of anything and is not part of it',
    ["'12", "'=A1", "'-5", "'"],
    [
      ['12', 'String', 'General'],
      ['=A1', 'String', 'General'],
      ['-5', 'String', 'General'],
      ['', 'String', 'General'],
    ],
  ),
  typed(
    'a cell formatted as text takes text as it is',
    ['12', '=A1', '12/31/2017', 'TRUE'],
    [
      ['12', 'String', '@'],
      ['=A1', 'String', '@'],
      ['12/31/2017', 'String', '@'],
      ['TRUE', 'String', '@'],
    ],
    '@',
  ),
  typed(
    'a format that is not General stays',
    ['90%', '12/31/2017'],
    [
      [0.9, 'Double', '0.000'],
      [43100, 'Double', '0.000'],
    ],
    '0.000',
  ),
  {
    name: 'a scalar fills the range, null leaves a cell, an empty text clears it',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = 'x' as unknown as string[][];
        await context.sync();
        range.values = [
          [null, ''],
          [5, null],
        ];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    expected: [
      [
        ['x', ''],
        [5, 'x'],
      ],
      [
        ['String', 'Empty'],
        ['Double', 'String'],
      ],
    ],
  },
  {
    name: 'an array of another shape is InvalidArgument',
    run: async (run) => {
      const write = (values: unknown[][]): Promise<string> =>
        codeOf(
          onSheet(run, async (sheet, context) => {
            sheet.getRange('A1:B2').values = values;
            await context.sync();
          }),
        );
      return [await write([[1, 2]]), await write([[1], [2]]), await write([[1, 2], [3]])];
    },
    expected: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument'],
  },
  {
    name: 'more than 1 500 cells are written in chunks by the client',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:C1000');
        range.values = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`, row * 2]);
        await context.sync();
        const ends = sheet.getRange('A500:C501').load('values');
        const used = sheet.getUsedRange(true).load('address');
        await context.sync();
        return [ends.values, used.address];
      }),
    expected: [
      [
        [499, 'r499', 998],
        [500, 'r500', 1000],
      ],
      'Conformance!A1:C1000',
    ],
  },
  {
    name: 'a large array of another shape is refused before any chunk is written',
    run: async (run) => {
      const code = await codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A1:B999').values = Array.from({ length: 1000 }, (_, row) => [row, row]);
          await context.sync();
        }),
      );
      return onSheet(run, async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address');
        await context.sync();
        return [code, used.isNullObject];
      });
    },
    expected: ['InvalidArgument', true],
  },
];
