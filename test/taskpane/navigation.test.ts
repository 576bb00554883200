import { firstPlace, nextPlace, type NavigationEvent } from '../../src/taskpane/navigation';

const after = (...events: NavigationEvent[]) => events.reduce(nextPlace, firstPlace);

test('the same status twice is no filter', () => {
  expect(after({ kind: 'familyChosen', family: 'notMet' }).family).toBe('notMet');
  expect(
    after({ kind: 'familyChosen', family: 'notMet' }, { kind: 'familyChosen', family: 'notMet' }).family,
  ).toBeNull();
});

test('one finding is open at a time', () => {
  expect(after({ kind: 'findingOpened', finding: 'a' }, { kind: 'findingOpened', finding: 'b' })).toMatchObject({
    finding: 'b',
  });
  expect(after({ kind: 'findingOpened', finding: 'a' }, { kind: 'findingClosed' }).finding).toBeNull();
});

test('choosing a tab leaves whatever page stood in its place', () => {
  expect(after({ kind: 'pageOpened', page: 'settings' }, { kind: 'tabChosen', tab: 'owners' })).toMatchObject({
    tab: 'owners',
    page: null,
  });
});
