import { changedBy, differing, partsOf, withParts } from '../support/parts';
import { xlsx } from '../support/sheets';

const NAMES =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1:$B$9</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">A!$1:$1</definedName>' +
  '<definedName name="Macro" function="1" vbProcedure="1">Modulo1.Macro</definedName>' +
  '<definedName name="zeta">\'A\'!$Z$1</definedName></definedNames>';

const file = withParts(xlsx({ A: [[1]] }), {
  'xl/workbook.xml': (xml) => xml.replace('</sheets>', `</sheets>${NAMES}`),
});

const namesOf = (saved: Uint8Array): string | undefined =>
  /<definedNames>.*<\/definedNames>/.exec(partsOf(saved)['xl/workbook.xml'] ?? '')?.[0];

test('a name goes where Excel sorts it, the others stay letter by letter', async () => {
  const { saved } = await changedBy(file, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('A');
    workbook.names.add('Piano', sheet.getRange('A1:B2'), 'una "nota"').visible = false;
    sheet.names.add('PIANO', '=1<2');
  });
  expect(differing(file, saved)).toEqual(['xl/workbook.xml']);
  expect(namesOf(saved)).toBe(
    NAMES.replace(
      '<definedName name="zeta"',
      '<definedName name="PIANO" localSheetId="0">1&lt;2</definedName>' +
        '<definedName name="Piano" comment="una &quot;nota&quot;" hidden="1">A!$A$1:$B$2</definedName><definedName name="zeta"',
    ),
  );
});

test('Excel’s own names are listed without their mark, and keep it', async () => {
  const { saved, engine } = await changedBy(file, async (context) => {
    const names = context.workbook.worksheets.getItem('A').names.load('items/name,items/visible');
    await context.sync();
    expect(names.items.map(({ name, visible }) => [name, visible])).toEqual([
      ['_FilterDatabase', false],
      ['Print_Titles', true],
    ]);
    context.workbook.worksheets.getItem('A').names.getItem('Print_Titles').formula = '=A!$1:$2';
  });
  expect(namesOf(saved)).toBe(NAMES.replace('A!$1:$1', 'A!$1:$2'));
  expect(engine.workbook.stale).toEqual([]);
});

test('a name that is added and deleted leaves the very bytes, of the first and only name too', async () => {
  for (const bytes of [file, xlsx({ A: [[1]] })]) {
    const { saved } = await changedBy(
      bytes,
      ({ workbook }) => void workbook.names.add('Prova', '=1'),
      ({ workbook }) => {
        workbook.names.getItem('prova').delete();
      },
    );
    expect(saved).toEqual(bytes);
  }
});

test('what is written before a name is defined is saved with it', async () => {
  const { saved } = await changedBy(xlsx({ A: [[1]] }), ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('A');
    sheet.getRange('B1').formulas = [['=Doppio*2']];
    workbook.names.add('Doppio', sheet.getRange('A1'));
    sheet.getRange('C1').values = [[3]];
  });
  expect(partsOf(saved)['xl/worksheets/sheet1.xml']).toContain(
    '<c r="B1"><f>Doppio*2</f><v>2</v></c><c r="C1"><v>3</v></c>',
  );
});
