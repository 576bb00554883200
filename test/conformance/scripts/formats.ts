import { codeOf, onSheet, type Script } from '../script';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

export const FORMAT_SCRIPTS: readonly Script[] = [
  {
    name: 'number formats are read cell by cell, and filled from one',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.numberFormat = [
          ['0%', '@'],
          [null as unknown as string, 'dd/mm/yyyy'],
        ];
        range.load('numberFormat');
        await context.sync();
        const before = range.numberFormat;
        range.numberFormat = '0.00' as unknown as string[][];
        range.load('numberFormat');
        await context.sync();
        return [before, range.numberFormat];
      }),
    expected: [
      [
        ['0%', '@'],
        ['General', 'dd/mm/yyyy'],
      ],
      [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ],
    ],
  },
  {
    name: 'what is no number format is InvalidArgument',
    run: (run) =>
      codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A1').numberFormat = [['[wrong']];
          await context.sync();
        }),
      ),
    expected: 'InvalidArgument',
  },
  {
    name: 'a format is set for the whole range and read back',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { format } = sheet.getRange('A1:B2');
        format.wrapText = true;
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Top';
        format.indentLevel = 0;
        format.fill.color = '#ffeb9c';
        format.font.bold = true;
        format.font.italic = true;
        format.font.size = 14;
        format.font.color = '#9C5700';
        format.load(
          'wrapText,horizontalAlignment,verticalAlignment,indentLevel,fill/color,font/bold,font/italic,font/size,font/color',
        );
        await context.sync();
        return [
          [format.wrapText, format.horizontalAlignment, format.verticalAlignment, format.indentLevel],
          [format.fill.color, format.font.bold, format.font.italic, format.font.size, format.font.color],
        ];
      }),
    expected: [
      [true, 'Center', 'Top', 0],
      ['#FFEB9C', true, true, 14, '#9C5700'],
    ],
  },
  {
    name: 'formats that differ read null',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A1').format.font.bold = true;
        sheet.getRange('A1').format.fill.color = '#FF0000';
        const { format } = sheet.getRange('A1:A2');
        format.load('font/bold,fill/color,font/italic');
        await context.sync();
        return [format.font.bold, format.fill.color, format.font.italic];
      }),
    expected: [null, null, false],
  },
  {
    name: 'an untouched cell is white, black on it, and General',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { format } = sheet.getRange('F6');
        format.load('wrapText,horizontalAlignment,verticalAlignment,fill/color,font/bold,font/color');
        await context.sync();
        return [
          format.wrapText,
          format.horizontalAlignment,
          format.verticalAlignment,
          format.fill.color,
          format.font.bold,
          format.font.color,
        ];
      }),
    expected: [false, 'General', 'Bottom', '#FFFFFF', false, '#000000'],
  },
  {
    name: 'column widths are points, kept to the pixel',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const untouched = sheet.getRange('F:F').format.load('columnWidth');
        sheet.getRange('A:B').format.columnWidth = 105;
        const set = sheet.getRange('A1:B9').format.load('columnWidth');
        const mixed = sheet.getRange('B:C').format.load('columnWidth');
        await context.sync();
        return [untouched.columnWidth, set.columnWidth, mixed.columnWidth];
      }),
    expected: [48, 105, null],
  },
  {
    name: 'columns are of standard width again',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A:C').format.columnWidth = 105;
        sheet.getRange('A1').format.useStandardWidth = false;
        sheet.getRange('B5').format.useStandardWidth = true;
        const read = ['A:A', 'B:B', 'A:B', 'A:C', 'D:F'].map((address) =>
          sheet.getRange(address).format.load('columnWidth,useStandardWidth'),
        );
        await context.sync();
        return read.map(({ columnWidth, useStandardWidth }) => [columnWidth, useStandardWidth]);
      }),
    expected: [
      [105, false],
      [48, true],
      [null, null],
      [null, null],
      [48, true],
    ],
  },
  {
    name: 'borders are drawn on each side and inside',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const borders = SIDES.map((side) => sheet.getRange('B2:C3').format.borders.getItem(side));
        for (const border of borders) {
          border.style = 'Continuous';
          border.color = '#808080';
          border.weight = 'Medium';
          border.load('style,color,weight');
        }
        await context.sync();
        return borders.map((border) => [border.style, border.color, border.weight]);
      }),
    expected: SIDES.map(() => ['Continuous', '#808080', 'Medium']),
  },
  {
    name: 'text is what the cell shows, whatever the width',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A:A').format.columnWidth = 5;
        const range = sheet.getRange('A1:A5');
        range.numberFormat = [['0.00%'], ['yyyy-mm-dd'], ['General'], ['General'], ['000']];
        range.values = [[0.905], [43100], [''], ['testo'], [7]];
        range.load('text');
        await context.sync();
        return range.text.map(([text]) => text?.replace(',', '.'));
      }),
    expected: ['90.50%', '2017-12-31', '', 'testo', '007'],
  },
];
