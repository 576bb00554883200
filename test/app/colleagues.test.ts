import type { ExcelSession } from '../../src/excel/session';
import type { HostReport } from '../../src/app/report';
import { createEngine } from '../../src/host/engine';
import { connectNativeBridge } from '../../src/host/transports/nativeBridge';
import type { HostWorkbook } from '../../src/host/model/workbook';
import { inHost } from '../support/inHost';
import { plan, run, useCases, type Case, type UseCase } from '../support/writingUseCases';

/**
 * A colleague works on the same workbook while a use case runs: what they did stays, nothing of theirs is lost, and the
 * next run ends as if they had come first.
 */

type Colleague = (sheet: Excel.Worksheet) => void;

const colleagues: Record<string, Colleague> = {
  'inserts columns before the plan': (sheet) => sheet.getRange('A:B').insert('Right'),
  'inserts a row': (sheet) => sheet.getRange('5:5').insert('Down'),
  'sorts the rows of the plan': (sheet) =>
    (sheet.getRange('C3:F4').formulas = [
      ['F102', 'Costi', 40519.31, "'>= 40,000€"],
      ['F101', 'Incontri', 3, "'>= 4"],
    ]),
  'renames the sheet': (sheet) => (sheet.name = 'Il nostro piano'),
  'types a result': (sheet) => (sheet.getRange('K5').values = [[77]]),
  'deletes the sheet': (sheet) => {
    sheet.getRange('A1').values = [['']];
    sheet.delete();
  },
};

const isDeleting = (name: string): boolean => name === 'deletes the sheet';

/** Those that write into a prepared sheet of the plan with a column of results. */
const prepared = Object.entries(useCases).filter(
  ([name, { of }]) =>
    (of === undefined || name.includes('taken back')) && !name.includes('sheets') && !name.startsWith('the first'),
);

async function act({ run: batch }: Pick<ExcelSession, 'run'>, colleague: Colleague): Promise<void> {
  await batch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Piano').load('name');
    await context.sync();
    if (!sheet.isNullObject) colleague(sheet);
    await context.sync();
  });
}

const meanwhile = (workbook: HostWorkbook, colleague: Colleague): Promise<void> =>
  act(connectNativeBridge(createEngine(workbook)), colleague);

/** The plan's own seven columns, from its headings on, and what stands beside each indicator in the column of results. */
async function cellsOf({ run: batch }: ExcelSession): Promise<{ readonly plan: string; readonly results: string }> {
  return batch(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('formulas');
    await context.sync();
    const rows = used.formulas as unknown[][];
    const header = rows.findIndex((row) => row.includes('Codice obiettivo'));
    const first = rows[header]?.indexOf('Codice obiettivo') ?? 0;
    const at = (...words: string[]): number => rows[header]?.findIndex((cell) => words.includes(String(cell))) ?? -1;
    const [code, result] = [at('Codice indicatore', 'Indicator code'), at('Consuntivo', 'Result')];
    return {
      plan: JSON.stringify(rows.slice(header, header + 11).map((row) => row.slice(first, first + 7))),
      results: JSON.stringify(
        code < 0 || result < 0
          ? rows.flat().flatMap((cell) => (cell === 77 ? [['any', cell]] : []))
          : rows
              .slice(header + 1)
              .filter((row) => row[result] !== '' && row[result] !== undefined)
              // One that is typed into a new row gets its code by the run.
              .map((row) => [row[result] === 77 ? 'any' : row[code], row[result]])
              .sort(),
      ),
    };
  });
}

/** Behind these come those in which the client lets go of its objects. */
function syncsOf(outcome: Awaited<ReturnType<UseCase>>): number {
  const { report, host = report?.host } = outcome as { report?: { host: HostReport }; host?: HostReport };
  if (host === undefined) throw new Error('Refused');
  return host.syncs;
}

/** The last requests are those that write; `npm run laws` tries all. */
function during(requests: number): number[] {
  const all = Array.from({ length: requests - 1 }, (_, index) => index + 2);
  return process.env['LAW_RUNS'] === undefined ? all.slice(-3) : all;
}

async function opened({ of, before }: Case): Promise<Uint8Array> {
  const { session, engine } = await inHost(of ?? plan);
  for (const step of before) await step(session);
  await session.run(async (context) => {
    context.workbook.worksheets.add('Altro');
    await context.sync();
  });
  return engine.workbook.save();
}

describe.each(prepared)('%s', (_, useCase) => {
  test.each(Object.entries(colleagues))('while a colleague %s', async (name, colleague) => {
    const bytes = await opened(useCase);
    const counted = await inHost(bytes);
    const requests = syncsOf(await useCase.does(counted.session));
    const alone = await inHost(bytes);
    await act(alone.session, colleague);
    const first = isDeleting(name) ? null : await cellsOf(alone.session);
    await useCase.does(alone.session);
    for (const nth of during(requests)) {
      const { session, engine } = await inHost(bytes, {
        beforeRequest: async (request, workbook) => {
          if (request === nth) await meanwhile(workbook, colleague);
        },
      });
      const outcome = await useCase.does(session);
      engine.faults = {};
      if (first === null) {
        expect({ nth, reason: 'reason' in outcome ? outcome.reason : null }).toMatchObject({
          nth,
          reason: expect.stringMatching(/sheetGone|noPlan|keepsChanging|movedSince/) as unknown,
        });
        continue;
      }
      const now = await cellsOf(session);
      const without = (cells: string): string =>
        useCase.asked === undefined ? cells : cells.replace(useCase.asked, '');
      expect({ nth, plan: without(now.plan) }).toEqual({ nth, plan: without(first.plan) });
      if (useCase.losesTyped !== true) expect({ nth, results: now.results }).toEqual({ nth, results: first.results });
      if (useCase.asked !== undefined || useCase.isUndoing === true) continue;
      // Once more, without a colleague, on both.
      for (const each of [session, alone.session]) {
        await useCase.does(each);
        if (useCase.isRemoval !== true) await run(each);
      }
      expect({ nth, ...(await cellsOf(session)) }).toEqual({ nth, ...(await cellsOf(alone.session)) });
    }
    expect(counted.engine.unimplemented).toEqual([]);
  });
});
