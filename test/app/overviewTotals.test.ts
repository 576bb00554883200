import { createSummaries } from '../../src/app/createSummaries';
import { inHost } from '../support/inHost';
import { ownedPlan, type OwnedRow } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

const rows: readonly OwnedRow[] = [
  { objective: '01.O1', owner: null, actual: 3 },
  { objective: '01.O1.I1', owner: 'ROSSI', actual: 2 },
  { objective: '01.O1.O1', owner: 'ROSSI', actual: 4 },
  { objective: '01.O1.O1.T1', owner: 'ROSSI', actual: 3 },
  { objective: '01.O1.O1.T2', owner: null, actual: 3 },
  { objective: '01.O1.O1.T3', owner: 'Biblioteca', actual: 1 },
];

async function overview(): Promise<string[][]> {
  const { session } = await inHost(ownedPlan({ rows }));
  expect((await createSummaries(session, options)).status).toBe('done');
  return session.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('Riepilogo').getUsedRange().load('text');
    await workbook.context.sync();
    return range.text;
  });
}

test('each indicator is in one total of the overview, those of team with the offices', async () => {
  const lines = await overview();
  const totals = lines.flatMap((line, row) => {
    if (!line.slice(0, 2).includes('Tutti')) return [];
    const headings = lines.slice(0, row).findLast((above) => above.includes('Rilevati')) ?? [];
    return [line[headings.indexOf('Rilevati')]];
  });
  expect(totals.sort()).toEqual(['1 di 1', '2 di 2', '3 di 3']);
});

test('only offices are numbered, and what nobody owns comes last', async () => {
  const lines = await overview();
  const top = lines.findLastIndex(([first]) => first?.startsWith('Uffici (') === true);
  expect(lines.slice(top + 2, top + 5).map((line) => line.slice(0, 2))).toEqual([
    ['', 'ROSSI'],
    ['1', 'Biblioteca'],
    ['', 'Senza responsabile'],
  ]);
});
