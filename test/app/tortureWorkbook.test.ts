import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { differing, partsOf, withParts } from '../host/support/parts';
import { done, inHost } from '../support/inHost';
import { PLAN_SHEET, tortureVariants, tortureWorkbook } from '../support/torture/tortureWorkbook';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

type Act = (workbook: Excel.Workbook) => void;

/** What a use case leaves of a file, with what somebody does before it. */
async function after(
  bytes: Uint8Array,
  run: (session: ExcelSession) => Promise<unknown>,
  act?: Act,
): Promise<Uint8Array> {
  const { session, engine } = await inHost(bytes);
  if (act) await inWorkbook(session, act);
  await run(session);
  expect(engine.unimplemented).toEqual([]);
  return engine.workbook.save();
}

const inWorkbook = (session: ExcelSession, act: Act): Promise<void> =>
  session.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

const recalculated = (bytes: Uint8Array, act?: Act): Promise<Uint8Array> =>
  after(bytes, async (session) => done(await recalculate(session, options)), act);

const removed = (bytes: Uint8Array, act?: Act, withInputs = false): Promise<Uint8Array> =>
  after(
    bytes,
    async (session) => {
      expect(await removeEverything(session, { language: 'it', withInputs })).toMatchObject({ status: 'done' });
    },
    act,
  );

const planSheet = (bytes: Uint8Array): string => partsOf(bytes)[PLAN_SHEET] ?? '';
const workbookPart = (bytes: Uint8Array): string => partsOf(bytes)['xl/workbook.xml'] ?? '';

