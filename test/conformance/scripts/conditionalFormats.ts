// What a method gives is a result, not a property to load.
/* eslint-disable office-addins/load-object-before-read */
import { codeOf, onSheet, type Script } from '../script';

export const CONDITIONAL_FORMAT_SCRIPTS: readonly Script[] = [
  {
    name: 'a conditional format with a formula is added at the top and read back',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const formats = sheet.getRange('A1:C9').conditionalFormats;
        const first = formats.add('Custom');
        first.custom.rule.formula = '=$C1="x"';
        first.custom.format.font.color = '#9c0006';
        first.custom.format.font.bold = true;
        first.custom.format.font.italic = false;
        first.custom.format.fill.color = '#FFC7CE';
        const second = formats.add('Custom');
        second.custom.rule.formula = '=$C1="y"';
        second.stopIfTrue = true;
        first.load(
          'id,type,priority,stopIfTrue,custom/rule/formula,custom/format/font/color,custom/format/font/bold,custom/format/font/italic,custom/format/fill/color',
        );
        second.load('priority,stopIfTrue,custom/format/fill/color');
        const count = formats.getCount();
        const elsewhere = sheet.getRange('D1').conditionalFormats.getCount();
        await context.sync();
        const { rule, format } = first.custom;
        const again = sheet.getRange('C9').conditionalFormats.getItem(first.id).load('type');
        await context.sync();
        return [
          [first.type, first.priority, first.stopIfTrue, rule.formula],
          [format.font.color, format.font.bold, format.font.italic, format.fill.color],
          [second.priority, second.stopIfTrue, second.custom.format.fill.color],
          [count.value, elsewhere.value, again.type],
        ];
      }),
    expected: [
      ['Custom', 1, false, '=$C1="x"'],
      ['#9C0006', true, false, '#FFC7CE'],
      [0, true, null],
      [2, 0, 'Custom'],
    ],
  },
  {
    name: 'a conditional format has a number format, which null takes away',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { custom } = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        custom.rule.formula = '=A1>1';
        custom.format.load('numberFormat');
        await context.sync();
        const before: unknown = custom.format.numberFormat;
        custom.format.numberFormat = '0.0" kg"';
        custom.format.load('numberFormat');
        await context.sync();
        const set: unknown = custom.format.numberFormat;
        custom.format.numberFormat = null;
        custom.format.load('numberFormat');
        await context.sync();
        const code = await codeOf(
          onSheet(run, async (again, second) => {
            again.getRange('A1').conditionalFormats.getItemAt(0).custom.format.numberFormat = '[wrong';
            await second.sync();
          }),
        );
        return [before, set, custom.format.numberFormat as unknown, code];
      }),
    expected: [null, '0.0" kg"', null, 'InvalidArgument'],
  },
  {
    name: 'conditional formats for values and texts',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const formats = sheet.getRange('B2:B9').conditionalFormats;
        const value = formats.add('CellValue');
        value.cellValue.rule = { formula1: '=1', formula2: '=$A$1', operator: 'Between' };
        value.cellValue.format.fill.color = '#FFEB9C';
        const text = formats.add('ContainsText');
        text.textComparison.rule = { operator: 'BeginsWith', text: 'Non "' };
        text.textComparison.format.font.color = '#9C5700';
        formats.load('items/type,items/priority');
        value.load('cellValue/rule,cellValue/format/fill/color');
        text.load('textComparison/rule');
        await context.sync();
        return [
          formats.items.map(({ type, priority }) => [type, priority]),
          value.cellValue.rule,
          text.textComparison.rule,
        ];
      }),
    expected: [
      [
        ['ContainsText', 0],
        ['CellValue', 1],
      ],
      { formula1: '=1', formula2: '=$A$1', operator: 'Between' },
      { operator: 'BeginsWith', text: 'Non "' },
    ],
  },
  {
    name: 'data bars have a colour and bounds',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const format = sheet.getRange('C2:C9').conditionalFormats.add('DataBar');
        format.dataBar.positiveFormat.fillColor = '#63be7b';
        format.dataBar.positiveFormat.gradientFill = false;
        format.dataBar.lowerBoundRule = { type: 'Number', formula: '=0' };
        format.dataBar.upperBoundRule = { type: 'HighestValue' };
        format.dataBar.showDataBarOnly = true;
        format.load(
          'type,dataBar/lowerBoundRule,dataBar/upperBoundRule,dataBar/showDataBarOnly,dataBar/positiveFormat/fillColor,dataBar/positiveFormat/gradientFill',
        );
        await context.sync();
        const { lowerBoundRule, upperBoundRule, showDataBarOnly, positiveFormat } = format.dataBar;
        const { fillColor, gradientFill } = positiveFormat;
        return [format.type, lowerBoundRule, upperBoundRule, showDataBarOnly, fillColor, gradientFill];
      }),
    expected: ['DataBar', { type: 'Number', formula: '=0' }, { type: 'HighestValue' }, true, '#63BE7B', false],
  },
  {
    name: 'conditional formats are moved, deleted and cleared within a range',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const all = sheet.getRange('A1:A9').conditionalFormats;
        const [one, two, three] = ['=1', '=2', '=3'].map((formula) => {
          const format = all.add('Custom');
          format.custom.rule.formula = formula;
          return format;
        });
        const order = async (): Promise<string[]> => {
          all.load('items/custom/rule/formula');
          await context.sync();
          return all.items.map((item) => item.custom.rule.formula);
        };
        const added = await order();
        if (one) one.priority = 0;
        if (three) three.priority = -1;
        const moved = await order();
        two?.delete();
        const deleted = await order();
        sheet.getRange('A3:A4').conditionalFormats.clearAll();
        const counts = ['A3:A4', 'A2', 'A5'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
        const at = all.getItemAt(0).load('type');
        await context.sync();
        sheet.getRange('A1:A9').conditionalFormats.clearAll();
        const none = sheet.getRange('A1:A9').conditionalFormats.getCount();
        const gone = all.getItemOrNullObject('none');
        await context.sync();
        return [added, moved, deleted, counts.map(({ value }) => value), at.type, none.value, gone.isNullObject];
      }),
    expected: [['=3', '=2', '=1'], ['=1', '=2', '=3'], ['=1', '=3'], [0, 2, 2], 'Custom', 0, true],
  },
  {
    name: 'a conditional format of another type is InvalidArgument',
    run: (run) =>
      codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.rule = {
            formula1: '=1',
            operator: 'EqualTo',
          };
          await context.sync();
        }),
      ),
    expected: 'InvalidArgument',
  },
];
