/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { giveIconsToFabric } from '../../src/taskpane/controls/icons';
import { SnapshotDay } from '../../src/taskpane/views/head/SnapshotDay';
import { IndicatorView } from '../../src/taskpane/views/indicator/IndicatorView';
import { renderView } from './renderView';
import { fewRows, shownPlan } from './shownPlan';

beforeAll(giveIconsToFabric);

const june = {
  on: '2017-06-30',
  mean: 0.25,
  met: 0,
  reported: 1,
  notReported: 3,
  indicators: {
    F101: { actual: 50, degree: 1, status: 'met' },
    F103: { actual: 5, degree: 0.4166, status: 'notMet' },
  },
} as const;
const kept = () => shownPlan(fewRows, { settings: { snapshots: [june] } });

test('an indicator tells how it stood on the days of the snapshots', () => {
  renderView(IndicatorView, kept(), { onGoToCell: () => undefined }, { place: { indicator: 2 } });
  const then = within(screen.getByRole('region', { name: 'Nelle fotografie' }));
  expect(then.getByRole('listitem').textContent).toBe('30/06/2017Non raggiunto41,66%');
});

test('one that the snapshots don’t hold tells nothing', () => {
  renderView(IndicatorView, kept(), { onGoToCell: () => undefined }, { place: { indicator: 1 } });
  expect(screen.queryByText('Nelle fotografie')).toBeNull();
});

describe('the figures are kept at a day one chooses', () => {
  const choose = (typed: string) => {
    const field = screen.getByRole('combobox', { name: 'Data della fotografia, giorno/mese/anno' });
    fireEvent.change(field, { target: { value: typed } });
    fireEvent.blur(field);
  };

  test.each([
    ['31/03/2017', 'Fotografa', { on: '2017-03-31', replaces: false }],
    ['30/06/2017', 'Sostituisci', { on: '2017-06-30', replaces: true }],
  ])('%s: «%s»', (typed, button, day) => {
    const { started, told } = renderView(SnapshotDay, kept(), {});
    choose(typed);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(started).toEqual([{ kind: 'takeSnapshot', ...day }]);
    expect(told).toEqual([{ kind: 'snapshotAsked', asked: false }]);
  });

  test('and nothing is kept when one thinks better of it', () => {
    const { started } = renderView(SnapshotDay, kept(), {});
    fireEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(started).toEqual([]);
  });
});
