import type { StyleChange } from '../../src/xlsx/content';
import { tinted } from '../../src/xlsx/styles/theme';
import { content, edits, fileOf, opened, relationships, styled, textOf } from './sampleFile';

const formatted = (
  change: StyleChange,
  base = 0,
  file = fileOf(''),
): { xml: string; file: ReturnType<typeof opened>; style: number } => {
  const saved = opened(file).save(edits([[0, 0, styled(change, base)]]));
  const reopened = opened(saved);
  const style = reopened.workbook.sheets[0]?.cells.get(0)?.get(0)?.style ?? -1;
  return { xml: textOf(saved, 'xl/styles.xml'), file: reopened, style };
};

test.each<[string, StyleChange, string]>([
  ['bold', { bold: true }, '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>'],
  [
    'a percentage, which every workbook has',
    { numberFormat: '0.00%' },
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
  ],
  [
    'a format of its own',
    { numberFormat: 'dd/mm/yyyy' },
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
  ],
  [
    'money in dollars, which elsewhere would turn into euro',
    { numberFormat: '$#,##0_);($#,##0)' },
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>',
  ],
  ['a fill', { fill: '#ddebf7' }, '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/>'],
  [
    'a line',
    { borders: { top: { style: 'thin', color: '#000000' } } },
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" applyBorder="1"/>',
  ],
  [
    'centred and wrapped',
    { horizontal: 'Center', wrapText: true },
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>',
  ],
  ['an apostrophe', { quotePrefix: true }, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"/>'],
])('%s adds one cell format', (_, change, xf) => {
  const { xml, style } = formatted(change);
  expect(style).toBe(2);
  expect(xml).toContain(`${xf}</cellXfs>`);
  expect(xml).toContain('<cellXfs count="3">');
});

test('what is added to the lists is what was asked', () => {
  const { xml } = formatted({
    bold: true,
    italic: true,
    fontColor: '#112233',
    fill: '#DDEBF7',
    numberFormat: '0.0"x"',
    borders: { left: { style: 'medium', color: '#445566' } },
  });
  expect(xml).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;x&quot;"/></numFmts><fonts count="2">',
  );
  expect(xml).toContain('<font><b/><i/><sz val="10"/><color rgb="FF112233"/><name val="Arial"/></font></fonts>');
  expect(xml).toContain(
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
  );
  expect(xml).toContain(
    '<border><left style="medium"><color rgb="FF445566"/></left><right/><top/><bottom/><diagonal/></border></borders>',
  );
});

test('a change that says what the cell has already adds nothing', () => {
  const { style, xml } = formatted({ numberFormat: 'm/d/yyyy' }, 1);
  expect(style).toBe(1);
  expect(xml).toBe(textOf(fileOf(''), 'xl/styles.xml'));
});

test('the same format for many cells, or asked again after saving, is one', () => {
  const bold = (): ReturnType<typeof styled> => styled({ bold: true });
  const once = opened(fileOf('')).save(
    edits([
      [0, 0, bold()],
      [1, 0, bold()],
    ]),
  );
  const twice = opened(once).save(edits([[2, 0, bold()]]));
  expect(textOf(twice, 'xl/styles.xml')).toBe(textOf(once, 'xl/styles.xml'));
});

test('what is asked is what is read', () => {
  const change = {
    numberFormat: '0.0',
    bold: true,
    italic: true,
    fontName: 'Arial',
    fontSize: 9,
    fontColor: '#AA0000',
    fill: '#00FF00',
    wrapText: true,
    horizontal: 'Right',
    vertical: 'Top',
    indent: 2,
    underline: true,
    shrinkToFit: true,
  } as const;
  const { file, style } = formatted(change);
  expect(file.workbook.style(style)).toEqual({ ...change, locked: true, lines: {}, lineColors: {} });
});

test('what the change does not say stays as the base has it', () => {
  const { file, style } = formatted({ bold: true }, 1);
  expect(file.workbook.style(style)).toMatchObject({ numberFormat: 'm/d/yyyy', bold: true, fontSize: 10 });
});

test('bold can be taken away', () => {
  const once = formatted({ bold: true });
  const saved = opened(once.file.save(edits([[0, 0, styled({ bold: false }, once.style)]])));
  expect(saved.workbook.sheets[0]?.cells.get(0)?.get(0)?.style).toBe(2 + 1);
  expect(saved.workbook.style(3).bold).toBe(false);
});

test('a workbook without styles gets them, with all that mentions them', () => {
  const bare = fileOf('', {
    'xl/styles.xml': null,
    'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml']]),
  });
  const saved = opened(bare).save(edits([[0, 0, { ...content(1), ...styled({ bold: true }) }]]));
  expect(textOf(saved, '[Content_Types].xml')).toContain('<Override PartName="/xl/styles.xml"');
  expect(textOf(saved, 'xl/_rels/workbook.xml.rels')).toContain(
    'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"',
  );
  expect(opened(saved).workbook.style(1).bold).toBe(true);
});

test('locked, colours and switches are read as the file means them', () => {
  const styles =
    '<styleSheet xmlns="m"><fonts><font><b val="0"/><i/><color indexed="10"/></font><font><color theme="1"/></font></fonts>' +
    '<fills><fill><patternFill patternType="solid"><fgColor rgb="ff00b050"/></patternFill></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<cellXfs><xf numFmtId="9" fontId="0" fillId="0"><alignment horizontal="centerContinuous"/><protection locked="0"/></xf><xf fontId="1" fillId="1"/></cellXfs></styleSheet>';
  const { workbook } = opened(fileOf('', { 'xl/styles.xml': styles }));
  expect(workbook.style(0)).toEqual({
    lines: {},
    lineColors: {},
    numberFormat: '0%',
    locked: false,
    bold: false,
    italic: true,
    fontName: 'Calibri',
    fontSize: 11,
    fontColor: '#FF0000',
    fill: '#00B050',
    wrapText: false,
    horizontal: 'CenterAcrossSelection',
    vertical: 'Bottom',
    indent: 0,
    underline: false,
    shrinkToFit: false,
  });
  expect(workbook.style(1)).toMatchObject({ locked: true, fontColor: '#000000', fill: null });
});

test.each([
  [0.39997558519241921, '95B3D7'],
  [0.79998168889431442, 'DCE6F1'],
  [-0.249977111117893, '366092'],
  [0, '4F81BD'],
])('a colour of the theme tinted by %d is, give or take one, as Excel shows it', (tint, shown) => {
  const channels = (color: string): number[] => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const excels = channels(shown);
  channels(tinted('4F81BD', tint)).forEach((channel, index) => {
    expect(Math.abs(channel - (excels[index] ?? -9))).toBeLessThanOrEqual(1);
  });
});

test('colours of the theme and lines of any kind are read', () => {
  const styles =
    `<styleSheet xmlns="m"><fonts count="1"><font><color theme="1"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.39997558519241921"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right style="none"/><top style="dashed"><color rgb="FF445566"/></top><bottom style="double"><color theme="1"/></bottom></border></borders>' +
    '<cellXfs><xf fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';
  const { workbook } = opened(fileOf('', { 'xl/styles.xml': styles }));
  expect(workbook.style(0)).toMatchObject({
    fontColor: '#000000',
    fill: '#95B3D7',
    lines: { top: 'dashed', bottom: 'double' },
    lineColors: { top: '#445566', bottom: '#000000' },
  });
});
