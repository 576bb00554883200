import { onSheet, type Script } from '../script';

export const LOOK_SCRIPTS: readonly Script[] = [
  {
    name: 'the style Normal takes looks away and leaves contents, conditional formats and validation',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.numberFormat = '0%' as unknown as string[][];
        range.format.fill.color = '#FFEB9C';
        range.format.font.bold = true;
        range.conditionalFormats.clearAll();
        range.conditionalFormats.add('Custom').custom.rule.formula = '=$A1=3';
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
        sheet.getRange('A1:A2').style = 'Normal';
        const normal = context.workbook.styles.getItem('Normal').load('numberFormat,verticalAlignment,wrapText');
        normal.font.load('name,size,bold,italic,color');
        normal.fill.load('color');
        const cell = sheet.getRange('A1').load('values,numberFormat,format/fill/color,format/verticalAlignment');
        cell.format.load('wrapText');
        cell.format.font.load('name,size,bold,italic,color');
        cell.dataValidation.load('type');
        const rules = range.conditionalFormats.load('items/type');
        await context.sync();
        const held = rules.items.map((rule) => rule.getRanges().load('address'));
        await context.sync();
        const { font } = cell.format;
        return [
          cell.values,
          [cell.numberFormat[0]?.[0] === normal.numberFormat, cell.format.fill.color === normal.fill.color],
          [font.name === normal.font.name, font.size === normal.font.size, font.bold, font.italic],
          [font.color === normal.font.color, cell.format.wrapText === normal.wrapText],
          cell.format.verticalAlignment === normal.verticalAlignment,
          cell.dataValidation.type,
          held.map(({ address }) => address),
        ];
      }),
    expected: [[[1]], [true, true], [true, true, false, false], [true, true], true, 'List', ['Conformance!A1:B2']],
  },
  {
    name: 'formats copied from a cell bring its conditional formats in place of others',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:C3');
        range.values = Array<number[]>(3).fill([1, 2, 3]);
        range.conditionalFormats.clearAll();
        sheet.getRange('E1').format.font.name = 'Arial';
        sheet.getRange('E1').format.fill.color = '#C6EFCE';
        sheet.getRange('A1:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$A1=1';
        sheet.getRange('B2:C3').copyFrom(sheet.getRange('E1'), 'Formats');
        const cells = ['B2', 'C3', 'A1'].map((address) => {
          const cell = sheet.getRange(address).load('values,format/fill/color');
          cell.format.font.load('name');
          return { cell, rules: cell.conditionalFormats.getCount() };
        });
        await context.sync();
        return cells.map(({ cell, rules }) => [
          cell.values[0]?.[0],
          cell.format.fill.color,
          cell.format.font.name === 'Arial',
          rules.value,
        ]);
      }),
    expected: [
      [2, '#C6EFCE', true, 0],
      [3, '#C6EFCE', true, 0],
      [1, '#FFFFFF', false, 1],
    ],
  },
];
