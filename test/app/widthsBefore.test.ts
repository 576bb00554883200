import { changeSettings } from '../../src/app/changeSettings';
import { check } from '../../src/app/check';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { differing, partsOf, withParts } from '../host/support/parts';
import { done, inHost } from '../support/inHost';
import { bareRegister } from '../support/registerPlan';

/** Columns that were wide, narrow or hidden before they were Piano's are so again. */

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const SHEET = 'xl/worksheets/sheet1.xml';

/** The plan, in A to F, with columns that Piano's will stand in: H to M, and the optional ones from N on. */
const withColumns = (...columns: readonly string[]): Uint8Array =>
  withParts(bareRegister(), {
    [SHEET]: (xml) => xml.replace('<sheetData>', `<cols>${columns.map((each) => `<col ${each}/>`).join('')}</cols>$&`),
  });

const remove = (session: ExcelSession, withInputs = false) => removeEverything(session, { language: 'it', withInputs });

const isNoLook = (part: string): boolean => part !== 'xl/styles.xml';

const hidden = 'min="10" max="11" width="20.7109375" hidden="1" customWidth="1"';
const columns: readonly (readonly [string, readonly string[]])[] = [
  ['wide', ['min="9" max="9" width="20.7109375" customWidth="1"']],
  ['as wide as Piano’s', ['min="8" max="13" width="30" customWidth="1"']],
  ['hidden, and wide', [hidden]],
  ['hidden, beside a wide one', [hidden, 'min="12" max="12" width="20.7109375" customWidth="1"']],
  ['hidden, of standard width', ['min="10" max="16384" width="9.140625" hidden="1"']],
  ['hidden up to the last one', ['min="8" max="16384" width="3.7109375" hidden="1" customWidth="1"']],
];

describe.each(columns)('columns that were %s', (_, said) => {
  const before = withColumns(...said);

  test('are so again when Piano goes', async () => {
    const { session, engine } = await inHost(before);
    done(await recalculate(session, options));
    const reopened = await inHost(engine.workbook.save());
    done(await recalculate(reopened.session, options));
    expect(await remove(reopened.session)).toMatchObject({ status: 'done' });
    expect(differing(before, reopened.engine.workbook.save()).filter(isNoLook)).toEqual([]);
  });

  test('are so again when the run is taken back', async () => {
    const { session, engine } = await inHost(before);
    const run = await recalculate(session, options);
    if (run.status === 'refused') throw new Error(run.message);
    expect(await undo(session, run.undo, 'it')).toMatchObject({ status: 'done' });
    expect(differing(before, engine.workbook.save()).filter(isNoLook)).toEqual([]);
  });

  test('are so again when two runs are taken back, the later one first', async () => {
    const { session, engine } = await inHost(before);
    const runs = [
      await recalculate(session, options),
      await changeSettings(session, { optionalColumns: ['notes'], language: 'en' }, options),
    ];
    for (const run of runs.reverse())
      expect(run.status === 'done' && (await undo(session, run.undo, 'it'))).toMatchObject({ status: 'done' });
    expect(differing(before, engine.workbook.save()).filter(isNoLook)).toEqual([]);
  });

  test('are so again when what was typed goes after Piano', async () => {
    const { session, engine } = await inHost(before);
    done(await recalculate(session, options));
    await type(session, 'J3', 5);
    expect(await remove(session)).toMatchObject({ kept: [{ column: 9, cells: 1 }] });
    expect(await remove(session, true)).toMatchObject({ kept: [] });
    expect(differing(before, engine.workbook.save()).filter(isNoLook)).toEqual([]);
  });
});

const type = (session: ExcelSession, address: string, value: number): Promise<void> =>
  session.run(async ({ workbook }) => {
    workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await workbook.context.sync();
  });

test('a column that was hidden is shown while it is Piano’s', async () => {
  const { session } = await inHost(withColumns(hidden));
  done(await recalculate(session, options));
  const areHidden = await session.run(async ({ workbook }) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange('H:M').load('columnHidden');
    await workbook.context.sync();
    return range.columnHidden;
  });
  expect(areHidden).toBe(false);
});

test('a check shows no hidden column, not even for a moment', async () => {
  const before = withColumns(hidden);
  const { session, engine } = await inHost(before);
  done(await check(session, options));
  expect(engine.workbook.save()).toEqual(before);
});

test('a hidden column whose width could not be asked for stays hidden', async () => {
  const before = withColumns(hidden);
  const reading = await inHost(before);
  done(await check(reading.session, options));
  const first = reading.engine.actions;
  for (let failNthAction = first - 2; failNthAction < first + 14; failNthAction += 1) {
    const { session, engine } = await inHost(before, { failNthAction });
    await recalculate(session, options);
    engine.faults = {};
    done(await recalculate(session, options));
    expect(await remove(session)).toMatchObject({ status: 'done' });
    expect([failNthAction, differing(before, engine.workbook.save()).filter(isNoLook)]).toEqual([failNthAction, []]);
  }
});

test('an optional column that went and came back elsewhere leaves the width it finds there', async () => {
  const before = withColumns('min="14" max="14" width="20.7109375" customWidth="1"');
  const { session, engine } = await inHost(before);
  const ask = async (optionalColumns: readonly ('notes' | 'cause')[]): Promise<void> => {
    done(await changeSettings(session, { optionalColumns }, options));
  };
  done(await recalculate(session, options));
  await ask(['notes']);
  await ask([]);
  await ask(['cause']);
  await ask(['cause', 'notes']);
  expect(await remove(session)).toMatchObject({ status: 'done' });
  expect(differing(before, engine.workbook.save()).filter(isNoLook)).toEqual([]);
  expect(partsOf(before)[SHEET]).toContain('<col min="14"');
});
