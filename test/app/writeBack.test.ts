import { unzipSync } from 'fflate';
import { recalculate } from '../../src/app/recalculate';
import { removeEverything } from '../../src/app/removeEverything';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { xlsx } from '../host/support/sheets';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';
import { registerHeadings, registerPlan } from '../support/registerPlan';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;
const removing = { language: 'it', withInputs: false } as const;

async function remove(session: ExcelSession, withInputs = false) {
  const removed = await removeEverything(session, { ...removing, withInputs });
  if (removed.status === 'refused') throw new Error(removed.message);
  return removed;
}

/** Parts that differ, styles apart: a look once used may stay listed. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((part) => part !== 'xl/styles.xml')
    .filter((part) => Buffer.compare(Buffer.from(a[part] ?? []), Buffer.from(b[part] ?? [])) !== 0);
}

describe('what Piano wrote leaves without a trace', () => {
  test.each(['register', 'outline', 'sideBySide'] as const)('a plan with results as %s', async (layout) => {
    const before = sampleWorkbook(facts, layout, true);
    const { session, engine } = await inHost(before);
    done(await recalculate(session, options));
    const recalculated = await inHost(engine.workbook.save());
    const { host, kept } = await remove(recalculated.session);
    expect(host.changes).toBeGreaterThan(0);
    expect(kept).toEqual([]);
    expect(differing(before, recalculated.engine.workbook.save())).toEqual([]);
    expect(recalculated.engine.unimplemented).toEqual([]);
  });

  test('a plan without results, of which nobody typed any', async () => {
    const before = sampleWorkbook(facts, 'register', false);
    const { session, engine } = await inHost(before);
    done(await recalculate(session, options));
    await remove(session);
    expect(differing(before, engine.workbook.save())).toEqual([]);
  });
});

const bare = xlsx({
  Piano: [
    ['Piano 2017'],
    registerHeadings.slice(0, 6),
    ['01.O1', 'Prova', 'F101', 'Incontri', 3, '>= 4'],
    ['01.O1', 'Prova', 'F102', 'Sportello', 'OFF', 'ON'],
  ],
});

const type = (session: ExcelSession, address: string, value: string | number): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

const values = (session: ExcelSession, address: string): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

describe('results people typed into Piano’s column', () => {
  async function reported() {
    const opened = await inHost(bare);
    done(await recalculate(opened.session, options));
    await type(opened.session, 'J4', 'ON');
    return opened;
  }

  test('count without the add-in: the formulas beside them move', async () => {
    const { session } = await reported();
    expect(await values(session, 'H2:L4')).toEqual([
      ['Codice indicatore', 'Lettura', 'Consuntivo', 'Raggiungimento', 'Stato'],
      ['F101', 'almeno 4', '', '', 'Non rendicontato'],
      ['F102', 'fatto (ON)', 'ON', 1, 'Raggiunto'],
    ]);
  });

  test('stay when Piano goes, with the codes they belong to, and are read again when it comes back', async () => {
    const { session, engine } = await reported();
    expect((await remove(session)).kept).toEqual([{ sheet: 'Piano', column: 9, cells: 1 }]);
    expect(await values(session, 'H2:L4')).toEqual([
      ['Codice indicatore', '', 'Consuntivo', '', ''],
      ['F101', '', '', '', ''],
      ['F102', '', 'ON', '', ''],
    ]);
    const { plan } = done(await recalculate((await inHost(engine.workbook.save())).session, options));
    expect(plan.indicators.map(({ code, status }) => [code, status])).toEqual([
      ['F101', 'notReported'],
      ['F102', 'met'],
    ]);
  });

  test('go too when they are told to', async () => {
    const { session, engine } = await reported();
    await remove(session, true);
    expect(differing(bare, engine.workbook.save())).toEqual([]);
  });
});

test('an edited target shows no old figure', async () => {
  const { session } = await inHost(registerPlan([{ baseline: 3, target: '>= 4', actual: 5 }]));
  done(await recalculate(session, options));
  expect(await values(session, 'J3:K3')).toEqual([[1, 'Raggiunto']]);
  await type(session, 'F3', '>= 10');
  expect(await values(session, 'J3:K3')).toEqual([['', 'Target cambiato: ricalcolare']]);
});
