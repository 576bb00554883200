import { readFileSync } from 'node:fs';
import { check } from '../../src/app/check';
import { follow, type Following, type Seen } from '../../src/app/follow';
import { goToCell } from '../../src/app/goToCell';
import { recalculate } from '../../src/app/recalculate';
import type { ShownPlan } from '../../src/app/typedResults';
import type { ExcelSession } from '../../src/excel/session';
import type { Engine } from '../../src/host/engine';
import { readAddress } from '../../src/host/model/address';
import { writeContent } from '../../src/host/model/content';
import type { Author } from '../../src/host/model/happening';
import type { Faults } from '../../src/host/protocol/faults';
import { inHost } from '../support/inHost';
import { registerPlan } from '../support/registerPlan';

const options = { at: '2017-12-31', today: '2018-01-10', language: 'it' } as const;
const three = registerPlan([
  { baseline: 3, target: '>= 4', actual: 2 },
  { baseline: '84%', target: '>= 90%', actual: null },
  { baseline: 'OFF', target: 'ON', actual: 'ON' },
]);

interface Watched {
  readonly engine: Engine;
  readonly session: ExcelSession;
  readonly following: Following;
  /** What was seen since it was asked last; pushes the plan on screen forward, as the pane does. */
  seen(): Promise<Seen[]>;
  plan(): ShownPlan;
}

