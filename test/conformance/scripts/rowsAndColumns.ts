import { onSheet, type Script } from '../script';

export const ROWS_AND_COLUMNS_SCRIPTS: readonly Script[] = [
  {
    name: 'rows and columns are hidden and come back as wide and as high',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('C1').format.columnWidth = 105;
        sheet.getRange('B:C').columnHidden = true;
        sheet.getRange('3:4').rowHidden = true;
        const hidden = sheet.getRange('B2:C2').load('columnHidden,rowHidden');
        const mixed = sheet.getRange('C4:D5').load('columnHidden,rowHidden');
        await context.sync();
        sheet.getRange('A1:C1').getEntireColumn().columnHidden = false;
        const shown = sheet.getRange('C1').load('columnHidden');
        const { format } = shown;
        format.load('columnWidth');
        await context.sync();
        return [
          [hidden.columnHidden, hidden.rowHidden],
          [mixed.columnHidden, mixed.rowHidden],
          [shown.columnHidden, format.columnWidth],
        ];
      }),
    expected: [
      [true, false],
      [null, null],
      [false, 105],
    ],
  },
  {
    name: 'merging keeps what stands top left, and unmerging gives the cells back',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge();
        range.load('values');
        await context.sync();
        const merged = range.values;
        sheet.getRange('B2').unmerge();
        range.values = [
          [5, 6],
          [7, 8],
        ];
        range.load('values');
        await context.sync();
        return [merged, range.values];
      }),
    expected: [
      [
        [1, ''],
        ['', ''],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ],
  },
  {
    name: 'a row fits its longest text, lines of a font of 10 points apart',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const [empty, short, long] = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell)) as [
          Excel.Range,
          Excel.Range,
          Excel.Range,
        ];
        const column = sheet.getRange('A1:A3');
        column.format.columnWidth = 105;
        column.format.wrapText = true;
        column.format.font.size = 10;
        short.values = [['Causa']];
        long.values = [['Il personale assegnato è stato ridotto da maggio: una causa che occupa più di una riga']];
        column.format.rowHeight = 60;
        column.format.autofitRows();
        for (const cell of [empty, short, long]) cell.format.load('rowHeight');
        await context.sync();
        return [empty.format.rowHeight, short.format.rowHeight, long.format.rowHeight >= 38.25];
      }),
    expected: [15, 15, true],
  },
  {
    name: 'underlined, shrunk and dotted',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { font, borders } = sheet.getRange('A1').format;
        const format = sheet.getRange('A1').format;
        font.underline = 'Single';
        format.shrinkToFit = true;
        const [dotted, hair] = [borders.getItem('EdgeBottom'), borders.getItem('EdgeTop')];
        dotted.style = 'Dot';
        dotted.color = '#808080';
        hair.style = 'Continuous';
        hair.weight = 'Hairline';
        font.load('underline');
        format.load('shrinkToFit');
        for (const line of [dotted, hair]) line.load('style,weight,color');
        await context.sync();
        return [font.underline, format.shrinkToFit, dotted.style, dotted.color, hair.style, hair.weight];
      }),
    expected: ['Single', true, 'Dot', '#808080', 'Continuous', 'Hairline'],
  },
];
