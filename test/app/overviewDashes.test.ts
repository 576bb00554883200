import { createSummaries } from '../../src/app/createSummaries';
import { done, inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';

const options = { at: '2017-12-31', today: '2026-11-27', language: 'it' } as const;

test.each([
  ['01.O1.O1', '–', '1 di 2'],
  ['01.O1.I1', '1 di 2', '–'],
])(
  'with objectives of one level only (%s) a dash stands for the other, and in the row of all too',
  async (objective, individual, organisational) => {
    const rows = [2, 4].map((actual) => ({ objective, actual }));
    const { session, engine } = await inHost(ownedPlan({ rows }));
    done(await createSummaries(session, options));
    const shown = await session.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Riepilogo').getUsedRange().load('text');
      await context.sync();
      return used.text.filter(([name]) => name === 'ROSSI' || name === 'Tutti').slice(0, 2);
    });
    expect(shown.map((row) => [row[0], row[3], row[5], row[6]])).toEqual([
      ['ROSSI', individual, organisational, '2 di 2'],
      ['Tutti', individual, organisational, '2 di 2'],
    ]);
    expect(engine.unimplemented).toEqual([]);
  },
);
