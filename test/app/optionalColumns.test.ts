import { unzipSync } from 'fflate';
import { check } from '../../src/app/check';
import { changeSettings } from '../../src/app/changeSettings';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import { undo } from '../../src/app/undo';
import type { ExcelSession } from '../../src/excel/session';
import { optionalFields, type OptionalField } from '../../src/worksheet/anchors';
import { xlsx } from '../host/support/sheets';
import { differingParts } from '../support/differingParts';
import { done, inHost } from '../support/inHost';
import { registerHeadings } from '../support/registerPlan';

const options = { at: '2017-12-31', today: '2018-01-15', language: 'it' } as const;
const later = { ...options, at: null };
const everyColumn = { optionalColumns: optionalFields };

const plan = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings,
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4', 5],
    ['01.O1', 'Prova', 'F102', 'Pratiche', 100, '+10%', 104],
    ['01.O1', 'Prova', 'F103', 'Reclami', 3, 'mantenimento', 2],
    ['01.O1', 'Prova', 'F104', 'Costi', 3, '>= 4', 'n.v.'],
  ],
});

const grid = (session: ExcelSession, address: string): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

const type = (session: ExcelSession, cells: Readonly<Record<string, string | number>>): Promise<void> =>
  session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    await context.sync();
  });

async function prepared(columns: readonly OptionalField[] = optionalFields) {
  const opened = await inHost(plan);
  done(await recalculate(opened.session, options));
  done(await changeSettings(opened.session, { optionalColumns: columns }, later));
  return opened;
}

const heads = async (session: ExcelSession): Promise<unknown[]> => (await grid(session, 'I2:S2'))[0] ?? [];

describe('columns asked for', () => {
  test('stand right of the others, with the codes that say whose is what people will type', async () => {
    const { session } = await prepared();
    expect(await heads(session)).toEqual([
      ...['Lettura', 'Raggiungimento', 'Stato', 'Segnalazioni', 'Codice indicatore'],
      ...['Peso', 'Verso', 'Causa dello scostamento', 'Note', 'Grado senza limite', 'Quota della variazione'],
    ]);
    expect(await grid(session, 'M3:M6')).toEqual([['F101'], ['F102'], ['F103'], ['F104']]);
  });

  test('show the degree beyond 100 % and the share of the change, live', async () => {
    const { session } = await prepared(['uncapped', 'share']);
    expect(await grid(session, 'M2:N6')).toEqual([
      ['Grado senza limite', 'Quota della variazione'],
      [1.25, ''],
      [0.9454, 0.4],
      ['', ''],
      ['', ''],
    ]);
    await type(session, { G3: 6, G4: 120 });
    expect(await grid(session, 'M3:N4')).toEqual([
      [1.5, ''],
      [1.0909, 2],
    ]);
  });

  test('are read: weights weigh, the side that is better decides, causes and notes are no longer owed', async () => {
    const { session } = await prepared();
    const owed = done(await check(session, later));
    expect(owed.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['ACT-055', 'P4'],
      ['ACT-052', 'G5'],
      ['ACT-051', 'G6'],
      ['ACT-054', 'Q6'],
    ]);
    expect(owed.rollup.objectives[0]?.mean).toBe(0.9727);
    await type(session, { N3: 1, N4: 3, N5: 0, N6: 0, O5: 'decrescente', P4: 'Ritardi', Q6: 'Dati non più raccolti' });
    const told = done(await recalculate(session, later));
    expect(told.findings.map(({ code, cell }) => [code, cell])).toEqual([['ACT-051', 'G6']]);
    expect(told.plan.indicators.map(({ status, weight }) => [status, weight])).toEqual([
      ['met', 1],
      ['partlyMet', 3],
      ['met', 0],
      ['notAssessable', 0],
    ]);
    expect(told.rollup.objectives[0]?.mean).toBe(0.959);
  });

  test('are not added where the plan has its own', async () => {
    const own = xlsx({
      Piano: [
        ['Piano 2017'],
        [...registerHeadings, 'Peso', 'Cause degli scostamenti', 'Note'],
        ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4', 3, 1, null, null],
        ['01.O1', 'Prova', 'F102', 'Costi', 3, '>= 4', 'n.v.', 1, null, 'Sospeso'],
      ],
    });
    const { session } = await inHost(own);
    done(await recalculate(session, options));
    const report = done(
      await changeSettings(session, { optionalColumns: ['weight', 'direction', 'cause', 'notes'] }, later),
    );
    expect(await grid(session, 'L2:R2')).toEqual([
      ['Lettura', 'Raggiungimento', 'Stato', 'Segnalazioni', 'Codice indicatore', 'Verso', ''],
    ]);
    expect(report.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['ACT-055', 'I3'],
      ['ACT-051', 'G4'],
    ]);
  });

  test('follow their indicator when the plan is sorted without them', async () => {
    const { session } = await prepared(['cause', 'notes']);
    await type(session, { N4: 'Ritardi', O6: 'Sospeso' });
    await session.run(async (context) => {
      const rows = context.workbook.worksheets.getActiveWorksheet().getRange('A3:G6').load('values');
      await context.sync();
      rows.values = [...rows.values].reverse();
      await context.sync();
    });
    done(await recalculate(session, later));
    expect(await grid(session, 'M3:O6')).toEqual([
      ['F104', '', 'Sospeso'],
      ['F103', '', ''],
      ['F102', 'Ritardi', ''],
      ['F101', '', ''],
    ]);
  });
});

