/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { CellValue } from '../../src/plan/cell';
import { IndicatorView } from '../../src/taskpane/views/indicator/IndicatorView';
import type { Language } from '../../src/taskpane/words/words';
import { renderView } from './renderView';
import { shownPlan } from './shownPlan';

const row = (code: string, name: string, before: CellValue, target: CellValue, actual: CellValue) =>
  ['01.O1', 'Servizi (URP)', code, name, before, target, actual] as const;

const rows = [
  row('F101', 'Costo del controllo', '38,3 €', '<= 36,5 € (-5%)', 37.1),
  row('F102', 'Pratiche in tempo', '84%', '>= 90%', 0.93),
  row('F103', 'Portale', 'OFF', 'ON', null),
  row('F104', 'Giudizio', 'sufficiente', 'almeno buono', 'sufficiente'),
  row('F105', 'Rapporto', 'OFF', '31/06/2017', null),
];

function show(indicator: number | null, language: Language = 'it') {
  const went: string[] = [];
  const others = { onGoToCell: (cell: string) => went.push(cell) };
  return {
    went,
    ...renderView(IndicatorView, shownPlan(rows, { language }), others, { language, place: { indicator } }),
  };
}

const text = () => document.body.textContent ?? '';
const cells = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

test('a missed «at most»: reading, degree, path, what is missing and how it was calculated', () => {
  show(0);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('F101 Costo del controllo');
  expect(text()).toContain('01.O1 Servizi · URP');
  expect(text()).toContain('Parzialmente raggiunto98,35%');
  expect(text()).toContain('Il target è letto come al massimo 36,50 €');
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Da 38,30 € nel 2015 verso il target, 36,50 €: il consuntivo è 37,10 €, percorso fatto 66,66%.',
  );
  expect(text()).toContain(
    'Per raggiungerlo: scendere di altri 0,60 €, a 36,50 € o meno. Riduzione ottenuta finora: 66,66%.',
  );
  expect(screen.getByRole('heading', { name: 'Da dove viene 98,35%' })).toBeTruthy();
  expect(text()).toContain('Regola «al massimo»: 2 − consuntivo ÷ target');
  expect(text()).toContain('2 − 37,10 € ÷ 36,50 € = 0,98356… → 98,35%');
  expect(text()).toContain('Troncato, non arrotondato');
});

test('a met target has something to spare', () => {
  show(1);
  expect(text()).toContain('Raggiunto con 3 punti percentuali di margine.');
  expect(text()).toContain('senza limite 103,33%');
  expect(text()).toContain('93% ÷ 90% = 1,03333… → 100%');
});

test('every input stands with its cell, and pressing it goes there', () => {
  const { went } = show(0);
  expect(cells()).toEqual([
    'DatoCellaValore',
    'Target 2017F3<= 36,5 € (-5%)',
    'ConsuntivoG337.1',
    'Stato 2015E338,3 €',
    'Data di riferimentoImpostazioni31/12/2017',
    'MetodoImpostazionirapporto al target',
    '«Al massimo» non raggiuntoImpostazioni2 − C ÷ T',
    'Parziale a partire daImpostazioni70%',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Vai alla cella G3' }));
  expect(went).toEqual(['G3']);
});

test('settings it rests on open the settings', () => {
  const { told } = show(0);
  fireEvent.click(screen.getAllByRole('button', { name: 'Impostazioni' })[0]!);
  expect(told).toEqual([{ kind: 'pageOpened', page: 'settings' }]);
});

test('without a result it says so, and shows no degree', () => {
  show(2);
  expect(text()).toContain('Non rendicontato');
  expect(text()).toContain('Manca il consuntivo.');
  expect(screen.getByRole('heading', { name: 'Su che cosa si basa' })).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

test('a judgement that was missed says which to reach', () => {
  show(3);
  expect(text()).toContain('Per raggiungerlo: arrivare almeno a buono.');
  expect(text()).toContain('Raggiunto vale 100%, non raggiunto 0%');
});

test('an unreadable target says so, and its finding opens among the findings', () => {
  const { told } = show(4);
  expect(text()).toContain('Target da correggere');
  expect(text()).toContain('Il target non si può leggere');
  fireEvent.click(screen.getByRole('button', { name: /^Errore: / }));
  expect(told.map(({ kind }) => kind)).toEqual(['findingOpened', 'tabChosen']);
});

test('a step to a neighbour selects it in the pane and in the sheet', () => {
  const { told, went } = show(1);
  expect(text()).toContain('Riga 4 · segue la selezione in Excel');
  fireEvent.click(screen.getByRole('button', { name: 'Indicatore successivo, F103' }));
  expect(told).toEqual([{ kind: 'indicatorSelected', indicator: 2 }]);
  expect(went).toEqual(['C5']);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('F103 Portale');
});

test('there is no step beyond the first', () => {
  show(0);
  expect(screen.getByRole('button', { name: 'È il primo indicatore' }).getAttribute('aria-disabled')).toBe('true');
});

test('with nothing selected it says how to select, and begins with the first', () => {
  const { told, went } = show(null);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Selezionare la riga di un indicatore nel foglio.',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Comincia dal primo' }));
  expect(told).toEqual([{ kind: 'indicatorSelected', indicator: 0 }]);
  expect(went).toEqual(['C3']);
});

test('speaks English to everybody else', () => {
  show(0, 'en');
  expect(text()).toContain('The target is read as at most 36.50 €');
  expect(text()).toContain('To reach it: 0.60 € less, to 36.50 € or less.');
  expect(text()).toContain('2 − 37.10 € ÷ 36.50 € = 0.98356… → 98.35%');
});
