import { changeSettings } from '../../src/app/changeSettings';
import { createSummaries } from '../../src/app/createSummaries';
import { removeEverything } from '../../src/app/removeEverything';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { done, inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';

const options = { at: '2017-11-30', today: '2017-12-01', language: 'it' } as const;
const june = { on: '2017-06-30', replaces: false };

const plan = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings,
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4', 2],
    ['01.O1', 'Prova', 'F102', 'Pratiche', 100, '>= 200', 200],
    ['01.O1', 'Prova', 'F103', 'Reclami', 3, '>= 4', null],
  ],
});

const on = <T>(session: ExcelSession, use: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  session.run(use);

const fotografia = (session: ExcelSession): Promise<unknown[][]> =>
  on(session, async (context) => {
    const used = context.workbook.worksheets.getItem('Fotografia').getUsedRange().load('values');
    await context.sync();
    return used.values as unknown[][];
  });

const type = (session: ExcelSession, address: string, value: string | number): Promise<void> =>
  on(session, async (context) => {
    context.workbook.worksheets.getItem('Piano').getRange(address).values = [[value]];
    await context.sync();
  });

const names = (session: ExcelSession): Promise<string[]> =>
  on(session, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

/** Rows of the trend, then those of the indicators, without the columns that help to find them. */
const shown = (rows: unknown[][], columns: number): unknown[][] =>
  [...rows.slice(5, 9), ...rows.slice(12)].map((row) => row.slice(0, columns));

describe('a snapshot', () => {
  test('keeps result, degree and status of a day beside how the plan stands, live', async () => {
    const { session } = await inHost(plan);
    done(await takeSnapshot(session, june, options));
    expect(await names(session)).toEqual(['Piano', 'Fotografia']);
    await type(session, 'G3', 3);
    await type(session, 'G5', 4);
    expect(shown(await fotografia(session), 10)).toEqual([
      ['', 'Tutti gli indicatori', '', 0.75, '', '', 0.9166, '', '', 16.66],
      ['', 'Raggiunti', '', 1, '', '', 2, '', '', 1],
      ['', 'Rilevati', '', 2, '', '', 3, '', '', 1],
      ['', 'Non rendicontati', '', 0, '', '', 0, '', '', 0],
      ['F101', 'Incontri', '–', 2, 0.5, 'In corso', 3, 0.75, 'In corso', 25],
      ['F102', 'Pratiche', '–', 200, 1, 'Raggiunto', 200, 1, 'Raggiunto', 0],
      ['F103', 'Reclami', '–', '', '', 'In attesa', 4, 1, 'Raggiunto', ''],
    ]);
  });

  test.each([
    ['it', 'Fotografia', 'Dal 30/06', 18],
    ['en', 'Snapshots', 'Since 30 September', 27.75],
  ] as const)('says in %s since when, on as many lines as the day takes', async (language, sheet, since, height) => {
    const { session } = await inHost(plan);
    done(await changeSettings(session, { language }, options));
    done(await takeSnapshot(session, { ...june, on: language === 'it' ? june.on : '2017-09-30' }, options));
    const heading = await on(session, async ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getRange('J5').load('values,format/rowHeight');
      await workbook.context.sync();
      return [range.values[0]?.[0] as unknown, range.format.rowHeight];
    });
    expect(heading).toEqual([since, height]);
  });

  test('follows its indicator when the plan is sorted, and is not lost when the sheets are made again', async () => {
    const { session } = await inHost(plan);
    done(await takeSnapshot(session, june, options));
    await type(session, 'C3', 'F103');
    await type(session, 'C5', 'F101');
    done(await createSummaries(session, options));
    const rows = await fotografia(session);
    expect(rows.find(([code]) => code === 'F101')?.slice(3, 6)).toEqual([2, 0.5, 'In corso']);
    expect(done(await createSummaries(session, options)).host.changes).toBe(0);
  });

  test('counts an indicator that has left the plan as it did', async () => {
    const { session } = await inHost(plan);
    done(await takeSnapshot(session, june, options));
    await type(session, 'C3', 'F104');
    await type(session, 'G3', 4);
    done(await createSummaries(session, options));
    expect(shown(await fotografia(session), 9)).toEqual([
      ['', 'Tutti gli indicatori', '', 0.75, '', '', 1, '', ''],
      ['', 'Raggiunti', '', 1, '', '', 2, '', ''],
      ['', 'Rilevati', '', 2, '', '', 2, '', ''],
      ['', 'Non rendicontati', '', 0, '', '', 0, '', ''],
      ['F104', 'Incontri', '–', '', '', '', 4, 1, 'Raggiunto'],
      ['F102', 'Pratiche', '–', 200, 1, 'Raggiunto', 200, 1, 'Raggiunto'],
      ['F103', 'Reclami', '–', '', '', 'In attesa', '', '', 'In attesa'],
      ['F101', '(non è più nel piano)', '', 2, 0.5, 'In corso', '', '', ''],
    ]);
  });

  test('keeps the mean of its day when the rule of what nobody reported is changed', async () => {
    const late = { ...options, at: '2017-12-31' };
    const { session } = await inHost(plan);
    done(await takeSnapshot(session, { on: '2017-12-31', replaces: false }, late));
    done(await changeSettings(session, { calculation: { notReportedCounts: 'excluded' } }, late));
    done(await createSummaries(session, late));
    expect((await fotografia(session))[5]?.slice(3, 7)).toEqual([0.5, '', '', 0.75]);
  });

  test('of a day that was kept already is taken only where it may give way', async () => {
    const { session } = await inHost(plan);
    done(await takeSnapshot(session, june, options));
    await type(session, 'G3', 4);
    expect(await takeSnapshot(session, june, options)).toMatchObject({
      reason: 'snapshotThere',
      message: 'La fotografia al 30/06/2017 c’è già.',
    });
    expect((await fotografia(session))[12]?.slice(3, 5)).toEqual([2, 0.5]);
    done(await takeSnapshot(session, { ...june, replaces: true }, options));
    expect((await fotografia(session))[12]?.slice(3, 5)).toEqual([4, 1]);
    expect(await takeSnapshot(session, { on: '2017-06-31', replaces: false }, options)).toMatchObject({
      reason: 'noSuchDay',
    });
  });

  test('stands beside the last two; older ones are kept, hidden', async () => {
    const { session } = await inHost(plan);
    for (const day of ['2017-09-30', '2017-06-30', '2017-03-31'])
      done(await takeSnapshot(session, { on: day, replaces: false }, options));
    const rows = await fotografia(session);
    expect(rows[10]?.filter((cell) => cell !== '')).toEqual([
      ...['Fissata il 31/03/2017', 'Fissata il 30/06/2017', 'Fissata il 30/09/2017'],
      'Oggi nel piano (30/11/2017)',
      '2017-03-31 · 2017-06-30 · 2017-09-30',
    ]);
    const hidden = await on(session, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Fotografia');
      const columns = ['D:F', 'G:I', 'R:S'].map((address) => sheet.getRange(address).load('columnHidden'));
      await context.sync();
      return columns.map(({ columnHidden }) => columnHidden);
    });
    expect(hidden).toEqual([true, false, true]);
  });

  test('is remembered when everything is removed, unless what people typed is to go too', async () => {
    const { session } = await inHost(plan);
    done(await takeSnapshot(session, june, options));
    expect(await removeEverything(session, { language: 'it', withInputs: false })).toMatchObject({ snapshots: 1 });
    expect(await names(session)).toEqual(['Piano']);
    done(await createSummaries(session, options));
    expect((await fotografia(session))[12]?.slice(3, 6)).toEqual([2, 0.5, 'In corso']);
    expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ snapshots: 0 });
    done(await createSummaries(session, options));
    expect(await names(session)).not.toContain('Fotografia');
  });
});
