import { importPlan } from '../../src/app/importPlan';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import type { FileWorkbook } from '../../src/xlsx/content';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';

const options = { at: null, today: '2017-06-30', language: 'it', year: null } as const;
const text = [
  'PIANO DELLA PERFORMANCE 2017',
  '',
  'X 01.O1 Crescere',
  '',
  'F101 - =SOMMA di servizi',
  '',
  'Stato 2015',
  '',
  '1,20',
  '',
  '+1% (380) -2% =4',
  '',
  'F102 - Mar 2017 è il termine',
  '',
  'Stato 2015',
  '',
  '40',
  '',
  '31/10/17',
  '',
  '01.O1.O1 Ancora senza indicatori (URP)',
].join('\n');

async function importInto(bytes: Uint8Array) {
  const { engine, session } = await inHost(bytes);
  const outcome = await importPlan(session, text, options);
  expect(engine.unimplemented).toEqual([]);
  if (outcome.status === 'refused') throw new Error(outcome.message);
  const file = openWorkbook(engine.workbook.save());
  if (file.status === 'refused') throw new Error(file.detail);
  return { outcome, workbook: file.workbook };
}

const names = ({ sheets }: FileWorkbook) => sheets.map(({ name }) => name);
const valuesOf = ({ sheets }: FileWorkbook, index: number, row: number) =>
  [...(sheets[index]?.cells.get(row)?.values() ?? [])].map(({ value }) => value);

describe('where a plan is imported to', () => {
  test('the active sheet, if it is empty', async () => {
    const { workbook } = await importInto(xlsx({ Foglio1: [] }));
    expect(names(workbook)).toEqual(['Piano 2017', 'Righe non collocate']);
    expect(workbook.activeSheet).toBe(0);
  });

  test('else a sheet of its own, and what stands in the workbook stays', async () => {
    const { workbook, outcome } = await importInto(
      xlsx({ 'piano 2017': [['Appunti']], 'Righe non collocate': [['mie']] }),
    );
    expect(names(workbook)).toEqual(['piano 2017', 'Righe non collocate', 'Piano 2017 (2)', 'Righe non collocate (2)']);
    expect(valuesOf(workbook, 0, 0)).toEqual(['Appunti']);
    expect(valuesOf(workbook, 1, 0)).toEqual(['mie']);
    expect(workbook.activeSheet).toBe(2);
    expect(outcome.report.plan.sheet).toBe('Piano 2017 (2)');
  });
});

describe('what is written', () => {
  test('a row for each indicator, as written: figures are numbers, everything else is text', async () => {
    const { workbook } = await importInto(xlsx({ Foglio1: [] }));
    expect(valuesOf(workbook, 0, 0)[0]).toBe('PIANO DELLA PERFORMANCE 2017');
    expect(valuesOf(workbook, 0, 2)).toEqual([
      'Livello',
      'Codice obiettivo',
      'Obiettivo',
      'Responsabile',
      'Codice',
      'Indicatore',
      'Anno',
      'Stato iniziale',
      'Target 2017',
    ]);
    expect(valuesOf(workbook, 0, 3)).toEqual([
      'Strategico',
      '01.O1',
      'Crescere',
      null,
      'F101',
      '=SOMMA di servizi',
      2015,
      1.2,
      '+1% (380) -2% =4',
    ]);
    expect(valuesOf(workbook, 0, 4)).toEqual([
      'Strategico',
      '01.O1',
      'Crescere',
      null,
      'F102',
      'Mar 2017 è il termine',
      2015,
      40,
      '31/10/17',
    ]);
    expect(valuesOf(workbook, 0, 5).slice(0, 4)).toEqual([
      'Organizzativo',
      '01.O1.O1',
      'Ancora senza indicatori',
      'URP',
    ]);
  });

  test('what could not be placed, with its line', async () => {
    const { workbook, outcome } = await importInto(xlsx({ Foglio1: [] }));
    expect(outcome.unplaced).toEqual([{ line: 3, text: 'X' }]);
    expect(valuesOf(workbook, 1, 3)).toEqual([3, 'X']);
  });
});

test('a text that is no plan writes nothing', async () => {
  const bytes = xlsx({ Foglio1: [] });
  const { engine, session } = await inHost(bytes);
  expect(await importPlan(session, 'Due righe\ndi lettera', options)).toMatchObject({
    status: 'refused',
    reason: 'noPlanInText',
  });
  expect(engine.workbook.save()).toEqual(bytes);
});

test('an import stopped before it writes leaves the workbook alone', async () => {
  const bytes = xlsx({ Foglio1: [] });
  const { engine, session } = await inHost(bytes);
  const outcome = await importPlan(session, text, { ...options, signal: AbortSignal.abort() });
  expect(outcome).toMatchObject({ status: 'refused', reason: 'cancelled' });
  expect(engine.workbook.save()).toEqual(bytes);
});
