import { check } from '../../src/app/check';
import { correct, revertCorrections } from '../../src/app/correct';
import { recalculate } from '../../src/app/recalculate';
import type { FindingReport } from '../../src/app/report';
import type { ExcelSession } from '../../src/excel/session';
import { xlsx, type TestCell } from '../host/support/sheets';
import { sampleOnDisk } from '../samples/facts';
import { done, inHost } from '../support/inHost';

/** An owner is written where the sheet has owners: on every row of the objective, once, or behind its title. */

const options = { at: null, today: '2026-11-23', language: 'it' } as const;

const headings = ['Codice obiettivo', 'Responsabile', 'Codice', 'Indicatore', 'Stato 2015', 'Target 2017'];
const managers = [[], ['NOME', 'INDIVIDUALI', null, 'ORGANIZZATIVI'], ['ROSSI', 2, null, 0]];
/** Each row an objective's code, its owner, and an indicator. */
const register = (...rows: readonly (readonly [TestCell, TestCell, string])[]): Uint8Array =>
  xlsx({
    Piano: [
      ['Piano 2017'],
      headings,
      ...rows.map(([code, owner, indicator]) => [code, owner, indicator, `Prova di ${indicator}`, 3, '>= 4']),
      ...managers,
    ],
  });

const owners = (session: ExcelSession, address = 'B3:B7') =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values.map(([owner]) => owner as unknown);
  });

async function write(session: ExcelSession, address: string, values: unknown[][]): Promise<void> {
  await session.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

const asChosen = ({ code, cell, written, corrections: [to = ''] }: FindingReport) => ({
  code,
  cell: cell ?? '',
  written,
  to,
});

async function correctionOf(session: ExcelSession, wanted: string) {
  const { findings } = done(await check(session, options));
  return findings.filter(({ code }) => code === wanted).map(asChosen);
}

async function applied(session: ExcelSession, wanted: string): Promise<void> {
  const [chosen] = await correctionOf(session, wanted);
  if (chosen === undefined) throw new Error(`no ${wanted}`);
  done(await correct(session, [chosen], options));
  expect(await correctionOf(session, wanted)).toEqual([]);
}

test.each<[string, Uint8Array, unknown[]]>([
  [
    'on every row of its objective, where the others’ are',
    register(
      ['01.O1.I1', 'ROSSI', 'F101'],
      ['01.O1.I1', 'ROSSI', 'F102'],
      ['01.O1.I2', null, 'F103'],
      ['01.O1.I2', null, 'F104'],
    ),
    ['ROSSI', 'ROSSI', 'ROSSI', 'ROSSI'],
  ],
  [
    'on every row of a code that is repeated, where no other objective has several rows',
    register(['01.O1.I1', 'ROSSI', 'F101'], ['01.O1.I2', null, 'F103'], ['01.O1.I2', null, 'F104']),
    ['ROSSI', 'ROSSI', 'ROSSI'],
  ],
  [
    'once, where the others are written once beside a repeated code',
    register(
      ['01.O1.I1', 'ROSSI', 'F101'],
      ['01.O1.I1', null, 'F102'],
      ['01.O1.I2', null, 'F103'],
      ['01.O1.I2', null, 'F104'],
    ),
    ['ROSSI', '', 'ROSSI', ''],
  ],
  [
    'once, where codes and owners are written once',
    register(['01.O1.I1', 'ROSSI', 'F101'], [null, null, 'F102'], ['01.O1.I2', null, 'F103'], [null, null, 'F104']),
    ['ROSSI', '', 'ROSSI', ''],
  ],
  [
    'on rows that stand apart',
    register(
      ['01.O1.I2', null, 'F103'],
      ['01.O1.I1', 'ROSSI', 'F101'],
      ['01.O1.I1', 'ROSSI', 'F102'],
      ['01.O1.I2', null, 'F104'],
    ),
    ['ROSSI', 'ROSSI', 'ROSSI', 'ROSSI'],
  ],
])('an owner goes %s, and away again', async (_, plan, expected) => {
  const { session, engine } = await inHost(plan);
  const cells = `B3:B${2 + expected.length}`;
  const before = await owners(session, cells);
  await applied(session, 'STR-031');
  expect(await owners(session, cells)).toEqual(expected);
  done(await revertCorrections(session, [-1], options));
  expect(await owners(session, cells)).toEqual(before);
  expect(engine.unimplemented).toEqual([]);
});

const repeated = register(
  ['01.O1.I1', 'ROSSI', 'F101'],
  ['01.O1.I1', 'ROSSI', 'F102'],
  ['01.O1.I2', null, 'F103'],
  ['01.O1.I2', null, 'F104'],
);

test('it is found again after a row was inserted and the rows were sorted', async () => {
  const { session } = await inHost(repeated);
  done(await recalculate(session, options));
  await applied(session, 'STR-031');
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('3:3').insert('Down');
    await context.sync();
  });
  await write(session, 'A3:F7', [
    ['01.O1.I2', 'ROSSI', 'F104', 'Prova di F104', 3, '>= 4'],
    ['01.O1.I1', 'ROSSI', 'F102', 'Prova di F102', 3, '>= 4'],
    ['01.O1.I2', 'ROSSI', 'F103', 'Prova di F103', 3, '>= 4'],
    ['01.O1.I1', 'ROSSI', 'F101', 'Prova di F101', 3, '>= 4'],
    ['01.O1.I1', 'ROSSI', 'F105', 'Prova di F105', 3, '>= 4'],
  ]);
  done(await revertCorrections(session, [-1], options));
  expect(await owners(session)).toEqual(['', 'ROSSI', '', 'ROSSI', 'ROSSI']);
});

