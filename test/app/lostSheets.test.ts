import { changeSettings } from '../../src/app/changeSettings';
import { check } from '../../src/app/check';
import { createSummaries } from '../../src/app/createSummaries';
import type { Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import { noSettings, printSettings, readSettings, type StoredSettings } from '../../src/worksheet/storedSettings';
import { done, inHost } from '../support/inHost';
import { programs, savedBy } from '../support/lostPart';
import { ownedPlan } from '../support/ownedPlan';
import { workbookParts } from '../support/workbookParts';

const options = { at: null, today: '2018-02-01', language: 'it' } as const;
const plan = ownedPlan({
  rows: [
    { objective: '01.O1.I1', owner: 'ROSSI', actual: 2 },
    { objective: '01.O1.O1', owner: 'VERDI', actual: 3 },
    { objective: '01.O1.O1.T1', owner: 'Servizi Web', actual: 1 },
    { objective: '01.O1.O1.T2', owner: 'Biblioteca', actual: 5 },
  ],
});
const SHEETS = ['Piano', 'Riepilogo', 'Scheda ROSSI', 'Scheda VERDI', 'Uffici', 'Relazione', 'Segnalazioni', 'Regole'];

type Act = (workbook: Excel.Workbook) => void | Promise<void>;
const inWorkbook = (session: ExcelSession, act: Act): Promise<void> =>
  session.run(async ({ workbook }) => {
    await act(workbook);
    await workbook.context.sync();
  });

/** The sheets made and typed on, after some more is done, as another program saves the workbook, opened anew. */
async function lost(act: Act = () => undefined, program: (typeof programs)[number] = 'LibreOffice') {
  const { session, engine } = await inHost(plan);
  done(await createSummaries(session, options));
  await inWorkbook(session, ({ worksheets }) => {
    worksheets.getItem('Scheda ROSSI').getRange('K7').values = [['Relatori assenti']];
  });
  done(await recalculate(session, options));
  await inWorkbook(session, act);
  return inHost(savedBy(program, engine.workbook.save()));
}

const sheetsOf = async (file: Uint8Array): Promise<string[]> =>
  (await inHost(file)).engine.workbook.sheets.map(({ name }) => name);
const saidOf = (outcome: Outcome, code = 'SHT-024'): (string | null)[] =>
  done(outcome).findings.flatMap((finding) => (finding.code === code ? [finding.reading] : []));
const FOUND = 'usate le impostazioni predefinite; ritrovati sui fogli: schede';

test.each(programs)('sheets are found again in what %s saved, and told of until they are stored', async (program) => {
  const { session, engine } = await lost(undefined, program);
  expect(saidOf(await check(session, options))).toEqual([FOUND]);
  expect(done(await recalculate(session, options)).host.changes).toBe(1);
  expect(saidOf(await check(session, options))).toEqual([]);
  expect(done(await recalculate(session, options)).host.changes).toBe(0);
  done(await createSummaries(session, options));
  expect(await sheetsOf(engine.workbook.save())).toEqual(SHEETS);
});

test('a run over what was lost is taken back: it is lost again, and nothing else is otherwise', async () => {
  const { session, engine } = await lost();
  const before = workbookParts(engine.workbook.save());
  const outcome = await recalculate(session, options);
  if (outcome.status === 'refused') throw new Error(outcome.message);
  expect(await undo(session, outcome.undo, 'it')).toMatchObject({ status: 'done', host: { changes: 1 } });
  expect(workbookParts(engine.workbook.save())).toEqual(before);
});

test('removing takes all of them, and what was typed comes back when they are made again', async () => {
  const { session, engine } = await lost();
  expect(await removeEverything(session, { language: 'it', withInputs: false })).toMatchObject({ texts: 1 });
  expect(await sheetsOf(engine.workbook.save())).toEqual(['Piano']);
  expect(workbookParts(engine.workbook.save())['xl/workbook.xml']).not.toContain('_piano_');
  done(await createSummaries(session, options));
  await inWorkbook(session, async ({ worksheets }) => {
    const cause = worksheets.getItem('Scheda ROSSI').getRange('K7').load('values');
    await worksheets.context.sync();
    expect(cause.values).toEqual([['Relatori assenti']]);
  });
});

test('removing with what was typed leaves nothing of Piano’s', async () => {
  const { session, engine } = await lost(undefined, 'openpyxl');
  await removeEverything(session, { language: 'it', withInputs: true });
  const parts = workbookParts(engine.workbook.save());
  expect(await sheetsOf(engine.workbook.save())).toEqual(['Piano']);
  expect(Object.keys(parts).filter((part) => part.startsWith('customXml/'))).toEqual([]);
  expect(Object.values(parts).join('')).not.toContain('iano_');
});

test.each([
  ['in English', { language: 'en' }, ['Overview', 'Offices', 'Report', 'Findings', 'Rules']],
  ['of each office', { officesApart: true }, ['Ufficio Biblioteca', 'Servizi Web']],
] as const)('sheets %s are found again as such', async (_, patch, expected) => {
  const { session, engine } = await inHost(plan);
  done(await changeSettings(session, patch, options));
  done(await createSummaries(session, options));
  const sheets = await sheetsOf(engine.workbook.save());
  expect(sheets).toEqual(expect.arrayContaining([...expected]));
  const again = await inHost(savedBy('openpyxl', engine.workbook.save()));
  done(await createSummaries(again.session, options));
  expect(await sheetsOf(again.engine.workbook.save())).toEqual(sheets);
  expect(done(await createSummaries(again.session, options)).host.changes).toBe(0);
});

const storedIn = (session: ExcelSession): Promise<StoredSettings | null> =>
  session.run(async ({ workbook }) => {
    const xml = workbook.customXmlParts.getByNamespace('urn:piano:settings:1').getOnlyItem().getXml();
    await workbook.context.sync();
    return readSettings(valueOf(xml));
  });
const valueOf = <T>({ value }: { readonly value: T }): T => value;

/** Two days; between them an indicator leaves the plan, a result is missing, and what is not reported no longer counts. */
async function withSnapshots() {
  const opened = await inHost(plan);
  done(await takeSnapshot(opened.session, { on: '2017-06-30', replaces: false }, options));
  done(await changeSettings(opened.session, { calculation: { notReportedCounts: 'excluded' } }, options));
  await inWorkbook(opened.session, ({ worksheets }) => {
    worksheets.getItem('Piano').getRange('6:6').delete('Up');
    worksheets.getItem('Piano').getRange('H3').values = [['']];
  });
  done(await takeSnapshot(opened.session, { on: '2017-12-31', replaces: false }, options));
  return opened;
}

test('days that were kept are read back from their sheet, under the rule of their day', async () => {
  const { session, engine } = await withSnapshots();
  const before = await storedIn(session);
  const again = await inHost(savedBy('LibreOffice', engine.workbook.save()));
  expect(saidOf(await check(again.session, options))).toEqual([`${FOUND}, fotografie`]);
  done(await recalculate(again.session, options));
  const after = await storedIn(again.session);
  expect(before?.snapshots.map(({ on, mean, met, notReported }) => [on, mean, met, notReported])).toEqual([
    ['2017-06-30', 0.625, 1, 0],
    ['2017-12-31', 0.5, 0, 1],
  ]);
  expect(after?.snapshots).toEqual(before?.snapshots);
  expect(await removeEverything(again.session, { language: 'it', withInputs: false })).toMatchObject({ snapshots: 2 });
  expect(await sheetsOf(again.engine.workbook.save())).toEqual(['Piano']);
  expect((await storedIn(again.session))?.snapshots).toEqual(before?.snapshots);
});

test.each<readonly [string, string, string]>([
  ['a formula stands in place of a degree', 'E13', '=1/2'],
  ['a status is no status', 'F13', 'ottimo'],
  ['a heading is another', 'D12', 'Esito'],
])('a sheet of days stays people’s where %s', async (_, address, content) => {
  const { session, engine } = await withSnapshots();
  await inWorkbook(session, written('Fotografia', address, content));
  const again = await inHost(savedBy('openpyxl', engine.workbook.save()));
  expect(saidOf(await check(again.session, options))).toEqual([
    'usate le impostazioni predefinite; lasciati a chi li usa: «Fotografia»',
  ]);
  done(await createSummaries(again.session, options));
  expect(await sheetsOf(again.engine.workbook.save())).toContain('Fotografia');
});

const named =
  (sheet: string, name: string, on: string): Act =>
  ({ worksheets }) => {
    worksheets.getItem(sheet).names.add(name, worksheets.getItem(on).getRange('A1')).visible = false;
  };

/** As Excel copies it: with the hidden name. */
const copied =
  (sheet: string, copy: string, anchor: string): Act =>
  async (workbook) => {
    const used = workbook.worksheets.getItem(sheet).getUsedRange().load('formulas');
    await workbook.context.sync();
    const formulas = used.formulas as string[][];
    const made = workbook.worksheets.add(copy);
    made.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 0).formulas = formulas;
    await named(copy, anchor, copy)(workbook);
  };

