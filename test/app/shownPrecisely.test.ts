import { createSummaries } from '../../src/app/createSummaries';
import type { ExcelSession } from '../../src/excel/session';
import { sampleWorkbook } from '../../src/samples/sampleWorkbook';
import { meanIn } from '../../src/taskpane/words/formats';
import { reportColumns } from '../../src/worksheet/summarySheets/reportSheet';
import { columns } from '../../src/worksheet/summarySheets/schedaColumns';
import { facts } from '../samples/facts';
import { done, inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

const textsOf = (session: ExcelSession, sheet: string): Promise<readonly (readonly string[])[]> =>
  session.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('text');
    await context.sync();
    return used.text;
  });

test('a mean is cut on every surface: the pane’s has fewer decimals than the cell and the chart, and never a higher last one', async () => {
  const { session, engine } = await inHost(sampleWorkbook(facts, 'register', true));
  const { rollup } = done(await createSummaries(session, options));
  const bianchi = rollup.owners.find(({ owner, level }) => owner === 'BIANCHI' && level === 'organisational');
  expect(bianchi?.mean).toBe(0.8937);
  expect(meanIn('it-IT')(0.8937)).toBe('89,3%');
  expect((await textsOf(session, 'Riepilogo')).find(([name]) => name === 'BIANCHI')?.[4]).toBe('89,37%');
  const labels = await session.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Riepilogo').charts.getItem('Piano raggiungimento');
    const labelled = [0, 1].map((index) => chart.series.getItemAt(index).dataLabels.load('numberFormat'));
    await context.sync();
    return labelled.map(({ numberFormat }) => numberFormat);
  });
  expect(labels).toEqual(['0.00%', '0.00%']);
  expect(engine.unimplemented).toEqual([]);
});

test.each([
  [4, true],
  [5, false],
])('columns of %i managers have their figures on them where they fit', async (count, fit) => {
  const rows = Array.from({ length: count }, (_, index) => ({ owner: `ROSSI ${String(index)}`, actual: 2 }));
  const { session } = await inHost(ownedPlan({ rows }));
  done(await createSummaries(session, options));
  const labelled = await session.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Riepilogo').charts.getItem('Piano raggiungimento');
    const series = chart.series.getItemAt(0).load('hasDataLabels');
    await context.sync();
    return series.hasDataLabels;
  });
  expect(labelled).toBe(fit);
});

describe('a gap is as precise as the result beside it', () => {
  const rows = [
    { code: 'F101', baseline: '9,23 €', target: '<= 9 €', actual: 8.72, gap: '−0,28 €', share: '−3,11%' },
    { code: 'F102', baseline: '84%', target: '>= 90%', actual: 0.8996, gap: '−0,04 p.p.', share: '−0,04%' },
    { code: 'F103', baseline: '84%', target: '>= 90%', actual: 0.93, gap: '+3,0 p.p.', share: '+3,33%' },
    { code: 'F104', baseline: 3, target: '>= 4', actual: 3.75, gap: '−0,25', share: '−6,25%' },
    { code: 'F105', baseline: 3, target: '>= 4', actual: 4, gap: '0', share: '0%' },
    { code: 'F106', baseline: '30 gg', target: 'tra 10 gg e 20 gg', actual: 20.5, gap: '+0,5 gg', share: '' },
    { code: 'F107', baseline: 376, target: '+1% (380)', actual: 379, gap: '−1', share: '−0,26%' },
  ] as const;

  test.each([
    ['Scheda ROSSI', columns.code, [columns.gap]],
    ['Relazione', reportColumns.code, [reportColumns.gap, reportColumns.share]],
  ] as const)('on %s', async (sheet, code, figures) => {
    const { session } = await inHost(ownedPlan({ rows }));
    done(await createSummaries(session, options));
    const texts = await textsOf(session, sheet);
    const shown = rows.map((row) => {
      const cells = texts.find((line) => line[code]?.trim() === row.code) ?? [];
      return figures.map((column) => cells[column]);
    });
    expect(shown).toEqual(rows.map(({ gap, share }) => [gap, share].slice(0, figures.length)));
  });
});
