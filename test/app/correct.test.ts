import { accept, correct, reconsider, revertCorrections } from '../../src/app/correct';
import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx } from '../host/support/sheets';
import { done, inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const plan = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings,
    ['01.01', 'Prova', 'F101', 'Incontri', 0.84, '>= 90%', 92],
    ['01.01', 'Prova', 'F102', 'Costi', 40519.31, '>= 40,000€', 41000],
    ['01.01', 'Prova', 'F103', 'Relazione', 'OFF', 'entro il 31/10/2017', 'ON'],
  ],
});

const read = (session: ExcelSession, address: string) =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values,numberFormat,text');
    await context.sync();
    return [range.values[0]?.[0] as unknown, range.numberFormat[0]?.[0] as unknown, range.text[0]?.[0]];
  });

async function findingOf(session: ExcelSession, code: string) {
  const { findings } = done(await check(session, options));
  const found = findings.find((each) => each.code === code);
  if (found === undefined || found.cell === null)
    throw new Error(`no ${code}: ${findings.map((each) => each.code).join()}`);
  return {
    code,
    cell: found.cell,
    written: found.written,
    about: found.indicator ?? found.objective ?? '',
    to: found.corrections[0] ?? '',
  };
}

const withoutResults = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings.slice(0, 6),
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1', 'Prova', 'F102', 'Costi', 40519.31, '>= 40.000'],
  ],
});

test.each([
  ['ACT-021', 'G3', [0.92, '0%', '92%']],
  ['TGT-011', 'F4', ['>= 40.000€', 'General', '>= 40.000€']],
  ['STR-011', 'A3', ['01.O1', 'General', '01.O1']],
])('%s is corrected in the plan’s cell, remembered, and taken back', async (code, cell, holds) => {
  const { session, engine } = await inHost(plan);
  const before = await read(session, cell);
  const finding = await findingOf(session, code);
  expect(finding.cell).toBe(cell);
  const report = done(await correct(session, [finding], options));
  expect(await read(session, cell)).toEqual(holds);
  expect(report.findings.map((each) => `${each.code} ${each.cell ?? ''}`)).not.toContain(`${code} ${cell}`);
  done(await revertCorrections(session, [-1], options));
  expect(await read(session, cell)).toEqual(before);
  expect(engine.unimplemented).toEqual([]);
});

test('several corrections are taken back together, and a person’s own text is one of them', async () => {
  const { session } = await inHost(plan);
  const own = { ...(await findingOf(session, 'TGT-011')), to: '>= 41.500 €' };
  done(await correct(session, [await findingOf(session, 'ACT-021'), own], options));
  expect(await read(session, 'F4')).toEqual(['>= 41.500 €', 'General', '>= 41.500 €']);
  done(await revertCorrections(session, [-1, -2], options));
  expect(await read(session, 'F4')).toEqual(['>= 40,000€', 'General', '>= 40,000€']);
  expect((await read(session, 'G3'))[0]).toBe(92);
});

test('an objective’s code is corrected on every row it is written on', async () => {
  const { session } = await inHost(plan);
  const { plan: after } = done(await correct(session, [await findingOf(session, 'STR-011')], options));
  expect(after.objectives).toHaveLength(1);
  expect(await read(session, 'A5')).toEqual(['01.O1', 'General', '01.O1']);
});

test('a cell edited since its finding was shown is left alone', async () => {
  const { session, engine } = await inHost(plan);
  const finding = await findingOf(session, 'ACT-021');
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('G3').values = [[93]];
    await context.sync();
  });
  const edited = engine.workbook.save();
  expect(await correct(session, [finding], options)).toMatchObject({ status: 'refused', reason: 'editedMeanwhile' });
  expect(engine.workbook.save()).toEqual(edited);
});

test('a warning can be accepted until its text is edited; an error cannot', async () => {
  const { session } = await inHost(plan);
  done(await recalculate(session, options));
  const [warning, error] = [await findingOf(session, 'TGT-011'), await findingOf(session, 'ACT-021')];
  const report = done(await accept(session, [warning, error], options));
  const accepted = (all: typeof report.findings) => all.filter((each) => each.accepted).map(({ code }) => code);
  expect(accepted(report.findings)).toEqual(['TGT-011']);
  expect(await read(session, 'L4')).not.toContainEqual(expect.stringContaining('TGT-011'));
  expect(accepted(done(await reconsider(session, [warning], options)).findings)).toEqual([]);
  done(await accept(session, [warning], options));
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('F4').values = [['>= 41,000€']];
    await context.sync();
  });
  expect(accepted(done(await check(session, options)).findings)).toEqual([]);
});

test('undoing the first run gives the sheet back, undoing a later one what stood before', async () => {
  const { session, engine } = await inHost(plan);
  const first = await recalculate(session, options);
  const prepared = engine.workbook.save();
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('F4').values = [['>= 10 €']];
    await context.sync();
  });
  const edited = await read(session, 'I4');
  const second = await recalculate(session, options);
  expect(await read(session, 'I4')).not.toEqual(edited);
  if (first.status !== 'done' || second.status !== 'done') throw new Error('refused');
  await undo(session, second.undo, 'it');
  expect(await read(session, 'I4')).toEqual(edited);
  const fresh = await inHost(plan);
  const again = await recalculate(fresh.session, options);
  expect(fresh.engine.workbook.save()).toEqual(prepared);
  if (again.status === 'done') await undo(fresh.session, again.undo, 'it');
  expect((await read(fresh.session, 'I2:L6'))[0]).toBe('');
});

describe('undoing the first run after people went on working', () => {
  const undone = async (act: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> => {
    const { session } = await inHost(withoutResults);
    const first = await recalculate(session, options);
    if (first.status !== 'done') throw new Error('refused');
    await session.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    await undo(session, first.undo, 'it');
    return session.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('formulas');
      await context.sync();
      return used.formulas;
    });
  };

  test('leaves the results they typed, with their codes', async () => {
    const left = await undone((sheet) => (sheet.getRange('J3').values = [[5]]));
    expect(left[2]).toEqual(['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4', '', 'F101', '', 5]);
  });

  test('takes away the lines they moved down', async () => {
    const left = await undone((sheet) => sheet.getRange('4:4').insert('Down'));
    expect(left.map((row) => row.length)).toEqual([6, 6, 6, 6, 6]);
    expect(left[4]).toEqual(['01.O1', 'Prova', 'F102', 'Costi', 40519.31, '>= 40.000']);
  });
});
