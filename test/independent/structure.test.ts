import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { changedBy } from '../host/support/parts';
import { richFile } from '../host/structure/richFile';
import { xlsx } from '../host/support/sheets';
import { newFolder } from '../support/piano';
import { dump, recalculatedByLibreOffice, structure, type Dump } from './programs';

function saved(bytes: Uint8Array, name = 'result.xlsx'): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** Values by sheet and address, empty ones left out. */
function valuesOf(cells: Dump): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([sheet, byAddress]) =>
      Object.entries(byAddress).flatMap(([address, { value }]) =>
        // LibreOffice names the error of `#REF!A1` otherwise.
        value === null || value === '' ? [] : [[`${sheet}!${address}`, value === '#NAME?' ? '#REF!' : value]],
      ),
    ),
  );
}

test('openpyxl reads sheets, names, panes and rules as they were set', async () => {
  const { saved: bytes } = await changedBy(xlsx({ Piano: [['Obiettivo', 1]] }), ({ workbook }) => {
    const sheet = workbook.worksheets.add("Dell'anno");
    sheet.tabColor = '#1F4E79';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt('A1:B3');
    sheet.getRange('B:B').format.columnWidth = 105;
    sheet.getRange('2:2').format.rowHeight = 30;
    const format = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$C2="No"';
    format.custom.format.fill.color = '#FFC7CE';
    format.stopIfTrue = true;
    const validation = sheet.getRange('C2:C9').dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: 'ON,OFF' } };
    validation.errorAlert = { message: 'Scegli', title: 'Esito', style: 'Stop', showAlert: true };
    workbook.names.add('_Piano', sheet.getRange('A2:A9')).visible = false;
    sheet.names.add('Soglia', '=0.5');
    workbook.customXmlParts.add('<piano xmlns="urn:example:piano"/>');
    workbook.worksheets.getItem('Piano').visibility = 'Hidden';
    sheet.activate();
  });
  const read = structure(saved(bytes));
  expect(read.active).toBe("Dell'anno");
  expect(read.names).toEqual({ _Piano: ["'Dell''anno'!$A$2:$A$9", true] });
  expect(read.sheets['Piano']).toMatchObject({ state: 'hidden' });
  expect(read.sheets["Dell'anno"]).toEqual({
    state: 'visible',
    frozen: 'C4',
    tab: 'FF1F4E79',
    gridlines: false,
    widths: { B: 20 },
    heights: { '2': 30 },
    merges: [],
    validations: [['C2:C9', 'list', '"ON,OFF"', 'Esito']],
    rules: [['A2:C9', 'expression', 1, true, ['$C2="No"'], 'FFFFC7CE']],
    names: { Soglia: ['0.5', false] },
  });
});

