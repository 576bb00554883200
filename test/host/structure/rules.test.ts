import { changedBy, differing, partsOf, withParts } from '../support/parts';
import { xlsx } from '../support/sheets';

const FORMATS =
  '<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="0" priority="2"><formula>A1=1</formula></cfRule>' +
  '<cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<conditionalFormatting pivot="1" sqref="C1"><cfRule type="aboveAverage" priority="1"  /></conditionalFormatting>';
const VALIDATIONS =
  '<dataValidations count="2" xWindow="9"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:A9 C1"><formula1>"a,b"</formula1></dataValidation>' +
  '<dataValidation type="whole" imeMode="off" sqref="D1:D9"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>';

const file = withParts(xlsx({ A: [[1]] }), {
  'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', `</sheetData>${FORMATS}${VALIDATIONS}`),
  'xl/styles.xml': (xml) =>
    xml.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf></dxfs>'),
});

const sheetOf = (saved: Uint8Array): string => partsOf(saved)['xl/worksheets/sheet1.xml'] ?? '';
const around = (saved: Uint8Array): string => sheetOf(saved).split('</sheetData>')[1]?.split('<pageMargins')[0] ?? '';

async function change(act: (sheet: Excel.Worksheet) => void, bytes = file): Promise<Uint8Array> {
  return (
    await changedBy(bytes, ({ workbook }) => {
      act(workbook.worksheets.getItem('A'));
    })
  ).saved;
}

describe('data validations', () => {
  test('a new one is added; those of the file stay, and only make room', async () => {
    const saved = await change((sheet) => {
      const { dataValidation } = sheet.getRange('A3:A4');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'è,<' } };
      dataValidation.errorAlert = { message: 'Scegli', showAlert: true, style: 'Stop', title: '' };
    });
    expect(differing(file, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(around(saved)).toBe(
      FORMATS +
        VALIDATIONS.replace('count="2"', 'count="3"')
          .replace('sqref="A1:A9 C1"', 'sqref="A1:A2 A5:A9 C1"')
          .replace(
            '</dataValidations>',
            '<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="Scegli" sqref="A3:A4"><formula1>"è,&lt;"</formula1></dataValidation></dataValidations>',
          ),
    );
  });

  test('what loses all its cells goes, and the list with the last of them', async () => {
    const one = await change((sheet) => {
      sheet.getRange('D1:E99').dataValidation.clear();
    });
    expect(around(one)).not.toContain('type="whole"');
    const none = await change((sheet) => {
      sheet.getRange('A1:D9').dataValidation.clear();
    });
    expect(around(none)).toBe(FORMATS);
  });

  test('a sheet without any gets the list where the schema wants it', async () => {
    const saved = await change(
      (sheet) => {
        sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0.5, operator: 'LessThan' } };
      },
      xlsx({ A: [[1]] }),
    );
    expect(around(saved)).toBe(
      '<dataValidations count="1"><dataValidation type="decimal" operator="lessThan" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A1"><formula1>0.5</formula1></dataValidation></dataValidations>',
    );
  });
});