async function watching(bytes: Uint8Array, faults: Faults = {}): Promise<Watched> {
  const { engine, session } = await inHost(bytes);
  engine.faults = faults;
  let seen: Seen[] = [];
  let plan = await checked(session);
  const following = await follow(
    session,
    () => options,
    (each) => {
      seen.push(each);
      if (each.kind === 'refreshed') plan = each.plan;
    },
    (error) => {
      throw error;
    },
  );
  following.show(plan);
  return {
    engine,
    session,
    following,
    plan: () => plan,
    seen: async () => {
      await settled();
      const told = seen;
      seen = [];
      return told;
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function checked(session: ExcelSession): Promise<ShownPlan> {
  const outcome = await check(session, options);
  if (outcome.status === 'refused') throw new Error(outcome.message);
  return outcome;
}

function type({ workbook }: Engine, address: string, text: string, author: Author = 'person'): void {
  workbook.author = author;
  writeContent({ workbook, sheet: workbook.sheets[0]!, area: readAddress(address)!.area }, text, 'person');
  workbook.author = 'person';
}

const statusesOf = ({ report }: ShownPlan): string[] => report.plan.indicators.map(({ status }) => status);

test('a typed result is judged at once: the report is what reading everything again would give', async () => {
  const { engine, session, following, seen, plan } = await watching(three);
  expect(statusesOf(plan())).toEqual(['notMet', 'notReported', 'met']);
  await seen();
  const requests = engine.requests;
  type(engine, 'G4', '91%');
  expect((await seen()).map(({ kind }) => kind)).toContain('refreshed');
  expect(statusesOf(plan())).toEqual(['notMet', 'met', 'met']);
  // One reading, and the release of what it held.
  expect(engine.requests - requests).toBe(2);
  const { report, view } = await checked(session);
  expect({ ...plan().report, host: null }).toEqual({ ...report, host: null });
  expect(plan().view).toEqual(view);
  await following.stop();
});

test.each([
  ['a result that can’t be read', 'G3', 'sì, forse', ['actualToCorrect', 'notReported', 'met']],
  ['a result taken away', 'G3', '', ['notReported', 'notReported', 'met']],
  ['a target', 'F3', '>= 2', ['met', 'notReported', 'met']],
  ['a baseline', 'E3', '1', ['notMet', 'notReported', 'met']],
  ['a code', 'C3', 'F999', ['notMet', 'notReported', 'met']],
] as const)('%s typed in the sheet gives what reading everything again gives', async (_, cell, text, statuses) => {
  const { engine, session, following, seen, plan } = await watching(three);
  type(engine, cell, text);
  await seen();
  expect(statusesOf(plan())).toEqual(statuses);
  expect({ ...plan().report, host: null }).toEqual({ ...(await checked(session)).report, host: null });
  await following.stop();
});

test('nothing is ever written, and nothing is left when it stops', async () => {
  const { engine, following, seen } = await watching(three);
  type(engine, 'G4', '91%');
  type(engine, 'F3', '>= 2');
  await seen();
  const before = engine.workbook.save();
  type(engine, 'G4', '91%');
  await seen();
  expect(Buffer.from(engine.workbook.save()).equals(Buffer.from(before))).toBe(true);
  await following.stop();
  expect(engine.references).toBe(0);
  expect(engine.workbook.onHappening).toBeNull();
  expect(engine.unimplemented).toEqual([]);
  type(engine, 'G4', '12%');
  expect(await seen()).toEqual([]);
});

test.each([
  ['says who wrote', {}],
  ['does not', { requirementSet: '1.13' }],
] as const)('what Piano itself writes needs no look, in an Excel that %s', async (_, faults) => {
  const { engine, session, following, seen } = await watching(three, faults);
  await seen();
  following.show(null);
  const outcome = await recalculate(session, options);
  const requests = engine.requests;
  if (outcome.status === 'refused') throw new Error(outcome.message);
  await settled();
  following.show(outcome);
  expect((await seen()).map(({ kind }) => kind)).toEqual(['selected']);
  expect(engine.requests - requests).toBeLessThanOrEqual(1);
  await following.stop();
});

test('what was typed while a run was under way is read after it', async () => {
  const { engine, following, seen, plan } = await watching(three);
  const shown = plan();
  following.show(null);
  type(engine, 'G4', '91%');
  expect((await seen()).map(({ kind }) => kind)).not.toContain('refreshed');
  following.show(shown);
  await seen();
  expect(statusesOf(plan())).toEqual(['notMet', 'met', 'met']);
  await following.stop();
});

test('a colleague’s edit is told, and not read unasked', async () => {
  const { engine, following, seen, plan } = await watching(three);
  await seen();
  type(engine, 'G4', '91%', 'colleague');
  expect(await seen()).toEqual([{ kind: 'outdated' }]);
  expect(statusesOf(plan())).toEqual(['notMet', 'notReported', 'met']);
  await following.stop();
});

test('a deleted sheet is told; a renamed one is followed on', async () => {
  const { engine, following, seen } = await watching(three);
  const { workbook } = engine;
  await seen();
  const sheet = workbook.sheets[0]!;
  workbook.renameSheet(sheet, 'Il nostro piano');
  type(engine, 'G4', '91%');
  expect((await seen()).map(({ kind }) => kind)).toContain('refreshed');
  workbook.addSheet('Altro');
  workbook.deleteSheet(sheet);
  expect(await seen()).toContainEqual({ kind: 'outdated' });
  await following.stop();
});

test('a row that comes before the plan moves the results that are followed', async () => {
  const { engine, session, following, seen, plan } = await watching(three);
  engine.workbook.shift(engine.workbook.sheets[0]!, { axis: 'rows', at: 0, count: 1 }, 'Range.insert');
  await seen();
  type(engine, 'G5', '91%');
  await seen();
  expect(statusesOf(plan())).toEqual(['notMet', 'met', 'met']);
  expect({ ...plan().report, host: null }).toEqual({ ...(await checked(session)).report, host: null });
  await following.stop();
});

test('the selection says which indicator it is on', async () => {
  const { engine, session, following, seen } = await watching(three);
  expect(await seen()).toContainEqual({ kind: 'selected', indicator: null });
  for (const [cell, indicator] of [
    ['D4', 1],
    ['M5', 2],
    ['A1', null],
  ] as const) {
    expect(await goToCell(session, 'Piano', cell, 'it')).toEqual({ status: 'done', cell });
    expect(await seen()).toEqual([{ kind: 'selected', indicator }]);
  }
  expect(engine.workbook.sheets[0]!.selection).toMatchObject({ row: 0, column: 0 });
  await following.stop();
});

test('a cell of a sheet that is gone is refused in words', async () => {
  const { session } = await inHost(three);
  expect(await goToCell(session, 'Altro', 'A1', 'it')).toMatchObject({
    reason: 'sheetGone',
    message: 'Il foglio del piano, o uno di quelli di Piano, non c’è più.',
  });
});

test('in the sample, side by side or not, every result typed anew gives what reading everything gives', async () => {
  const files = ['piano-2017-consuntivo', 'piano-2017-allegato', 'piano-2017-affiancato'];
  for (const file of files) {
    const watched = await watching(readFileSync(`assets/samples/${file}.xlsx`));
    const { engine, session, following, seen, plan } = watched;
    const { indicators } = plan().view.assessed;
    for (const place of [0, 90, 218]) {
      const cell = indicators[place]?.indicator.actual?.cell;
      if (cell === undefined) continue;
      type(engine, cell, '12');
      expect((await seen()).map(({ kind }) => kind)).toContain('refreshed');
    }
    expect({ ...plan().report, host: null }).toEqual({ ...(await checked(session)).report, host: null });
    await following.stop();
  }
});