describe('LibreOffice computes what we saved, from the formulas alone', () => {
  const plan = (): Uint8Array =>
    xlsx({
      Piano: [
        ['Codice', 'Peso', 'Atteso', 'Valore', 'Grado'],
        ...[1, 2, 3, 4, 5].map((n) => [
          `I${n}`,
          n * 10,
          n,
          n + 1,
          { formula: `IF($D${n + 1}>=C${n + 1},1,D${n + 1}/C${n + 1})*B${n + 1}`, cached: n * 10 },
        ]),
        ['Somma', { formula: 'SUM(B2:B6)', cached: 150 }, null, null, { formula: 'SUM($E$2:E6)/B7', cached: 1 }],
      ],
      "Dell'ente": [
        [
          { formula: 'Piano!E7*100', cached: 100 },
          { formula: 'INDEX(Piano!$B$2:$B$6,MATCH("I3",Piano!$A$2:$A$6,0))', cached: 30 },
        ],
        [
          { formula: 'SUMPRODUCT(Piano!B2:B6,Piano!E2:E6)', cached: 5500 },
          { formula: 'ROWS(Piano!A:A)+COLUMN(Piano!E1)', cached: 1048581 },
        ],
      ],
    });

  test.each<readonly [string, (workbook: Excel.Workbook) => unknown]>([
    ['a column inserted', ({ worksheets }) => worksheets.getItem('Piano').getRange('C:C').insert('Right')],
    ['columns inserted at the edge', ({ worksheets }) => worksheets.getItem('Piano').getRange('A:B').insert('Right')],
    [
      'a column deleted that nothing needs',
      ({ worksheets }) => {
        worksheets.getItem('Piano').getRange('F:H').delete('Left');
      },
    ],
    [
      'a column deleted that formulas need',
      ({ worksheets }) => {
        worksheets.getItem('Piano').getRange('C:C').delete('Left');
      },
    ],
    ['rows inserted among others', ({ worksheets }) => worksheets.getItem('Piano').getRange('4:5').insert('Down')],
    [
      'rows deleted among others',
      ({ worksheets }) => {
        worksheets.getItem('Piano').getRange('3:4').delete('Up');
      },
    ],
    ['a sheet renamed', ({ worksheets }) => (worksheets.getItem('Piano').name = "L'altro piano 2017")],
    [
      'a sheet deleted',
      ({ worksheets }) => {
        worksheets.getItem('Piano').delete();
      },
    ],
  ])('%s', async (_, act) => {
    const { saved: bytes, engine } = await changedBy(plan(), ({ workbook }) => act(workbook));
    expect(engine.workbook.stale).toEqual([]);
    const file = saved(bytes);
    expect(valuesOf(recalculatedByLibreOffice(file))).toEqual(valuesOf(dump(file)));
  });
});

test('a file with drawings and rules opens after each change', async () => {
  const changes: readonly ((workbook: Excel.Workbook) => unknown)[] = [
    ({ worksheets }) => (worksheets.getItem('Dati').name = 'Dati 2017'),
    ({ worksheets }) => {
      worksheets.getItem('Terzo').delete();
    },
    ({ worksheets }) => worksheets.getItem('Dati').getRange('A:A').insert('Right'),
    ({ worksheets }) => worksheets.add('Quarto'),
  ];
  for (const act of changes) {
    const { saved: bytes } = await changedBy(richFile(), ({ workbook }) => act(workbook));
    expect(Object.keys(structure(saved(bytes)).sheets).length).toBeGreaterThan(1);
  }
});

test('LibreOffice opens what has everything at once', async () => {
  const { saved: bytes } = await changedBy(
    xlsx({ A: [[1, 2]], B: [[{ formula: 'A!B1', cached: 2 }]] }),
    ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('A');
      const text = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'Non' };
      text.textComparison.format.font.color = '#9C0006';
      const value = sheet.getRange('B1:B9').conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=1', formula2: '=2', operator: 'Between' };
      value.cellValue.format.font.bold = true;
      sheet.getRange('C1').dataValidation.rule = { date: { formula1: '2017-12-31', operator: 'LessThanOrEqualTo' } };
      workbook.names.add('Nome', sheet.getRange('A1')).visible = false;
      workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      workbook.worksheets.add('C').tabColor = '#FF0000';
      sheet.getRange('A:A').insert('Right');
    },
  );
  const file = saved(bytes);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${newFolder()}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      path.join(path.dirname(file), 'out'),
      file,
    ],
    { stdio: 'pipe' },
  );
  const again = structure(path.join(path.dirname(file), 'out', 'result.xlsx'));
  expect(Object.keys(again.sheets)).toEqual(['A', 'B', 'C']);
  expect(again.names['Nome']?.[0]).toBe('A!$B$1');
  expect(again.sheets['A']?.rules.map(([area, type]) => [area, type])).toEqual(
    expect.arrayContaining([
      ['C1:C9', 'cellIs'],
      ['B1:B9', 'containsText'],
    ]),
  );
  expect(again.sheets['A']?.validations.map(([area, type]) => [area, type])).toEqual([['D1', 'date']]);
});
