import type { Refusal } from '../../src/app/outcome';
import { firstState, isEarlier, nextState } from '../../src/taskpane/paneState';
import type { PaneEvent, PaneState } from '../../src/taskpane/paneState';
import { shownPlan } from './shownPlan';

const outcome = shownPlan();
const { report, view } = outcome;
const at = new Date(2018, 0, 15, 10, 42);
const started: PaneEvent = { kind: 'started', request: { kind: 'recalculate' } };
const done: PaneEvent = { kind: 'ended', outcome, at };
const refusal = (reason: Refusal['reason'], nothing?: Refusal['nothing']): PaneEvent => ({
  kind: 'ended',
  outcome: {
    status: 'refused',
    reason,
    message: 'Il foglio è protetto.',
    remedy: 'Togliere la protezione.',
    ...(nothing && { nothing }),
  },
  at,
});
const after = (...events: PaneEvent[]): PaneState => events.reduce(nextState, firstState);

test('a run goes from idle through running to done', () => {
  expect(after(started).run).toEqual({ kind: 'running', request: { kind: 'recalculate' }, progress: null });
  expect(after(started, done)).toMatchObject({ run: { kind: 'done', at }, plan: { report, view } });
});

test('the last figures stay at hand while new ones are made, as earlier ones', () => {
  const running = after(started, done, started);
  expect(running.plan).toEqual({ report, view });
  expect(isEarlier(running)).toBe(true);
  expect(isEarlier(after(started, done))).toBe(false);
});

test('a refusal keeps the last figures, and what was asked for', () => {
  expect(after(started, done, started, refusal('protectedSheet'))).toMatchObject({
    run: { kind: 'failed', request: { kind: 'recalculate' }, failure: { reason: 'protectedSheet' } },
    plan: { report },
  });
});

test('where no plan is found, the figures of another sheet go away', () => {
  const gone = after(started, done, started, refusal('noPlan', { status: 'noPlan', near: null }));
  expect(gone.plan).toBeNull();
});

test('a stopped run says so and gives the earlier figures back', () => {
  const stopped = after(started, done, started, refusal('cancelled'));
  expect(stopped).toMatchObject({ run: { kind: 'stopped' }, plan: { report } });
});

test('what arrives late changes nothing', () => {
  const state = after(started, done);
  expect(nextState(state, { kind: 'progressed', progress: { step: 'judging', done: 3, of: 9 } })).toBe(state);
  expect(nextState(state, refusal('protectedSheet'))).toBe(state);
});

test('a closed error leaves the earlier figures, and closing anything else does nothing', () => {
  expect(after(started, refusal('protectedSheet'), { kind: 'dismissed' })).toEqual(firstState);
  const state = after(started, done);
  expect(nextState(state, { kind: 'dismissed' })).toBe(state);
});

test('another plan is looked at from its beginning, in the same tab', () => {
  const state = after(
    { kind: 'tabChosen', tab: 'findings' },
    { kind: 'searched', search: 'F223' },
    { kind: 'planChosen', choice: { sheet: 'Piano 2018' } },
  );
  expect(state.choice).toEqual({ sheet: 'Piano 2018' });
  expect(state.place).toMatchObject({ tab: 'findings', search: '' });
});

describe('what can be taken back', () => {
  test('a run that wrote is undone by its own changes', () => {
    expect(after(started, done).run).toMatchObject({ back: { kind: 'undo', changes: outcome.undo } });
  });

  test('a run that wrote nothing has nothing to take back', () => {
    const run = after(started, { kind: 'ended', outcome: shownPlan(undefined, { changes: 0 }), at }).run;
    expect(run).toMatchObject({ kind: 'done', back: null });
  });
});
