/** @jest-environment jsdom */
import { createRuns } from '../../src/taskpane/runs';
import type { Perform } from '../../src/taskpane/perform';
import { shownPlan } from './shownPlan';

const at = new Date(2018, 0, 15, 10, 42);
const bug = { message: 'Guasto.', remedy: 'Riprova.' };
const done = shownPlan();
const runsOf = (perform: Perform) => createRuns({ perform, goTo, columns }, () => at, bug);
const goTo = (_: string, cell: string) => Promise.resolve({ status: 'done' as const, cell });
const columns = () => Promise.resolve({ status: 'done' as const, sheets: [] });
const recalculate = { kind: 'recalculate' } as const;

test('a run shows its progress and then its outcome', async () => {
  const seen: string[] = [];
  const runs = runsOf(async (_, { onProgress }) => {
    onProgress({ step: 'writing', done: 0, of: 0 });
    return done;
  });
  runs.subscribe(() => seen.push(runs.state().run.kind));
  await runs.start(recalculate);
  expect(seen).toEqual(['running', 'running', 'done']);
  expect(runs.state().run).toMatchObject({ kind: 'done', at });
});

test('a second request while one is under way starts nothing', async () => {
  let started = 0;
  const runs = runsOf(async () => {
    started += 1;
    return done;
  });
  await Promise.all([runs.start(recalculate), runs.start(recalculate)]);
  expect(started).toBe(1);
  await runs.start(recalculate);
  expect(started).toBe(2);
});

test('what is asked for while the plan is being read waits, and of several the last is done', async () => {
  const performed: string[] = [];
  const runs = runsOf(async ({ kind }) => {
    performed.push(kind);
    await Promise.resolve();
    return done;
  });
  await Promise.all([runs.start({ kind: 'check' }), runs.start(recalculate), runs.start({ kind: 'createSummaries' })]);
  expect(performed).toEqual(['check', 'createSummaries']);
  await runs.start(recalculate);
  expect(performed).toEqual(['check', 'createSummaries', 'recalculate']);
});

test('stopping aborts the signal that the use case watches', async () => {
  const runs = runsOf(
    (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          resolve({ status: 'refused', reason: 'cancelled', message: 'Interrotto.', remedy: '' });
        });
      }),
  );
  const running = runs.start(recalculate);
  runs.stop();
  await running;
  expect(runs.state().run).toEqual({ kind: 'stopped' });
});

test('a bug is shown in words and reported', async () => {
  const reported: unknown[] = [];
  globalThis.reportError = (error) => reported.push(error);
  const fault = new TypeError('x is undefined');
  const runs = runsOf(() => Promise.reject(fault));
  await runs.start(recalculate);
  expect(runs.state().run).toMatchObject({
    kind: 'failed',
    failure: { reason: 'bug', ...bug },
  });
  expect(reported).toEqual([fault]);
});

test('who unsubscribes is left alone', async () => {
  const listener = jest.fn();
  const runs = runsOf(() => Promise.resolve(done));
  runs.subscribe(listener)();
  await runs.start(recalculate);
  expect(listener).not.toHaveBeenCalled();
});

test('a sheet chosen in the pane is the one the next run reads', async () => {
  const chosen: unknown[] = [];
  const runs = runsOf(async (_, { choice }) => {
    chosen.push(choice);
    return done;
  });
  await runs.start({ kind: 'check' });
  runs.tell({ kind: 'planChosen', choice: { sheet: 'Piano 2018' } });
  await runs.start({ kind: 'check' });
  expect(chosen).toEqual([{}, { sheet: 'Piano 2018' }]);
});
