// Each attempt is a run of its own.
/* eslint-disable office-addins/no-context-sync-in-loop */
import { codeOf, onSheet, type Script } from '../script';

const RULES: readonly Excel.DataValidationRule[] = [
  { list: { inCellDropDown: true, source: 'ON,OFF' } },
  { list: { inCellDropDown: false, source: '=$F$1:$F$3' } },
  { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
  { decimal: { formula1: '=A1*2', operator: 'GreaterThanOrEqualTo' } },
  { date: { formula1: '2017-12-31', operator: 'LessThanOrEqualTo' } },
  { custom: { formula: '=LEN(A1)<5' } },
];

export const VALIDATION_SCRIPTS: readonly Script[] = [
  {
    name: 'rules of data validation are read back, formulas and numbers with an equals sign',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const validations = RULES.map((rule, index) => {
          const { dataValidation } = sheet.getRange(`A${index + 1}`);
          dataValidation.rule = rule;
          return dataValidation.load('type,rule');
        });
        await context.sync();
        return validations.map(({ type, rule }) => [type, rule]);
      }),
    expected: [
      ['List', { list: { inCellDropDown: true, source: 'ON,OFF' } }],
      ['List', { list: { inCellDropDown: false, source: '=$F$1:$F$3' } }],
      ['WholeNumber', { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } }],
      ['Decimal', { decimal: { formula1: '=A1*2', operator: 'GreaterThanOrEqualTo' } }],
      ['Date', { date: { formula1: '=43100', operator: 'LessThanOrEqualTo' } }],
      ['Custom', { custom: { formula: '=LEN(A1)<5' } }],
    ],
  },
  {
    name: 'alert, prompt and blanks are set beside the rule',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:B2');
        const bare = sheet.getRange('D9').dataValidation.load('type,ignoreBlanks');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
        dataValidation.load('errorAlert,prompt,ignoreBlanks');
        await context.sync();
        const before = [dataValidation.errorAlert, dataValidation.prompt, dataValidation.ignoreBlanks];
        dataValidation.errorAlert = { message: 'No', showAlert: true, style: 'Warning', title: 'Valore' };
        dataValidation.prompt = { message: 'Scegli', showPrompt: true, title: 'Stato' };
        dataValidation.ignoreBlanks = false;
        const cell = sheet.getRange('B2').dataValidation.load('type,errorAlert,prompt,ignoreBlanks');
        await context.sync();
        return [[bare.type, bare.ignoreBlanks], before, [cell.type, cell.errorAlert, cell.prompt, cell.ignoreBlanks]];
      }),
    expected: [
      ['None', true],
      [{ message: '', showAlert: true, style: 'Stop', title: '' }, { message: '', showPrompt: true, title: '' }, true],
      [
        'List',
        { message: 'No', showAlert: true, style: 'Warning', title: 'Valore' },
        { message: 'Scegli', showPrompt: true, title: 'Stato' },
        false,
      ],
    ],
  },
  {
    name: 'validation is cleared cell by cell, and mixed is null',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const all = sheet.getRange('A1:C3');
        all.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
        sheet.getRange('B2').dataValidation.clear();
        const whole = all.dataValidation.load('type,rule');
        const hole = sheet.getRange('B2').dataValidation.load('type');
        const around = sheet.getRange('A3:C3').dataValidation.load('type');
        await context.sync();
        const first = [whole.type, whole.rule, hole.type, around.type];
        sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=TRUE' } };
        whole.load('type');
        await context.sync();
        return [first, whole.type];
      }),
    expected: [['Inconsistent', null, 'None', 'WholeNumber'], 'MixedCriteria'],
  },
  {
    name: 'rules that can not be are InvalidArgument',
    run: async (run) => {
      const wrong = [
        {},
        { list: { inCellDropDown: true, source: 'x,'.repeat(200) } },
        { list: { inCellDropDown: true, source: '' } },
        { wholeNumber: { formula1: 1, operator: 'Nearly' } },
        { custom: { formula: '=SUM(' } },
        { custom: { formula: '=1' }, list: { inCellDropDown: true, source: 'a' } },
      ] as unknown as Excel.DataValidationRule[];
      const codes: string[] = [];
      for (const rule of wrong)
        codes.push(
          await codeOf(
            onSheet(run, async (sheet, context) => {
              sheet.getRange('A1').dataValidation.rule = rule;
              await context.sync();
            }),
          ),
        );
      return codes;
    },
    expected: Array(6).fill('InvalidArgument'),
  },
];
