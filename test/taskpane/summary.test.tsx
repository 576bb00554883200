/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { Summary } from '../../src/taskpane/views/summary/Summary';
import { renderView } from './renderView';
import { fewRows, shownPlan } from './shownPlan';

const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const names = (role: string) => screen.getAllByRole(role).map(({ textContent }) => textContent);

/** A strategic objective and two below it, one of them without anything to assess. */
const family = [
  ['01.O1', 'Servizi', 'F101', 'Pratiche evase', 40, '>= 45', 50],
  ['01.O1.I1', 'Sportello', 'F102', 'Attesa', 10, '<= 8', 9],
  ['01.O1.O1', 'Formazione', 'F103', 'Corsi', 1, '>= 2', null],
  ['01.O1.O1.T2', 'Aula', 'F104', 'Ore', 10, '>= 20', '//'],
];

test('the one figure says what it is a mean of and how much of the plan is in it', () => {
  renderView(Summary, shownPlan(), {});
  expect(screen.getByText('80,5%', { selector: '.figure-value' })).toBeTruthy();
  expect(screen.getByText(/calcolata su 3 di 4 indicatori/).textContent).toBe(
    'Media di 1 obiettivo al 31/12/2017calcolata su 3 di 4 indicatori',
  );
});

test('a mean is cut, so that it shows as whole only when it is', () => {
  const rows = [['01.O1', 'Servizi', 'F101', 'Spesa', 10, '>= 3000', 2999]];
  renderView(Summary, shownPlan(rows), {});
  expect(screen.getByText('99,9%', { selector: '.figure-value' })).toBeTruthy();
});

test('without results it gives no figure', () => {
  renderView(Summary, shownPlan([['01.O1', 'Servizi', 'F101', 'Spesa', 10, '>= 31/06/2017', null]]), {});
  expect(screen.getByText('Nessun indicatore ha ancora un risultato da valutare.')).toBeTruthy();
});

test('statuses are counted in words, and once more by the bar', () => {
  renderView(Summary, shownPlan(), {});
  expect(screen.getByRole('img', { name: '2 raggiunti, 1 non raggiunti, 1 da correggere' })).toBeTruthy();
  const filters = screen.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent);
  expect(filters).toEqual(['2 Raggiunti', '1 Non raggiunti', '1 Da correggere']);
});

test('a status shows its indicators in place of the objectives, says how many, and is left by its chip', () => {
  renderView(Summary, shownPlan(), {});
  press('2 raggiunti');
  expect(screen.getByRole('status').textContent).toBe('2 indicatori');
  expect(names('listitem')).toEqual(['RaggiuntoF101Pratiche evase100%', 'RaggiuntoF102Costi100%']);
  press('Togli il filtro raggiunti');
  expect(screen.getByRole('heading', { name: 'Obiettivi strategici' })).toBeTruthy();
});

test('an indicator is opened in the pane and turned to in the sheet', () => {
  const shown: string[] = [];
  const { told } = renderView(Summary, shownPlan(), { onGoToCell: (cell: string) => shown.push(cell) });
  press('1 non raggiunto');
  press(/F103/);
  expect(told).toContainEqual({ kind: 'indicatorOpened', indicator: 2 });
  expect(shown).toEqual(['C5']);
});

test('levels have a mean each; an objective shows its own degree and that of those below it', () => {
  renderView(Summary, shownPlan(family), {});
  expect(names('term')).toEqual(['Strategici (1)', 'Individuali (1)', 'Organizzativi (1)', 'Team (1)']);
  expect(names('definition')).toEqual(['100,0%', '87,5%', '0,0%', '–']);
  expect(screen.getByRole('img', { name: '100,0%, media degli operativi 43,7%' })).toBeTruthy();
});

test('an objective opens into its indicators and the objectives below it', () => {
  renderView(Summary, shownPlan(family), {});
  press(/01\.O1 ?Servizi/);
  press(/01\.O1\.O1 ?Formazione/);
  expect(screen.getByRole('button', { name: /F101/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /01\.O1\.O1\.T2 ?Aula/ }).textContent).toContain('senza grado');
});

test('the plan stands beside its snapshots, in the order of their days, and now', () => {
  const line = { actual: 5, degree: 0.4166, status: 'notMet' } as const;
  const snapshots = [
    { on: '2017-06-30', mean: 0.25, met: 0, reported: 1, notReported: 3, indicators: { F103: line } },
    { on: '2017-09-30', mean: 0.5, met: 1, reported: 2, notReported: 2, indicators: { F103: line } },
  ];
  renderView(Summary, shownPlan(fewRows, { settings: { snapshots } }), {});
  const trend = within(screen.getByRole('region', { name: 'Andamento' }));
  expect(trend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '30/06/201725,0%',
    '30/09/201750,0%',
    'adesso80,5%',
  ]);
  expect(trend.getAllByRole('img', { name: '25,0%' })).toHaveLength(1);
});

test('where nothing was kept no trend is shown', () => {
  renderView(Summary, shownPlan(), {});
  expect(screen.queryByText('Andamento')).toBeNull();
});
