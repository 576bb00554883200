import { codeOf, onSheet, type Script } from '../script';

/** Writes formulas to C1:C… beside A1:B3 and gives back their values. */
function calculated(name: string, formulas: readonly string[], expected: readonly unknown[]): Script {
  return {
    name,
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A1:B3').values = [
          [1, 'uno'],
          [2, "'12"],
          ['', 'tre'],
        ];
        const range = sheet.getRangeByIndexes(0, 2, formulas.length, 1);
        range.formulas = formulas.map((formula) => [formula]);
        range.load('values');
        await context.sync();
        return range.values.map(([value]) => value as unknown);
      }),
    expected,
  };
}

export const FORMULA_SCRIPTS: readonly Script[] = [
  calculated(
    'formulas are calculated',
    ['=A1+A2', '=SUM(A1:A3)*10', '=B1&"-"&B3', '=A1>0', '=1/4'],
    [3, 30, 'uno-tre', true, 0.25],
  ),
  calculated('errors are named', ['=1/0', '=NA()', '="a"+1', '=SQRT(-1)'], ['#DIV/0!', '#N/A', '#VALUE!', '#NUM!']),
  calculated(
    'an empty cell is 0, an empty text is empty',
    ['=A3', '=IF(A3="","",1)', '=ISNUMBER(A3)', '=ISNUMBER(B2)'],
    [0, '', false, false],
  ),
  calculated(
    'lookups find rows by code',
    ['=INDEX($A$1:$A$3,MATCH("uno",$B$1:$B$3,0))', '=COUNTIF(B1:B3,"*")', '=SUMPRODUCT(A1:A2,A1:A2)'],
    [1, 3, 5],
  ),
  calculated(
    'a link shows its friendly name',
    ['=HYPERLINK("#A1","vai")', '=IF(TRUE,HYPERLINK("#A1"),"")'],
    ['vai', '#A1'],
  ),
  calculated('a sign begins a formula, unless a number follows', ['+A1', '-A2', '-5', '+3'], [1, -2, -5, 3]),
  {
    name: 'formulas gives the formula, and the value where there is none',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        const range = sheet.getRange('A1:D1');
        range.formulas = [[2, '=A1*2', 'testo', '']];
        range.load('formulas,values,text');
        await context.sync();
        return [range.formulas, range.values, range.text];
      }),
    expected: [[[2, '=A1*2', 'testo', '']], [[2, 4, 'testo', '']], [['2', '4', 'testo', '']]],
  },
  {
    name: 'a changed cell reaches what depends on it, through other formulas, ranges and sheets',
    run: (run) =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Conformance');
        const other = context.workbook.worksheets.getItem("O'Other 2");
        sheet.getRange('A1:C1').formulas = [[1, '=A1+1', '=SUM(A1:B1)']];
        other.getRange('A1').formulas = [['=Conformance!C1*100']];
        const result = other.getRange('A1').load('values');
        await context.sync();
        const before = result.values;
        sheet.getRange('A1').values = [[10]];
        result.load('values');
        await context.sync();
        return [before, result.values];
      }),
    expected: [[[300]], [[2100]]],
  },
  {
    name: 'what cannot be a formula is InvalidArgument',
    run: (run) =>
      codeOf(
        onSheet(run, async (sheet, context) => {
          sheet.getRange('A1').formulas = [['=SUM(1,2']];
          await context.sync();
        }),
      ),
    expected: 'InvalidArgument',
  },
];
