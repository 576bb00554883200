import { unzipSync } from 'fflate';
import type { ExcelSession } from '../../src/excel/session';
import type { Faults } from '../../src/host/protocol/faults';
import { differingParts } from '../support/differingParts';
import { inHost } from '../support/inHost';
import {
  change,
  plan,
  planOfRossi,
  removing,
  run,
  summaries,
  useCases,
  type Case,
  type UseCase,
} from '../support/writingUseCases';

const readPlan = (session: ExcelSession): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G8').load('formulas');
    await context.sync();
    return range.formulas;
  });

/**
 * Every part but the looks that were once used, whatever the order of validations (a cell has one at most). The figures a
 * chart was drawn with stay in the file as they were, and Excel reads the cells.
 */
function parts(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => name !== 'xl/styles.xml');
  return Object.fromEntries(
    entries.map(([name, part]) => {
      const text = Buffer.from(part).toString('utf8');
      return [name, name.startsWith('xl/charts/') ? text.replaceAll(/<c:v>[^<]*/g, '<c:v>') : sorted(text)];
    }),
  );
}

const sorted = (sheet: string): string =>
  sheet.replace(/(<dataValidations [^>]*>)(.*)(?=<\/dataValidations>)/s, (_, open: string, list: string) =>
    [open, ...list.split(/(?<=<\/dataValidation>)/).sort()].join(''),
  );

/** Every single failure of a use case takes its time. */
const PATIENCE = process.env['LAW_RUNS'] === undefined ? 120_000 : 3_600_000;

/** How many points a use case is broken off at; `npm run laws` breaks it off at every single one. */
const POINTS = Number(process.env['LAW_RUNS'] ?? 6);

function failing(count: number): number[] {
  if (count <= POINTS) return Array.from({ length: count }, (_, index) => index + 1);
  return Array.from({ length: POINTS }, (_, index) => 1 + Math.round((index * (count - 1)) / (POINTS - 1)));
}

interface Prepared extends Case {
  readonly bytes: Uint8Array;
  readonly actions: number;
  readonly requests: number;
  /** The parts an undisturbed run leaves. */
  readonly after: Record<string, string>;
}

async function prepared(useCase: Case): Promise<Prepared> {
  const before = await inHost(useCase.of ?? plan);
  for (const step of useCase.before) expect((await step(before.session)).status).toBe('done');
  const bytes = before.engine.workbook.save();
  let requests = 0;
  const { session, engine } = await inHost(bytes, { beforeRequest: (request) => void (requests = request) });
  expect((await useCase.does(session)).status).toBe('done');
  expect(engine.actions).toBeGreaterThan(10);
  return { ...useCase, bytes, actions: engine.actions, requests, after: parts(engine.workbook.save()) };
}

/** What the plan's own cells hold, but for what a person asked to be written there. */
async function ownCells(session: ExcelSession, asked: RegExp | undefined): Promise<string> {
  const cells = JSON.stringify(await readPlan(session));
  return asked === undefined ? cells : cells.replace(asked, '');
}

/** A person who was told that it failed presses the button again. */
async function isSameAfter(faults: Faults, { bytes, does, asked, after }: Prepared): Promise<void> {
  const { session, engine } = await inHost(bytes, faults);
  const outcome = await does(session);
  engine.faults = {};
  expect({ faults, cells: await ownCells(session, asked) }).toEqual({
    faults,
    cells: await ownCells((await inHost(bytes)).session, asked),
  });
  if (outcome.status === 'refused') {
    const again = await does(session);
    // What was asked for was done before the run broke off: only Piano's columns are due.
    if (again.status === 'refused') {
      expect({ faults, again, isAsked: asked !== undefined }).toMatchObject({ isAsked: true });
      await run(session);
    }
  }
  expect({ faults, ...parts(engine.workbook.save()) }).toEqual({ faults, ...after });
}

describe.each(Object.entries(useCases))('%s', (_, useCase) => {
  test(
    'whatever fails, the plan keeps its cells, and running again ends as if it had not',
    async () => {
      const ready = await prepared(useCase);
      for (const failNth of failing(ready.requests)) await isSameAfter({ failNth }, ready);
      for (const failNthAction of failing(ready.actions)) await isSameAfter({ failNthAction }, ready);
    },
    PATIENCE,
  );
});

test('what was typed moves with its code and its look, whatever fails while cells are written', async () => {
  const ready = await prepared(useCases['a recalculation of a sorted plan']!);
  const writing = Array.from({ length: 26 }, (_, index) => ready.actions - 5 * index);
  for (const failNthAction of writing) await isSameAfter({ failNthAction }, ready);
});

test('what was typed on sheets is remembered before they go, whatever fails while they do', async () => {
  const ready = await prepared(useCases['removal with the sheets']!);
  const going = Array.from({ length: 20 }, (_, index) => ready.actions - 7 * index);
  for (const failNthAction of going) await isSameAfter({ failNthAction }, ready);
});

describe('whatever fails, removal gives the sheet back', () => {
  test.each<[string, UseCase]>([
    ['a first recalculation', run],
    ['the columns of other settings', change],
    ['the first sheets', summaries],
  ])('%s', async (_, does) => {
    const { session, engine } = await inHost(planOfRossi);
    expect((await does(session)).status).toBe('done');
    for (const failNthAction of failing(engine.actions)) {
      const broken = await inHost(planOfRossi, { failNthAction });
      await does(broken.session);
      broken.engine.faults = {};
      expect(await removing(true)(broken.session)).toMatchObject({ status: 'done' });
      expect({ failNthAction, differing: differingParts(planOfRossi, broken.engine.workbook.save()) }).toEqual({
        failNthAction,
        differing: [],
      });
    }
  });
});
