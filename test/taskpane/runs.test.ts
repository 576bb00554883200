/** @jest-environment jsdom */
import type { Outcome } from '../../src/app/outcome';
import { createRuns } from '../../src/taskpane/runs';
import type { UseCase } from '../../src/taskpane/runs';
import { sampleReport } from './sampleReport';

const at = new Date(2018, 0, 15, 10, 42);
const bug = { message: 'Guasto.', remedy: 'Riprova.' };
const done: Outcome = { status: 'done', report: sampleReport(), undo: [] };
const runsOf = (useCase: UseCase) => createRuns(useCase, () => at, bug);

test('a run shows its progress and then its outcome', async () => {
  const seen: string[] = [];
  const runs = runsOf(async ({ onProgress }) => {
    onProgress({ step: 'writing', done: 0, of: 0 });
    return done;
  });
  runs.subscribe(() => seen.push(runs.state().kind));
  await runs.recalculate();
  expect(seen).toEqual(['running', 'running', 'done']);
  expect(runs.state()).toMatchObject({ kind: 'done', at });
});

test('a second request while one is under way starts nothing', async () => {
  let started = 0;
  const runs = runsOf(async () => {
    started += 1;
    return done;
  });
  await Promise.all([runs.recalculate(), runs.recalculate()]);
  expect(started).toBe(1);
  await runs.recalculate();
  expect(started).toBe(2);
});

test('stopping aborts the signal that the use case watches', async () => {
  const runs = runsOf(
    ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          resolve({ status: 'refused', reason: 'cancelled', message: 'Interrotto.', remedy: '' });
        });
      }),
  );
  const running = runs.recalculate();
  runs.stop();
  await running;
  expect(runs.state()).toEqual({ kind: 'idle', stopped: true, before: null });
});

test('a bug is shown in words and reported', async () => {
  const reported: unknown[] = [];
  globalThis.reportError = (error) => reported.push(error);
  const fault = new TypeError('x is undefined');
  const runs = runsOf(() => Promise.reject(fault));
  await runs.recalculate();
  expect(runs.state()).toMatchObject({
    kind: 'failed',
    failure: { reason: 'bug', ...bug },
  });
  expect(reported).toEqual([fault]);
});

test('who unsubscribes is left alone', async () => {
  const listener = jest.fn();
  const runs = runsOf(() => Promise.resolve(done));
  runs.subscribe(listener)();
  await runs.recalculate();
  expect(listener).not.toHaveBeenCalled();
});
