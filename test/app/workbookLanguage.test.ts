import { changeSettings } from '../../src/app/changeSettings';
import { recalculate } from '../../src/app/recalculate';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { done, inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';

const options = { at: '2017-12-31', today: '2018-01-15', language: 'it' } as const;
const later = { ...options, at: null };

const plan = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings.slice(0, 6),
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1', 'Prova', 'F102', 'Clima', 'buono', 'ottimo'],
  ],
});

async function prepared() {
  const opened = await inHost(plan);
  done(await recalculate(opened.session, options));
  await opened.session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('J3').values = [[5]];
    await context.sync();
  });
  return opened;
}

const values = (session: ExcelSession, address: string): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

/** Formulas of the looks of a status cell, and what may be typed beside it. */
const rules = (session: ExcelSession): Promise<{ looks: string[]; list: unknown; title: string }> =>
  session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const looks = sheet.getRange('L4').conditionalFormats.load('items/type');
    const validation = sheet.getRange('J4').dataValidation.load('rule,prompt');
    await context.sync();
    const loaded = looks.items.map((look) => look.custom.rule.load('formula'));
    await context.sync();
    return { looks: loaded.map(({ formula }) => formula), list: validation.rule.list, title: validation.prompt.title };
  });

test('a workbook set to English has English words everywhere, and Italian ones when it is set back', async () => {
  const { session } = await prepared();
  const italian = { words: await values(session, 'H1:M4'), rules: await rules(session) };
  done(await changeSettings(session, { language: 'en' }, later));
  expect(await values(session, 'H1:M4')).toEqual([
    ['', 'Piano · situation at 31 December 2017', '', '', '', ''],
    ['Indicator code', 'Reading', 'Result', 'Achievement', 'Status', 'Findings'],
    ['F101', 'at least 4', 5, 1, 'Met', ''],
    ['F102', 'at least ottimo', '', '', 'Not reported', ''],
  ]);
  const english = await rules(session);
  expect(english.looks[0]).toBe('=$L3="Met"');
  expect(english.looks).toHaveLength(italian.rules.looks.length);
  expect(english.title).toBe('Result');
  done(await changeSettings(session, { language: 'it' }, later));
  expect({ words: await values(session, 'H1:M4'), rules: await rules(session) }).toEqual(italian);
});

test('a pane in English leaves the words of an Italian workbook', async () => {
  const { session } = await prepared();
  const before = await values(session, 'H1:M4');
  expect(done(await recalculate(session, { ...later, language: 'en' })).host.changes).toBe(0);
  expect(await values(session, 'H1:M4')).toEqual(before);
});

test('a change of words or scale is undone with its looks and entry rules', async () => {
  const { session } = await prepared();
  const before = { words: await values(session, 'H1:M4'), rules: await rules(session) };
  const patch = { language: 'en', calculation: { scale: ['basso', 'buono', 'ottimo'] } } as const;
  const outcome = await changeSettings(session, patch, later);
  if (outcome.status === 'refused') throw new Error(outcome.message);
  expect((await rules(session)).list).toMatchObject({ source: 'basso,buono,ottimo' });
  await undo(session, outcome.undo, 'it');
  expect({ words: await values(session, 'H1:M4'), rules: await rules(session) }).toEqual(before);
  expect(done(await recalculate(session, later)).host.changes).toBe(0);
});
