/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Progress } from '../../src/app/outcome';
import type { Perform, Performed } from '../../src/taskpane/perform';
import { createRuns } from '../../src/taskpane/runs';
import { Pane } from '../../src/taskpane/views/Pane';
import { wordsIn } from '../../src/taskpane/words/language';
import type { Language } from '../../src/taskpane/words/words';
import { fewRows, shownPlan } from './shownPlan';

const at = new Date(2018, 0, 15, 10, 42);

function open(perform: Perform, language: Language = 'it') {
  const words = wordsIn(language);
  const runs = createRuns(perform, () => at, words.bug);
  render(<Pane runs={runs} words={words} />);
  return runs;
}

/** Shows each outcome in turn: the first as if the pane had just been opened. */
async function opened(outcomes: readonly Performed[], language: Language = 'it') {
  const left = [...outcomes];
  const runs = open(() => Promise.resolve(left.shift()!), language);
  await act(() => runs.start({ kind: 'check' }));
  return runs;
}

const working =
  (progress: Progress): Perform =>
  (_, { onProgress }) => {
    onProgress(progress);
    return new Promise(() => undefined);
  };
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const status = () => screen.getByRole('status');

test('on opening it says what was read, and what preparing the sheet would add', async () => {
  await opened([shownPlan(fewRows, { isPrepared: false })]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Allegato 3-4-5');
  expect(screen.getByText('1 obiettivo · 4 indicatori · piano 2017')).toBeTruthy();
  expect(status().textContent).toBe('Il piano è stato letto.');
  expect(screen.getByRole('heading', { name: 'Preparare il foglio aggiunge 4 colonne' })).toBeTruthy();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Lettura I',
    'Raggiungimento J',
    'Stato K',
    'Segnalazioni L',
  ]);
  expect(screen.getByRole('button', { name: 'Prepara il foglio' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ricalcola' })).toBeNull();
});

test('while it runs it shows progress and can be stopped', async () => {
  const runs = open(working({ step: 'judging', done: 140, of: 219 }));
  act(() => void runs.start({ kind: 'recalculate' }));
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Ricalcolo: 140 di 219 indicatori');
  expect(screen.getByRole('button', { name: 'Interrompi' })).toBeTruthy();
});

test('a second run cannot be started, and the button keeps its focus', async () => {
  const runs = await opened([shownPlan()]);
  act(() => {
    runs.tell({ kind: 'started', request: { kind: 'recalculate' } });
  });
  expect(screen.getByRole('button', { name: 'Ricalcola' }).getAttribute('aria-disabled')).toBe('true');
});

test('a screen reader hears progress by quarters', () => {
  const runs = open(working({ step: 'judging', done: 140, of: 219 }));
  act(() => void runs.start({ kind: 'recalculate' }));
  expect(status().textContent).toBe('Ricalcolo: 109 di 219 indicatori');
});

test('once writing has begun it can no longer be stopped', () => {
  const runs = open(working({ step: 'writing', done: 0, of: 0 }));
  act(() => void runs.start({ kind: 'recalculate' }));
  expect(status().textContent).toBe('Scrittura in corso…');
  expect(screen.queryByRole('button', { name: 'Interrompi' })).toBeNull();
});

test.each([
  [6, 'Ricalcolato alle 10:42: 4 letti, 6 modifiche al foglio.'],
  [1, 'Ricalcolato alle 10:42: 4 letti, 1 modifica al foglio.'],
  [0, 'Ricalcolato alle 10:42: 4 letti, nessun cambiamento.'],
])('after a run with %d changes it says «%s»', async (changes, sentence) => {
  await opened([shownPlan(), shownPlan(fewRows, { changes })]);
  press('Ricalcola');
  await waitFor(() => {
    expect(status().textContent).toBe(sentence);
  });
});

test('statuses are counted in words, and once more by the bar', async () => {
  await opened([shownPlan()]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '2 Raggiunti',
    '1 Non raggiunti',
    '1 Da correggere',
  ]);
  expect(screen.getByRole('img', { name: '2 raggiunti, 1 non raggiunti, 1 da correggere' })).toBeTruthy();
});

const protectedSheet: Performed = {
  status: 'refused',
  reason: 'protectedSheet',
  message: 'Il foglio «Allegato 3-4-5» è protetto.',
  remedy: 'Togliere la protezione da Revisione › Rimuovi protezione foglio, poi ripetere. Non è stato scritto niente.',
};

test('a refusal is an alert: what is wrong and the remedy', async () => {
  await opened([protectedSheet]);
  expect(screen.getByRole('alert').textContent).toBe(`${protectedSheet.message}${protectedSheet.remedy}`);
  expect(screen.getByRole('button', { name: 'Riprova' })).toBeTruthy();
  press('Chiudi');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('without a plan it says what a plan looks like', async () => {
  const message = 'Nel foglio «Foglio1» non ci sono colonne di target.';
  await opened([
    { status: 'refused', reason: 'noPlan', message, remedy: 'Aprire.', nothing: { status: 'noPlan', near: null } },
    shownPlan(),
  ]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Qui non c’è un piano');
  expect(screen.getByRole('alert').textContent).toBe(message);
  expect(screen.getByText('Target 2017')).toBeTruthy();
  press('Cerca di nuovo');
  await screen.findByRole('tab', { name: 'Riepilogo' });
});

test('earlier figures stay, labelled, when a later run is refused', async () => {
  await opened([shownPlan(), protectedSheet]);
  press('Ricalcola');
  await screen.findByRole('alert');
  expect(screen.getByText('Raggiunti')).toBeTruthy();
  expect(screen.getByText('· valori di prima')).toBeTruthy();
});

describe('findings', () => {
  async function openFindings(): Promise<void> {
    const accepted = [{ code: 'STR-052', about: 'F102', written: '>= 40,000€' }];
    await opened([shownPlan(fewRows, { settings: { accepted } })]);
    fireEvent.click(screen.getByRole('tab', { name: 'Segnalazioni, 2 segnalazioni' }));
  }

  test('are grouped from the gravest, and accepted ones only counted', async () => {
    await openFindings();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Errori 1',
      'Avvisi 1',
      'Note 0 · 1 accettato',
    ]);
  });

  test('open into text, mark, reason, reading and corrections', async () => {
    await openFindings();
    press(/F102/);
    const panel = within(screen.getByRole('tabpanel'));
    expect(document.querySelector('mark')?.textContent).toBe('40,000');
    expect(document.querySelector('.quote')?.textContent).toBe('>= 40,000€ (la parte segnalata è «40,000»)');
    for (const text of [
      "«40,000»: alla lettera non è scritto all'italiana, o sarebbe 40 €.",
      'Chi legge il piano potrebbe intendere un altro valore.',
      '40.000 €, perché il dato di partenza è 40.519,31',
      '>= 40.000€',
      'TGT-011',
    ])
      expect(panel.getByText(text)).toBeTruthy();
  });

  test('open one at a time, and Escape closes', async () => {
    await openFindings();
    press(/F102/);
    press(/F104/);
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
    fireEvent.keyDown(screen.getByRole('button', { expanded: true }), { key: 'Escape' });
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  });
});

test('speaks English to everybody else', async () => {
  await opened([shownPlan(fewRows, { language: 'en' })], 'en');
  expect(status().textContent).toBe('The plan has been read.');
  expect(screen.getByRole('button', { name: 'Recalculate' })).toBeTruthy();
});
