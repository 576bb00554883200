import { createSummaries } from '../../src/app/createSummaries';
import { removeEverything } from '../../src/app/removeEverything';
import { takeSnapshot } from '../../src/app/takeSnapshot';
import type { ExcelSession } from '../../src/excel/session';
import { differing, partsOf } from '../host/support/parts';
import { done, inHost } from '../support/inHost';
import { PLAN_SHEET, tortureVariants, tortureWorkbook } from '../support/torture/tortureWorkbook';

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

async function after(bytes: Uint8Array, run: (session: ExcelSession) => Promise<unknown>): Promise<Uint8Array> {
  const { session, engine } = await inHost(bytes);
  await run(session);
  expect(engine.unimplemented).toEqual([]);
  return engine.workbook.save();
}

const created = (bytes: Uint8Array): Promise<Uint8Array> =>
  after(bytes, async (session) => {
    done(await takeSnapshot(session, { on: '2017-06-30', replaces: false }, options));
    done(await createSummaries(session, options));
  });

const removed = (bytes: Uint8Array): Promise<Uint8Array> =>
  after(bytes, async (session) => {
    expect(await removeEverything(session, { language: 'it', withInputs: true })).toMatchObject({ status: 'done' });
  });

const listed = (bytes: Uint8Array): (string | undefined)[] =>
  [...(partsOf(bytes)['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);

describe.each(tortureVariants)('a workbook that has everything, %s', (_, variant) => {
  const before = tortureWorkbook(variant);
  let written: Uint8Array;
  beforeAll(async () => {
    written = await created(before);
  });

  test('has Piano’s sheets behind the plan, and keeps every part that does not list them', () => {
    const [plan, ...sheets] = listed(before);
    expect(listed(written)).toEqual([
      plan,
      ...['Riepilogo', 'Relazione', 'Segnalazioni', 'Fotografia', 'Regole'],
      ...sheets,
    ]);
    expect(differing(before, written).filter((path) => !path.startsWith('+'))).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      PLAN_SHEET,
    ]);
  });

  test('gives the same bytes when they are made again', async () => {
    expect(await after(written, async (session) => done(await createSummaries(session, options)))).toEqual(written);
  });

  // Looks that were used once stay listed in the styles.
  test('is what it was when Piano goes, in another sitting or the same', async () => {
    expect(differing(before, await removed(written))).toEqual(['xl/styles.xml']);
    const { session, engine } = await inHost(before);
    for (let round = 0; round < 2; round++) {
      done(await createSummaries(session, options));
      await removeEverything(session, { language: 'it', withInputs: true });
    }
    expect(differing(before, engine.workbook.save())).toEqual(['xl/styles.xml']);
  });
});