test('a second run changes nothing, whichever columns are asked for', async () => {
  for (const columns of [[], ['cause'], ['uncapped', 'share'], optionalFields] as const) {
    const { session } = await prepared(columns);
    expect([columns, done(await recalculate(session, later)).host.changes]).toEqual([columns, 0]);
  }
});

describe('columns no longer asked for', () => {
  test('go without a trace where nothing is typed in them', async () => {
    const { session } = await prepared(['notes']);
    const before = await heads(session);
    done(await changeSettings(session, everyColumn, later));
    done(await changeSettings(session, { optionalColumns: ['notes'] }, later));
    expect(await heads(session)).toEqual(before);
    expect(done(await recalculate(session, later)).host.changes).toBe(0);
  });

  test('leave their place empty amid others, and whoever deletes it in Excel has closed the gap', async () => {
    const { session, engine } = await prepared(['weight', 'cause', 'share']);
    await type(session, { O4: 'Ritardi' });
    done(await changeSettings(session, { optionalColumns: ['cause', 'share'] }, later));
    expect(await grid(session, 'M2:P2')).toEqual([
      ['Codice indicatore', '', 'Causa dello scostamento', 'Quota della variazione'],
    ]);
    await session.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('N:N').delete('Left');
      await context.sync();
    });
    expect(done(await recalculate(session, later)).host.changes).toBe(0);
    expect(await grid(session, 'M4:O4')).toEqual([['F102', 'Ritardi', 0.4]]);
    await removeEverything(session, { language: 'it', withInputs: true });
    expect(differingParts(plan, engine.workbook.save())).toEqual([]);
  });

  test('stay where something is typed, and the person is told', async () => {
    const { session } = await prepared(['cause', 'notes']);
    await type(session, { N4: 'Ritardi' });
    expect(await changeSettings(session, { optionalColumns: [] }, later)).toMatchObject({
      status: 'refused',
      message: 'Nelle colonne da togliere c’è qualcosa di scritto: Causa dello scostamento.',
    });
    expect(await grid(session, 'N2:O4')).toEqual([
      ['Causa dello scostamento', 'Note'],
      ['', ''],
      ['Ritardi', ''],
    ]);
    done(await changeSettings(session, { optionalColumns: [] }, { ...later, withInputs: true }));
    expect(await grid(session, 'N2:O4')).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('come back, with what was typed, when that is undone', async () => {
    const { session, engine } = await prepared(['cause', 'uncapped']);
    await type(session, { N4: '=Ritardi', N6: 'Sospeso' });
    done(await recalculate(session, later));
    const before = await grid(session, 'I1:S6');
    const changed = await changeSettings(session, { optionalColumns: [] }, { ...later, withInputs: true });
    if (changed.status === 'refused') throw new Error(changed.message);
    expect((await undo(session, changed.undo, 'it')).status).toBe('done');
    expect(await grid(session, 'I1:S6')).toEqual(before);
    const reopened = await inHost(engine.workbook.save());
    expect(done(await recalculate(reopened.session, later)).host.changes).toBe(0);
  });
});

describe('removing everything', () => {
  test('takes every column asked for away without a trace', async () => {
    const { session, engine } = await prepared();
    await removeEverything(session, { language: 'it', withInputs: false });
    const [before, after] = [unzipSync(plan), unzipSync(engine.workbook.save())];
    const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (part) => part !== 'xl/styles.xml' && String(before[part]) !== String(after[part]),
    );
    expect(differing).toEqual([]);
  });

  test('leaves what people typed, which is read again when the sheet is prepared anew', async () => {
    const { session } = await prepared(['cause', 'uncapped']);
    await type(session, { N4: 'Ritardi' });
    const removed = await removeEverything(session, { language: 'it', withInputs: false });
    expect(removed).toMatchObject({ kept: [{ sheet: 'Piano', column: 13, cells: 1 }] });
    expect(await grid(session, 'I2:O4')).toEqual([
      ['', '', '', '', 'Codice indicatore', 'Causa dello scostamento', ''],
      ['', '', '', '', 'F101', '', ''],
      ['', '', '', '', 'F102', 'Ritardi', ''],
    ]);
    const again = done(await recalculate(session, later));
    expect(again.findings.map(({ code }) => code)).not.toContain('ACT-055');
    expect(done(await recalculate(session, later)).host.changes).toBe(0);
  });
});