describe('conditional formats', () => {
  test('its number format is kept in its look, between letters and fill', async () => {
    const saved = await change((sheet) => {
      const { rule, format } = sheet.getRange('E1:E9').conditionalFormats.add('Custom').custom;
      rule.formula = '=E1>1';
      format.numberFormat = '0.0" è"';
      format.font.italic = true;
      format.fill.color = '#FFC7CE';
    });
    const styles = partsOf(saved)['xl/styles.xml'];
    expect(styles).toContain(
      '<dxf><font><i/></font><numFmt numFmtId="164" formatCode="0.0&quot; è&quot;"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; è&quot;"/></numFmts>');
    const again = await change((sheet) => {
      sheet.getRange('E1').conditionalFormats.getItemAt(0).custom.format.font.bold = true;
    }, saved);
    expect(partsOf(again)['xl/styles.xml']).toContain(
      '<dxf><font><b/><i/></font><numFmt numFmtId="164" formatCode="0.0&quot; è&quot;"/>',
    );
  });

  test('a new one for cells of its own leaves the others their numbers', async () => {
    const saved = await change((sheet) => {
      const format = sheet.getRange('E1:E9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=E1<"x"';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
    });
    expect(differing(file, saved)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    expect(around(saved)).toBe(
      FORMATS +
        '<conditionalFormatting sqref="E1:E9"><cfRule type="expression" dxfId="1" priority="6"><formula>E1&lt;"x"</formula></cfRule></conditionalFormatting>' +
        VALIDATIONS,
    );
    expect(partsOf(saved)['xl/styles.xml']).toContain(
      '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
  });

  test('a new one among them goes first; those of the file all move down by one', async () => {
    const saved = await change((sheet) => {
      const format = sheet.getRange('B2:E9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=E1<"x"';
    });
    expect(around(saved)).toBe(
      FORMATS.replace('"5"', '"6"').replace('priority="2"', 'priority="3"').replace('priority="1"', 'priority="2"') +
        '<conditionalFormatting sqref="B2:E9"><cfRule type="expression" dxfId="1" priority="1"><formula>E1&lt;"x"</formula></cfRule></conditionalFormatting>' +
        VALIDATIONS,
    );
  });

  test('one that is laid anew leaves the others the numbers they had before it first came', async () => {
    const lay = (sheet: Excel.Worksheet): void => {
      const format = sheet.getRange('B2:E9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=E1<"x"';
    };
    const laid = await change(lay);
    const { saved } = await changedBy(laid, async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('A');
      const rules = sheet.getRange('E9').conditionalFormats.load('items/id');
      await workbook.context.sync();
      rules.items[0]?.delete();
      lay(sheet);
    });
    expect(around(saved)).toBe(around(laid));
    const { saved: left } = await changedBy(saved, async ({ workbook }) => {
      const rules = workbook.worksheets.getItem('A').getRange('E9').conditionalFormats.load('items/id');
      await workbook.context.sync();
      rules.items[0]?.delete();
    });
    expect(around(left)).toBe(FORMATS + VALIDATIONS);
  });

  test('those of the file are read; one that loses cells takes its own element, and those below a lost one move up', async () => {
    const { saved } = await changedBy(file, async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('A').getRange('A1:C9');
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['PresetCriteria', 'Custom', 'DataBar']);
      const custom = conditionalFormats.items[1]!.custom;
      custom.load('rule/formula,format/font/color,format/font/bold,format/fill/color');
      await context.sync();
      expect([
        custom.rule.formula,
        custom.format.font.color,
        custom.format.font.bold,
        custom.format.fill.color,
      ]).toEqual(['=A1=1', '#9C0006', true, null]);
      context.workbook.worksheets.getItem('A').getRange('B1:C9').conditionalFormats.clearAll();
    });
    expect(around(saved)).toBe(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
        VALIDATIONS,
    );
  });

  test('a rule of the file whose look changes is written anew, with a look of its own', async () => {
    const { saved } = await changedBy(file, async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('A').getRange('A1');
      conditionalFormats.load('items/type');
      await context.sync();
      conditionalFormats.items[0]!.custom.format.fill.color = '#00FF00';
    });
    expect(around(saved)).toContain(
      '<cfRule type="expression" dxfId="1" priority="2"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations',
    );
    expect(around(saved)).toContain('<cfRule type="dataBar" priority="5">');
  });

  test('a data bar is written as every version of Excel reads it', async () => {
    const saved = await change(
      (sheet) => {
        const { dataBar } = sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
        dataBar.upperBoundRule = { type: 'Number', formula: '=1' };
      },
      xlsx({ A: [[1]] }),
    );
    expect(around(saved)).toBe(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="num" val="1"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
    );
  });

  test('a new one without a condition is not saved', async () => {
    const bytes = xlsx({ A: [[1]] });
    const saved = await change((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'), bytes);
    expect(saved).toEqual(bytes);
  });
});

test('rules written before a sheet is deleted are saved too', async () => {
  const { saved } = await changedBy(xlsx({ A: [[1]], B: [[2]] }), ({ workbook }) => {
    const format = workbook.worksheets.getItem('A').getRange('A1').conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '=B!A1', operator: 'GreaterThan' };
    workbook.worksheets.getItem('B').delete();
  });
  expect(sheetOf(saved)).toContain(
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>#REF!A1</formula>',
  );
});

test.each<readonly [string, (workbook: Excel.Workbook) => void]>([
  ['another sheet is deleted', ({ worksheets }) => void worksheets.getItem('B').delete()],
  ['the sheet is renamed', ({ worksheets }) => void (worksheets.getItem('A').name = 'Altro')],
  [
    'a column is inserted before them',
    ({ worksheets }) => void worksheets.getItem('A').getRange('A:A').insert('Right'),
  ],
])('conditional formats keep their ids when %s, new ones too', async (_, act) => {
  await changedBy(xlsx({ A: [[1]], B: [[2]] }), async ({ workbook }) => {
    const { context } = workbook;
    const formatsOf = (address: string): Excel.ConditionalFormatCollection =>
      workbook.worksheets.getActiveWorksheet().getRange(address).conditionalFormats;
    const formats = formatsOf('A1:Z9');
    for (const formula of ['=$A1=1', '=$A1=2', '=$A1=3'])
      formatsOf('A1:C9').add('Custom').custom.rule.formula = formula;
    const ids = async (): Promise<(readonly [string, string | undefined])[]> => {
      formats.load('items/id,items/custom/rule/formula');
      await context.sync();
      return formats.items.map(({ id, custom }) => [id, /\d$/.exec(custom.rule.formula)?.[0]] as const);
    };
    const before = await ids();
    act(workbook);
    await context.sync();
    expect(await ids()).toEqual(before);
    expect(before.map(([, last]) => last)).toEqual(['3', '2', '1']);
  });
});
