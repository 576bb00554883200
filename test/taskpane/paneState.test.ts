import type { Outcome } from '../../src/app/outcome';
import { firstState, lastReport, nextState } from '../../src/taskpane/paneState';
import type { PaneEvent, PaneState } from '../../src/taskpane/paneState';
import { sampleReport } from './sampleReport';

const report = sampleReport();
const at = new Date(2018, 0, 15, 10, 42);
const done: PaneEvent = { kind: 'ended', outcome: { status: 'done', report, undo: [] }, at };
const refusal = (reason: Extract<Outcome, { status: 'refused' }>['reason']): PaneEvent => ({
  kind: 'ended',
  outcome: { status: 'refused', reason, message: 'Il foglio è protetto.', remedy: 'Togliere la protezione.' },
  at,
});
const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, firstState);

test('a run goes from idle through running to done', () => {
  expect(after({ kind: 'started' })).toEqual({ kind: 'running', progress: null, before: null });
  expect(after({ kind: 'started' }, done)).toEqual({ kind: 'done', report, at });
});

test('the last report stays at hand while a new one is made', () => {
  const running = after({ kind: 'started' }, done, { kind: 'started' });
  expect(running).toEqual({ kind: 'running', progress: null, before: report });
});

test('a refusal keeps the last report', () => {
  const failed = after({ kind: 'started' }, done, { kind: 'started' }, refusal('protectedSheet'));
  expect(failed).toMatchObject({ kind: 'failed', before: report, failure: { reason: 'protectedSheet' } });
});

test('where no plan is found, the figures of another sheet go away', () => {
  expect(lastReport(after({ kind: 'started' }, done, { kind: 'started' }, refusal('noPlan')))).toBeNull();
});

test('a stopped run says so and gives the earlier figures back', () => {
  const stopped = after({ kind: 'started' }, done, { kind: 'started' }, refusal('cancelled'));
  expect(stopped).toEqual({ kind: 'idle', stopped: true, before: report });
});

test('progress that arrives late changes nothing', () => {
  const late: PaneEvent = { kind: 'progressed', progress: { step: 'judging', done: 3, of: 9 } };
  expect(after({ kind: 'started' }, done, late)).toEqual({ kind: 'done', report, at });
});

test('a closed error leaves the earlier figures, and closing anything else does nothing', () => {
  expect(after({ kind: 'started' }, refusal('protectedSheet'), { kind: 'dismissed' })).toEqual(firstState);
  expect(after({ kind: 'started' }, done, { kind: 'dismissed' })).toEqual({ kind: 'done', report, at });
});
