import { createHash } from 'node:crypto';
import type { ExcelSession } from '../../src/excel/session';
import type { Faults } from '../../src/host/protocol/faults';
import { ACTION, PATH, type ActionInfo, type ObjectPathInfo } from '../../src/host/protocol/messages';
import { differingParts } from '../support/differingParts';
import { partsOf } from '../host/support/parts';
import { inHost } from '../support/inHost';
import { withLooks } from '../support/withLooks';
import { plan, removing, run, useCases, type Case, type UseCase } from '../support/writingUseCases';

const readPlan = (session: ExcelSession): Promise<unknown[][]> =>
  session.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:G8').load('formulas');
    await context.sync();
    return range.formulas;
  });

const STYLES = 'xl/styles.xml';

/**
 * Every part, looks by what they are instead of by their number, whatever the order of validations (a cell has one at
 * most). The figures a chart was drawn with stay in the file as they were, and Excel reads the cells.
 */
function parts(bytes: Uint8Array): Record<string, string> {
  const { [STYLES]: styles = '', ...texts } = partsOf(bytes);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      name.startsWith('xl/charts/') ? text.replaceAll(/<c:v>[^<]*/g, '<c:v>') : sorted(withLooks(text, styles)),
    ]),
  );
}

const sorted = (sheet: string): string =>
  sheet.replace(/(<dataValidations [^>]*>)(.*)(?=<\/dataValidations>)/s, (_, open: string, list: string) =>
    [open, ...list.split(/(?<=<\/dataValidation>)/).sort()].join(''),
  );

/** Every single failure of a use case takes its time. */
const PATIENCE = process.env['LAW_RUNS'] === undefined ? 600_000 : 3_600_000;

/** How many points a long use case is broken off at, and what is long; `npm run laws` breaks it off at every single one. */
const POINTS = Number(process.env['LAW_RUNS'] ?? 30);
const LONG = Math.max(130, POINTS);

/** So many of all points, the first and the last among them. */
function some(points: readonly number[]): readonly number[] {
  if (points.length <= LONG) return points;
  return Array.from(
    { length: POINTS },
    (_, index) => points[Math.round((index * (points.length - 1)) / (POINTS - 1))]!,
  );
}

interface Undisturbed {
  /** Numbers of all requests. */
  readonly requests: readonly number[];
  /**
   * Numbers of the actions before which the workbook is another than before the last of them: failing at any other in
   * the same request leaves what failing at the last of them leaves.
   */
  readonly points: readonly number[];
  /** Those of them right before and right after something that was just made is named, put in its place or hidden. */
  readonly halfMade: readonly number[];
  readonly saved: Uint8Array;
}

/** A run in which nothing fails, watched. */
async function undisturbed(bytes: Uint8Array, does: UseCase): Promise<Undisturbed> {
  const requests: number[] = [];
  const points: number[] = [];
  const halfMade: number[] = [];
  let isWritten = true;
  let last: string | null = null;
  const { session, engine } = await inHost(bytes, {
    beforeRequest: (request) => void requests.push(request),
    beforeAction: (number, action, path) => {
      if (isWritten) {
        const now = createHash('sha1').update(engine.workbook.save()).digest('hex');
        if (now !== last) points.push(number);
        last = now;
      }
      if (action.ActionType === ACTION.setProperty && /^(?:Name|Position|Visible)$/.test(action.Name))
        halfMade.push(number, number + 1);
      isWritten = writes(action, path);
    },
  });
  expect((await does(session)).status).toBe('done');
  expect(points.length).toBeGreaterThan(1);
  return {
    requests,
    points,
    halfMade: halfMade.filter((each) => points.includes(each)),
    saved: engine.workbook.save(),
  };
}

/** Whether the action can leave another workbook: an object may be added by naming it. */
function writes({ ActionType }: ActionInfo, path: ObjectPathInfo | undefined): boolean {
  if (ActionType !== ACTION.instantiate) return ActionType === ACTION.method || ActionType === ACTION.setProperty;
  return path?.ObjectPathType === PATH.method && !/^(?:_?get|load)/i.test(path.Name);
}

interface Prepared extends Case {
  readonly bytes: Uint8Array;
  /** The plan's own cells, see {@link ownCells}. */
  readonly cells: string;
  /** Numbers of the actions to fail at, see {@link Undisturbed}. */
  readonly failing: readonly number[];
  readonly requests: readonly number[];
  /** The parts an undisturbed run leaves. */
  readonly after: Record<string, string>;
}

async function prepared(useCase: Case): Promise<Prepared> {
  const before = await inHost(useCase.of ?? plan);
  for (const step of useCase.before) expect((await step(before.session)).status).toBe('done');
  const bytes = before.engine.workbook.save();
  const { points, halfMade, requests, saved } = await undisturbed(bytes, useCase.does);
  const cells = await ownCells((await inHost(bytes)).session, useCase.asked);
  const failing = [...new Set([...some(points), ...halfMade])];
  return { ...useCase, bytes, cells, failing, requests, after: parts(saved) };
}

/** What the plan's own cells hold, but for what a person asked to be written there. */
async function ownCells(session: ExcelSession, asked: RegExp | undefined): Promise<string> {
  const cells = JSON.stringify(await readPlan(session));
  return asked === undefined ? cells : cells.replace(asked, '');
}

/** A person who was told that it failed presses the button again. */
async function isSameAfter(
  faults: Faults,
  { of = plan, bytes, cells, does, asked, after, givesBack }: Prepared,
): Promise<void> {
  const { session, engine } = await inHost(bytes, faults);
  const outcome = await does(session);
  engine.faults = {};
  expect({ faults, cells: await ownCells(session, asked) }).toEqual({ faults, cells });
  if (givesBack === true)
    expect({ faults, left: await leftOf(of, engine.workbook.save()) }).toEqual({ faults, left: [] });
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

/** Parts in which a plan differs from what it was, once everything of Piano's is removed. */
async function leftOf(before: Uint8Array, now: Uint8Array): Promise<string[]> {
  const { session, engine } = await inHost(now);
  expect(await removing(true)(session)).toMatchObject({ status: 'done' });
  return differingParts(before, engine.workbook.save());
}

describe.each(Object.entries(useCases))('%s', (_, useCase) => {
  test(
    'whatever fails, the plan keeps its cells, running again ends as if it had not, and removal gives the sheet back',
    async () => {
      const ready = await prepared(useCase);
      for (const failNth of some(ready.requests)) await isSameAfter({ failNth }, ready);
      for (const failNthAction of ready.failing) await isSameAfter({ failNthAction }, ready);
    },
    PATIENCE,
  );
});