/** The sheet without what Piano may write: cells from column O on, its widths, rules, validations, and what spans them. */
function withoutPiano(xml: string): string {
  return xml
    .replaceAll(/<c r="[O-Z]\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, '')
    .replaceAll(/<conditionalFormatting sqref="[O-Z]\d+:[O-Z]\d+">.*?<\/conditionalFormatting>/g, '')
    .replaceAll(
      /<dataValidation [^>]*sqref="[O-Z]\d+(?::[O-Z]\d+)?(?: [O-Z]\d+(?::[O-Z]\d+)?)*".*?<\/dataValidation>/g,
      '',
    )
    .replaceAll(/<col min="(?:1[5-9]|20)" max="(?:1[5-9]|20)"[^>]*\/>/g, '')
    .replaceAll(/ spans="1:\d+"/g, '')
    .replace(/<dataValidations count="\d+"/, '<dataValidations')
    .replace(/<dimension ref="[^"]*"\/>/, '');
}

describe.each(tortureVariants)('a workbook that has everything, %s', (_, variant) => {
  const before = tortureWorkbook(variant);
  let written: Uint8Array;
  beforeAll(async () => {
    written = await recalculated(before);
  });

  test('keeps every other part, and the rest of the sheet, when it is recalculated', () => {
    expect(differing(before, written)).toEqual(['xl/styles.xml', 'xl/workbook.xml', PLAN_SHEET]);
    expect(withoutPiano(planSheet(written))).toBe(withoutPiano(planSheet(before)));
    const names = /<definedName name="_piano[^>]*>[^<]*<\/definedName>/gi;
    expect(workbookPart(written).match(names)?.length).toBeGreaterThan(3);
    expect(workbookPart(written).replaceAll(names, '')).toBe(workbookPart(before));
  });

  // Looks that were used once stay listed in the styles.
  test('is what it was when Piano goes', async () => {
    expect(differing(before, await removed(written))).toEqual(['xl/styles.xml']);
  });

  test('gives the same bytes when it is recalculated again', async () => {
    expect(await recalculated(written)).toEqual(written);
  });
});

describe('whatever a colleague does meanwhile', () => {
  const before = tortureWorkbook({ hasResults: false });
  const onPlan =
    (act: (sheet: Excel.Worksheet) => void): Act =>
    ({ worksheets }) => {
      act(worksheets.getItem('Il Piano'));
    };

  test.each<readonly [string, Act]>([
    ['renames the sheet', onPlan((sheet) => (sheet.name = "L'altro piano"))],
    ['renames another', ({ worksheets }) => (worksheets.getItem("Dell'anno").name = 'Anno & altro')],
    ['shows what was hidden', ({ worksheets }) => (worksheets.getItem('Segreto').visibility = 'Visible')],
    ['inserts columns behind Piano’s', onPlan((sheet) => sheet.getRange('W:X').insert('Right'))],
    ['edits a target', onPlan((sheet) => (sheet.getRange('F3').values = [['>= 5']]))],
    [
      'sorts the rows',
      onPlan((sheet) => {
        sheet.getRange('C3:F4').values = [
          ['F102', 'Sportello attivo', 'OFF', 'ON'],
          ['F101', 'Incontri con le scuole', 3, '>= 4'],
        ];
      }),
    ],
  ])('%s: Piano’s going leaves what that alone would have', async (_, act) => {
    const alone = await after(before, () => Promise.resolve(), act);
    const together = await removed(await recalculated(before), act);
    expect(differing(alone, together)).toEqual(['xl/styles.xml']);
  });

  test.each<readonly [string, Act, string]>([
    [
      'columns under a filter',
      onPlan((sheet) => sheet.getRange('B:B').insert('Right')),
      'Range.insert: columns of a filter that is in use',
    ],
    [
      'rows under notes',
      onPlan((sheet) => sheet.getRange('3:3').insert('Down')),
      'Range.insert: comments in cells that move',
    ],
    [
      'columns of the table',
      onPlan((sheet) => sheet.getRange('J:J').insert('Right')),
      'Range.insert: cells of a table',
    ],
  ])('moving %s is refused by name, and nothing is done', async (_, act, feature) => {
    const { session, engine } = await inHost(before);
    await expect(inWorkbook(session, act)).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(engine.unimplemented).toEqual([feature]);
    expect(engine.workbook.save()).toEqual(before);
  });

  test('types results: they stay, with their codes, and nothing else does', async () => {
    const typed = onPlan((sheet) => (sheet.getRange('Q4').values = [['ON']]));
    const kept = await removed(await recalculated(before), typed);
    expect(differing(before, kept)).toEqual(['xl/styles.xml', 'xl/workbook.xml', PLAN_SHEET]);
    expect(withoutPiano(planSheet(kept))).toBe(withoutPiano(planSheet(before)));
    expect(planSheet(kept)).toContain('<is><t>ON</t></is>');
    expect(differing(before, await removed(kept, undefined, true))).toEqual(['xl/styles.xml']);
  });
});

/** A fill of the theme, style 7, and a dashed line below, style 8. */
function withLooks(styles: string): string {
  const fill = '<fill><patternFill patternType="solid"><fgColor theme="5" tint="0.4"/></patternFill></fill>';
  const line = '<border><left/><right/><top/><bottom style="dashed"><color theme="4"/></bottom><diagonal/></border>';
  return styles
    .replace('<fills count="4">', '<fills count="5">')
    .replace('</fills>', `${fill}</fills>`)
    .replace('<borders count="2">', '<borders count="3">')
    .replace('</borders>', `${line}</borders>`)
    .replace('<cellXfs count="7">', '<cellXfs count="9">')
    .replace(
      '</cellXfs>',
      '<xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0" applyFill="1"/>' +
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="2" xfId="0" applyBorder="1"/></cellXfs>',
    );
}

describe('what others laid over whole rows and columns is where Piano stood as it was', () => {
  const wide: Readonly<Record<string, (xml: string) => string>> = {
    'the look of a row': (xml) => xml.replace('<row r="2" ', '<row r="2" s="1" customFormat="1" '),
    'the look of columns': (xml) =>
      xml.replace('</cols>', '<col min="11" max="16384" width="9.140625" style="1"/></cols>'),
    'a conditional format': (xml) => xml.replace('sqref="F3:F8"><cfRule', 'sqref="A3:XFD8"><cfRule'),
    'a conditional format of one column': (xml) => xml.replace('sqref="F3:F8"><cfRule', 'sqref="Q3:Q8"><cfRule'),
    'a conditional format only newer versions read': (xml) => xml.replace('>G3:G8<', '>G3:XFD8<'),
    'a row the theme colours': (xml) => xml.replace('<row r="6" ', '<row r="6" s="7" customFormat="1" '),
    'the line under a row': (xml) => xml.replace('<row r="2" ', '<row r="2" s="8" customFormat="1" '),
    'the look of one column': (xml) =>
      xml.replace('</cols>', '<col min="17" max="17" width="9.140625" style="7"/></cols>'),
    'a hidden column': (xml) => xml.replace('</cols>', '<col min="17" max="17" width="9.140625" hidden="1"/></cols>'),
    'a validation of one column': (xml) => xml.replace('sqref="D3:D8 J3"', 'sqref="D3:D8 Q1:Q99"'),
    'a validation': (xml) => xml.replace('sqref="D3:D8 J3"', 'sqref="D3:XFD8"'),
    'a validation of some rows': (xml) => xml.replace('sqref="D3:D8 J3"', 'sqref="D4:XFD5"'),
    'a validation only newer versions read': (xml) => xml.replace('>I3:I8<', '>I3:Z8<'),
    'the look of all cells': (xml) =>
      xml
        .replace('<cols>', '<cols>')
        .replace('</cols>', '<col min="11" max="16384" width="9.140625" style="2"/></cols>'),
    'looks of rows, over those of columns': (xml) =>
      xml
        .replace('</cols>', '<col min="11" max="16384" width="9.140625" style="1"/></cols>')
        .replace('<row r="2" ', '<row r="2" s="2" customFormat="1" ')
        .replace('<row r="6" ', '<row r="6" s="3" customFormat="1" '),
  };

  test.each(Object.entries(wide).flatMap((each) => [true, false].map((hasResults) => [...each, hasResults] as const)))(
    '%s',
    async (_, widen, hasResults) => {
      const before = withParts(tortureWorkbook({ hasResults }), { [PLAN_SHEET]: widen, 'xl/styles.xml': withLooks });
      const after = await removed(await recalculated(before));
      expect(differing(before, after)).toEqual(['xl/styles.xml']);
    },
  );

  test('a conditional format that ends amid Piano’s columns, over a row that has a look: that look is set, and nothing cut', async () => {
    const rules = (bytes: Uint8Array): string[] =>
      planSheet(bytes).match(/<conditionalFormatting .*?<\/conditionalFormatting>/g) ?? [];
    const before = withParts(tortureWorkbook(), {
      [PLAN_SHEET]: (xml) =>
        xml
          .replace('<row r="4" ', '<row r="4" s="1" customFormat="1" ')
          .replace('sqref="F3:F8"><cfRule', 'sqref="A3:Q8"><cfRule'),
    });
    const after = await removed(await recalculated(before));
    expect(rules(after)).toEqual(rules(before));
    const { session } = await inHost(after);
    const looks = await session.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Il Piano');
      const cells = ['O4', 'Q4', 'XFD4', 'Q5'].map((address) =>
        sheet.getRange(address).load('numberFormat,format/fill/color,format/font/bold,format/wrapText'),
      );
      await workbook.context.sync();
      return cells.map(({ format, numberFormat }) => [
        format.fill.color,
        format.font.bold,
        format.wrapText,
        numberFormat,
      ]);
    });
    expect(looks.slice(0, 2)).toEqual([looks[2], looks[2]]);
    expect(looks[3]).not.toEqual(looks[2]);
  });
});
