import { changeSettings } from '../../src/app/changeSettings';
import { accept, correct, reconsider, revertCorrections } from '../../src/app/correct';
import { check } from '../../src/app/check';
import { freeze } from '../../src/app/freeze';
import type { Outcome } from '../../src/app/outcome';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { done, inHost } from '../support/inHost';
import { programs, savedBy } from '../support/lostPart';
import { workbookParts } from '../support/workbookParts';
import { plan } from '../support/writingUseCases';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
type Run = (session: ExcelSession) => Promise<Outcome>;

const recalc: Run = (session) => recalculate(session, options);
const columns: Run = (session) => changeSettings(session, { optionalColumns: ['notes', 'uncapped'] }, options);
const english: Run = (session) => changeSettings(session, { language: 'en' }, options);
const frozen: Run = (session) => freeze(session, { ...options, at: '2017-06-30' });
const frozenInEnglish: Run = async (session) => {
  done(await english(session));
  return frozen(session);
};

/** The workbook after some runs, as another program saves it, opened anew. */
async function saved(program: (typeof programs)[number], runs: readonly Run[], file = plan) {
  const { session, engine } = await inHost(file);
  for (const run of runs) done(await run(session));
  const before = engine.workbook.save();
  return { before, ...(await inHost(savedBy(program, before))) };
}

/** What nothing on the sheet shows. */
const chosen: readonly (readonly [string, Run])[] = [
  ['a reference date', (session) => recalculate(session, { ...options, at: '2017-06-30' })],
  ['rules of calculation', (session) => changeSettings(session, { calculation: { cap: 1.2 } }, options)],
  ['a year', (session) => recalculate(session, { ...options, choice: { year: 2017 } })],
  [
    'an accepted finding',
    (session) => accept(session, [{ code: 'TGT-011', about: 'F102', written: '>= 40,000€' }], options),
  ],
];

const lostOf = (outcome: Outcome): (string | null)[] =>
  done(outcome).findings.flatMap(({ code, reading }) => (code === 'SHT-024' ? [reading] : []));

describe.each(programs)('saved by %s, settings that are gone', (program) => {
  test.each<[string, readonly Run[], string]>([
    ['columns that were asked for', [recalc, columns], 'colonne facoltative'],
    ['English words', [recalc, english], 'lingua'],
    ['frozen figures', [recalc, frozen], 'valori congelati'],
    ['frozen figures in English', [recalc, frozenInEnglish], 'lingua, valori congelati'],
  ])('are told of, and %s found again: nothing on the sheet changes', async (_, runs, found) => {
    const { before, session, engine } = await saved(program, runs);
    const said = `usate le impostazioni predefinite; ritrovati sui fogli: ${found}`;
    expect(lostOf(await check(session, options))).toEqual([said]);
    const again = await recalc(session);
    expect(lostOf(again)).toEqual([said]);
    expect(done(again).host.changes).toBe(1);
    const sheet = 'xl/worksheets/sheet1.xml';
    expect(workbookParts(engine.workbook.save())[sheet]).toBe(workbookParts(before)[sheet]);
    const third = await recalc((await inHost(engine.workbook.save())).session);
    expect(lostOf(third)).toEqual([]);
    expect(done(third).host.changes).toBe(0);
    expect(engine.unimplemented).toEqual([]);
  });

  test.each(chosen)('are told of where they held %s, until they are stored again', async (_, choose) => {
    const { session, engine } = await saved(program, [recalc, choose]);
    expect(lostOf(await check(session, options))).toEqual(['usate le impostazioni predefinite']);
    done(await recalc(session));
    expect(lostOf(await check(session, options))).toEqual([]);
    expect(done(await recalc(session)).host.changes).toBe(0);
    await removeEverything(session, { language: 'it', withInputs: false });
    expect(workbookParts(engine.workbook.save())['xl/workbook.xml']).not.toContain('_piano_');
  });

  test('are removed with everything else', async () => {
    const { session, engine } = await saved(program, [recalc, columns]);
    await removeEverything(session, { language: 'it', withInputs: false });
    const { sheets } = (await inHost(engine.workbook.save())).engine.workbook;
    expect(sheets.map(({ name }) => name)).toEqual(['Piano']);
    expect(workbookParts(engine.workbook.save())['xl/workbook.xml']).not.toContain('_piano_');
  });
});

test('a sheet that was prepared with the usual settings misses nothing', async () => {
  const { session, engine } = await inHost(plan);
  done(await recalc(session));
  const parts = Object.keys(workbookParts(engine.workbook.save()));
  expect(parts.filter((part) => part.startsWith('customXml/'))).toEqual([]);
  const again = await recalc((await inHost(engine.workbook.save())).session);
  expect(lostOf(again)).toEqual([]);
  expect(done(again).host.changes).toBe(0);
});

test('columns of typed results that a removal left miss nothing', async () => {
  const { session, engine } = await inHost(plan);
  done(await columns(session));
  done(await recalc(session));
  await session.run(async ({ workbook }) => {
    const headings = workbook.worksheets.getItem('Piano').getUsedRange().load('values');
    await workbook.context.sync();
    const column = (headings.values as unknown[][])[1]?.indexOf('Note') ?? -1;
    workbook.worksheets.getItem('Piano').getRangeByIndexes(2, column, 1, 1).values = [['Da chiedere']];
    await workbook.context.sync();
  });
  await removeEverything(session, { language: 'it', withInputs: false });
  expect(lostOf(await check((await inHost(engine.workbook.save())).session, options))).toEqual([]);
});

test.each<[string, readonly Run[]]>([
  [
    'a correction is taken back',
    [
      (session) =>
        correct(session, [{ code: 'TGT-011', cell: 'F4', written: '>= 40,000€', to: '>= 40.000€' }], options),
      (session) => revertCorrections(session, [-1], options),
    ],
  ],
  [
    'an acceptance is taken back',
    [
      (session) => accept(session, [{ code: 'TGT-011', about: 'F102', written: '>= 40,000€' }], options),
      (session) => reconsider(session, [{ code: 'TGT-011', about: 'F102', written: '>= 40,000€' }], options),
    ],
  ],
  ['words are changed and changed back', [english, (session) => changeSettings(session, { language: 'it' }, options)]],
])('nothing is missed where %s', async (_, runs) => {
  const { session, engine } = await inHost(plan);
  for (const run of [recalc, ...runs, recalc]) done(await run(session));
  expect(lostOf(await check((await inHost(engine.workbook.save())).session, options))).toEqual([]);
});
