import { check } from '../../src/app/check';
import { listColumns } from '../../src/app/listColumns';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';

const workbook = xlsx({
  Vuoto: [],
  Foglio1: [
    ['Obiettivi dell’ente'],
    ['Che cosa', 'Sigla', 'Quanto', null, 'Da raggiungere', 'Responsabile'],
    ['Pratiche evase', 'F101', 84, null, '>= 90', 'URP'],
    ['Costi', 'F102', 40, null, '<= 38', 'URP'],
  ],
});

test('columns are listed with their first texts, and what a heading says of them', async () => {
  const { session, engine } = await inHost(workbook);
  const listed = await listColumns(session, 'it');
  expect(listed).toEqual({
    status: 'done',
    sheets: [
      {
        sheet: 'Foglio1',
        columns: [
          {
            column: 0,
            letter: 'A',
            texts: ['Che cosa', 'Pratiche evase', 'Costi'],
            guess: null,
          },
          { column: 1, letter: 'B', texts: ['Sigla', 'F101', 'F102'], guess: null },
          { column: 2, letter: 'C', texts: ['Quanto', '84', '40'], guess: null },
          { column: 4, letter: 'E', texts: ['Da raggiungere', '>= 90', '<= 38'], guess: null },
          { column: 5, letter: 'F', texts: ['Responsabile', 'URP'], guess: 'owner' },
        ],
      },
    ],
  });
  expect(engine.unimplemented).toEqual([]);
});

test('the columns that were chosen from the list are where the plan is then found', async () => {
  const { session } = await inHost(workbook);
  const mapping = (
    [
      ['indicator', 0],
      ['indicatorCode', 1],
      ['baseline', 2],
      ['target', 4],
    ] as const
  ).map(([field, column]) => ({ field, column, year: null, heading: null }));
  const found = await check(session, {
    at: null,
    today: '2017-06-30',
    language: 'it',
    choice: { sheet: 'Foglio1', mapping },
  });
  expect(found.status === 'done' && found.report.plan.indicators.map(({ code, name }) => `${code} ${name}`)).toEqual([
    'F101 Pratiche evase',
    'F102 Costi',
  ]);
});
