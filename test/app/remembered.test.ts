import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import type { ExcelSession } from '../../src/excel/session';
import { readMappedColumn } from '../../src/worksheet/headings/readMapping';
import { readSettings } from '../../src/worksheet/storedSettings';
import { xlsx, type TestCell } from '../host/support/sheets';
import { done, inHost } from '../support/inHost';

const options = { at: null, today: '2017-06-30', language: 'it' } as const;
const column = (text: string) => {
  const read = readMappedColumn(text);
  if (read === null) throw new Error(text);
  return read;
};

const ownWords: TestCell[][] = [
  ['Piano 2017'],
  ['Codice', 'Cosa si misura', 'Stato 2015', 'Soglia', 'Soglia 2018', 'Esito'],
  ['F101', 'Incontri', 3, '>= 4', '>= 5', 5],
];
const mapping = ['indicatore=B', 'target=D', 'target2018=E', 'consuntivo=F'].map(column);

test('columns under words of one’s own are read once they are named, and never after have to be named again', async () => {
  const { session, engine } = await inHost(xlsx({ 'Il piano': ownWords }));
  expect((await check(session, options)).status).toBe('refused');
  const first = done(await recalculate(session, { ...options, choice: { mapping }, at: '2017-05-31' }));
  expect(first.plan.indicators).toMatchObject([
    {
      name: 'Incontri',
      status: 'met',
      targets: [
        { year: 2017, cell: 'D3' },
        { year: 2018, cell: 'E3' },
      ],
    },
  ]);
  const saved = await inHost(engine.workbook.save());
  const second = done(await recalculate(saved.session, options));
  expect(second.plan).toEqual(first.plan);
  expect(second.plan.referenceDate).toBe('2017-05-31');
  expect(second.host.changes).toBe(0);
  expect(saved.engine.unimplemented).toEqual([]);
});

const valueOf = <T>({ value }: { readonly value: T }): T => value;

const stored = (session: ExcelSession): Promise<string> =>
  session.run(async (context) => {
    const xml = context.workbook.customXmlParts.getByNamespace('urn:piano:settings:1').getOnlyItem().getXml();
    await context.sync();
    return valueOf(xml);
  });

const store = (session: ExcelSession, xml: string): Promise<void> =>
  session.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });

test('a remembered column is found by its heading where other columns came in between', async () => {
  const { session } = await inHost(xlsx({ Piano: ownWords }));
  done(await recalculate(session, { ...options, choice: { mapping } }));
  const moved = ownWords.map(([code = null, ...rest], row) => [code, row === 1 ? 'Note' : null, ...rest]);
  const other = await inHost(xlsx({ Piano: moved }));
  await store(other.session, await stored(session));
  const { plan } = done(await check(other.session, options));
  expect(plan.indicators).toMatchObject([{ name: 'Incontri', targets: [{ cell: 'E3' }, { cell: 'F3' }] }]);
});

test('a column named later is remembered beside those named before', async () => {
  const { session, engine } = await inHost(xlsx({ Piano: ownWords }));
  done(await recalculate(session, { ...options, choice: { mapping: mapping.slice(0, 2) } }));
  done(await recalculate(session, { ...options, choice: { mapping: mapping.slice(2) } }));
  const { plan } = done(await check((await inHost(engine.workbook.save())).session, options));
  expect(plan.indicators).toMatchObject([
    { name: 'Incontri', targets: [{ year: 2017 }, { year: 2018 }], actual: { cell: 'F3' } },
  ]);
});

test('a column that is named and empty is refused by its letter', async () => {
  const { session } = await inHost(xlsx({ Piano: ownWords }));
  const asked = { ...options, choice: { mapping: [...mapping.slice(0, 3), column('consuntivo=J')] } };
  expect(await check(session, asked)).toMatchObject({
    status: 'refused',
    message: expect.stringContaining('colonna J'),
  });
});

test('a remembered sheet that is gone is told of', async () => {
  const { session, engine } = await inHost(xlsx({ Uno: ownWords, Due: ownWords }));
  done(await recalculate(session, { ...options, choice: { mapping, sheet: 'due' } }));
  await session.run(async (context) => {
    context.workbook.worksheets.getItem('Due').name = 'Tre';
    await context.sync();
  });
  const report = done(await check((await inHost(engine.workbook.save())).session, options));
  expect(report.findings.map(({ code, written }) => [code, written])).toContainEqual(['SHT-016', 'Due']);
});

test('settings that Piano did not write are told of and left alone', async () => {
  const { session, engine } = await inHost(xlsx({ Piano: ownWords }));
  await store(session, '<piano xmlns="urn:piano:settings:1">?</piano>');
  const report = done(await recalculate(session, { ...options, choice: { mapping } }));
  expect(report.findings.map(({ code }) => code)).toContain('SHT-015');
  expect(await stored(session)).toContain('>?<');
  expect(engine.unimplemented).toEqual([]);
});

test.each([
  '',
  '<piano/>',
  '<piano>{"sheet":1}</piano>',
  '<piano>{"sheet":null,"year":null,"mapping":[{}],"referenceDate":null}</piano>',
])('%j are no settings', (xml) => {
  expect(readSettings(xml)).toBeNull();
});

test.each([
  ['indicator=G', 'indicator', null, 6],
  ['Stato iniziale = j', 'baseline', null, 9],
  ['target2018=AA', 'target', 2018, 26],
  ['Target 2018=A', 'target', 2018, 0],
  ['target=XFD', 'target', null, 16_383],
  ['consuntivo al 31/12=C', 'actual', null, 2],
])('%s names a column', (text, field, year, number) => {
  expect(readMappedColumn(text)).toEqual({ field, year, column: number, heading: null });
});

test.each(['indicatore', 'indicatore=7', 'pippo=G', '=G', 'target=XFE'])('%s names none', (text) => {
  expect(readMappedColumn(text)).toBeNull();
});