const both =
  (first: Act, second: Act): Act =>
  async (workbook) => {
    await first(workbook);
    await second(workbook);
  };
const renamed =
  (from: string, to: string): Act =>
  ({ worksheets }) => {
    worksheets.getItem(from).name = to;
  };
const written =
  (sheet: string, address: string, content: string): Act =>
  ({ worksheets }) => {
    worksheets.getItem(sheet).getRange(address).formulas = [[content]];
  };

test.each<readonly [string, Act, readonly string[], string]>([
  [
    'of which nothing tells which is the copy',
    both(copied('Scheda ROSSI', 'Bozza', '_piano_foglio_2'), renamed('Scheda ROSSI', 'Firmata')),
    ['Bozza', 'Firmata'],
    `${FOUND}; lasciati a chi li usa: «Firmata», «Bozza»`,
  ],
  [
    'that came from another workbook',
    both(copied('Scheda ROSSI', 'Altrove', '_piano_foglio_2'), written('Altrove', 'C7', "='[2016.xlsx]Piano'!A1")),
    ['Altrove'],
    FOUND,
  ],
  [
    'with a name that stands on another sheet',
    both(
      ({ worksheets }) => void worksheets.add('Appunti'),
      both(named('Appunti', '_piano_foglio_77', 'Piano'), written('Appunti', 'A1', 'Regole in vigore')),
    ),
    ['Appunti'],
    FOUND,
  ],
  [
    'with a name that says nothing else of Piano’s',
    both(
      ({ worksheets }) => void worksheets.add('Appunti'),
      both(named('Appunti', '_piano_foglio_77', 'Appunti'), written('Appunti', 'A1', 'Da fare')),
    ),
    ['Appunti'],
    `${FOUND}; lasciati a chi li usa: «Appunti»`,
  ],
])('sheets %s stay people’s', async (_, act, theirs, said) => {
  const { session, engine } = await lost(act);
  expect(saidOf(await check(session, options))).toEqual([said]);
  done(await createSummaries(session, options));
  const sheets = await sheetsOf(engine.workbook.save());
  expect(sheets).toEqual(expect.arrayContaining([...SHEETS, ...theirs]));
  expect(sheets).toHaveLength(SHEETS.length + theirs.length);
  await removeEverything(session, { language: 'it', withInputs: false });
  expect((await sheetsOf(engine.workbook.save())).sort()).toEqual(['Piano', ...theirs].sort());
});