test('an owner typed over one that was assigned is not taken away', async () => {
  const { session } = await inHost(repeated);
  await applied(session, 'STR-031');
  await write(session, 'B5:B6', [['BIANCHI'], ['BIANCHI']]);
  expect(await revertCorrections(session, [-1], options)).toMatchObject({
    status: 'refused',
    reason: 'editedMeanwhile',
  });
  expect(await owners(session)).toEqual(['ROSSI', 'ROSSI', 'BIANCHI', 'BIANCHI', '']);
});

test('a name misspelled on one row of an objective goes back to that row alone', async () => {
  const { session } = await inHost(
    register(
      ['01.O1.I1', 'MORETTI', 'F101'],
      ['01.O1.I1', 'MORETI', 'F102'],
      ['01.O1.I1', 'MORETTI', 'F103'],
      ['01.O1.I2', 'MORETTI', 'F104'],
    ),
  );
  await applied(session, 'STR-034');
  expect(await owners(session, 'B3:B6')).toEqual(['MORETTI', 'MORETTI', 'MORETTI', 'MORETTI']);
  done(await revertCorrections(session, [-1], options));
  expect(await owners(session, 'B3:B6')).toEqual(['MORETTI', 'MORETI', 'MORETTI', 'MORETTI']);
});

test('a code misspelled on one row of an objective goes back to that row alone', async () => {
  const { session } = await inHost(
    register(['01.O1.I1', 'ROSSI', 'F101'], ['O1.O1.I1', 'ROSSI', 'F102'], ['01.O1.I1', 'ROSSI', 'F103']),
  );
  await applied(session, 'STR-011');
  expect(await owners(session, 'A3:A5')).toEqual(['01.O1.I1', '01.O1.I1', '01.O1.I1']);
  done(await revertCorrections(session, [-1], options));
  expect(await owners(session, 'A3:A5')).toEqual(['01.O1.I1', 'O1.O1.I1', '01.O1.I1']);
});

test.each([
  ['piano-2017.xlsx', 'F36:F38', ['SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI']],
  ['piano-2017-consuntivo.xlsx', 'F36:F38', ['SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI']],
  ['piano-2017-allegato.xlsx', 'F48', [expect.stringMatching(/\S \(SERVIZI INNOVATIVI\)$/)]],
  ['piano-2017-affiancato.xlsx', 'T18', [expect.stringMatching(/\S \(SERVIZI INNOVATIVI\)$/)]],
])('in %s the seventeen offices then have two objectives each, as declared', async (file, cells, expected) => {
  const { session } = await inHost(sampleOnDisk(file));
  const [chosen] = await correctionOf(session, 'STR-031');
  const { plan, findings } = done(await correct(session, [chosen!], options));
  expect([chosen!.cell, await owners(session, cells)]).toEqual([cells.split(':')[0], expected]);
  const count = new Map<string, number>();
  for (const { level, owner } of plan.objectives)
    if (level === 'team') count.set(owner.canonical ?? '', (count.get(owner.canonical ?? '') ?? 0) + 1);
  expect([count.size, new Set(count.values())]).toEqual([17, new Set([2])]);
  expect(findings.filter(({ code }) => code.startsWith('STR-03'))).toEqual([]);
});
