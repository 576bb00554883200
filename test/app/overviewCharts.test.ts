import { createSummaries } from '../../src/app/createSummaries';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

const managed = (count: number): Uint8Array =>
  ownedPlan({ rows: Array.from({ length: count }, (_, index) => ({ owner: `ROSSI ${String(index)}`, actual: 2 })) });

interface Seen {
  readonly height: number;
  readonly labelled: boolean;
  /** Pages that begin on rows behind the charts, but for the first of them. */
  readonly parted: number;
}

/** The charts stand on 13 rows, one row above the table of their figures. */
const ROWS = 13;

const chartsOf = (session: ExcelSession): Promise<Seen> =>
  session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Riepilogo');
    const used = sheet.getUsedRange().load('values');
    const series = sheet.charts.getItem('Piano stati').series.getItemAt(0).load('hasDataLabels');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const table = used.values.findIndex(([first]) => first === 'Stati degli indicatori (dati del grafico)');
    const top = table - 1 - ROWS;
    const rows = Array.from({ length: ROWS }, (_, index) =>
      sheet.getRangeByIndexes(top + index, 0, 1, 1).format.load('rowHeight'),
    );
    await context.sync();
    return {
      height: rows.reduce((sum, { rowHeight }) => sum + rowHeight, 0),
      labelled: series.hasDataLabels,
      parted: breaks.items.filter(({ rowIndex }) => rowIndex > top && rowIndex < top + ROWS).length,
    };
  });

test('charts of a few groups are as high as ever', async () => {
  const { session } = await inHost(sampleWorkbook(facts, 'register', true));
  done(await createSummaries(session, options));
  const { height, labelled } = await chartsOf(session);
  expect(height).toBeLessThanOrEqual(ROWS * 16.5);
  expect(labelled).toBe(true);
});

test.each([
  { count: 14, least: 14 * 19, labelled: true },
  { count: 60, least: 600, labelled: false },
])('bars of $count managers have room, and figures where they can be read', async ({ count, least, labelled }) => {
  const { session, engine } = await inHost(managed(count));
  done(await createSummaries(session, options));
  const seen = await chartsOf(session);
  expect(seen.height).toBeGreaterThanOrEqual(least);
  expect(seen.height).toBeLessThan((510 * 100) / 77);
  expect(seen).toMatchObject({ labelled, parted: 0 });
  expect(done(await createSummaries(session, options)).host.changes).toBe(0);
  expect(engine.unimplemented).toEqual([]);
});