test('where something else is stored in place of the settings, sheets are found, and nothing typed is lost', async () => {
  const { session, engine } = await lost();
  await inWorkbook(session, ({ customXmlParts }) => {
    customXmlParts.add('<piano xmlns="urn:piano:settings:1">?</piano>');
  });
  expect(saidOf(await check(session, options), 'SHT-015')).toEqual([FOUND]);
  expect(await createSummaries(session, options)).toMatchObject({ status: 'refused' });
  expect(await removeEverything(session, { language: 'it', withInputs: false })).toMatchObject({ status: 'refused' });
  expect(await sheetsOf(engine.workbook.save())).toEqual(SHEETS);
});

test('several parts of Piano’s are told of, and none is added or written over', async () => {
  const { session, engine } = await inHost(plan);
  done(await recalculate(session, { ...options, at: '2017-06-30' }));
  await inWorkbook(session, async ({ customXmlParts }) => {
    const one = customXmlParts.getByNamespace('urn:piano:settings:1').getOnlyItem();
    await customXmlParts.context.sync();
    one.setXml(printSettings({ ...noSettings, referenceDate: '2017-03-31' }));
    customXmlParts.add(printSettings(noSettings));
  });
  expect(saidOf(await recalculate(session, { ...options, at: '2017-09-30' }), 'SHT-015')).toHaveLength(1);
  const parts = Object.keys(workbookParts(engine.workbook.save()));
  expect(parts.filter((part) => /^customXml\/item\d+\.xml$/.test(part))).toHaveLength(2);
});
