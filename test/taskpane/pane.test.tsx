/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { commands } from '../../src/commands/commands';
import type { Progress } from '../../src/app/outcome';
import type { Perform, Performed } from '../../src/taskpane/perform';
import { createRuns } from '../../src/taskpane/runs';
import { Pane } from '../../src/taskpane/views/Pane';
import { wordsIn } from './wordsIn';
import type { Language } from '../../src/taskpane/words/words';
import { fewRows, shownPlan } from './shownPlan';

const at = new Date(2018, 0, 15, 10, 42);

const goTo = (_: string, cell: string) => Promise.resolve({ status: 'done' as const, cell });
const columns = () => Promise.resolve({ status: 'done' as const, sheets: [] });

function open(perform: Perform, language: Language = 'it') {
  const words = wordsIn(language);
  const runs = createRuns({ perform, goTo, columns }, () => at, words.bug);
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
/** The sentence about the last run: the first of the pane's quiet announcements. */
const status = () => screen.getAllByRole('status')[0]!;

test('on opening it says what was read, and what preparing the sheet would add', async () => {
  await opened([shownPlan(fewRows, { isPrepared: false })]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Allegato 3-4-5');
  expect(screen.getByText('1 obiettivo · 4 indicatori · piano 2017')).toBeTruthy();
  expect(screen.getByText('Nel foglio non è ancora stato scritto niente.')).toBeTruthy();
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual([
    'obiettivo: 1 strategici',
    'indicatori, con 4 target: 1 non si legge',
    'segnalazioni, 1 blocca il calcolo Vedi',
  ]);
  expect(screen.getByRole('heading', { name: 'Preparare il foglio aggiunge 4 colonne' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'I Lettura il target detto a parole',
    'J Raggiungimento la percentuale, come formule',
    'K Stato raggiunto, parziale, …',
    'L Segnalazioni che cosa controllare',
  ]);
  expect(screen.queryByRole('button', { name: 'Ricalcola' })).toBeNull();
});

test('before preparing one can look at the findings', async () => {
  await opened([shownPlan(fewRows, { isPrepared: false })]);
  press('Prima guarda le segnalazioni');
  expect(screen.getByRole('tab', { selected: true, name: 'Segnalazioni, 3 segnalazioni' })).toBeTruthy();
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
  [6, 3, 'Ricalcolato alle 10:42: 4 letti, 3 cambiati.'],
  [2, 1, 'Ricalcolato alle 10:42: 4 letti, 1 cambiato.'],
  [1, 0, 'Ricalcolato alle 10:42: 4 letti, nessuna cifra cambiata.'],
  [0, 0, 'Ricalcolato alle 10:42: 4 letti, nessun cambiamento.'],
  [9, null, 'Ricalcolato alle 10:42: 4 letti, colonne di Piano aggiunte.'],
])('after a run that wrote %d things and changed %p indicators it says «%s»', async (changes, changed, sentence) => {
  await opened([shownPlan(), shownPlan(fewRows, { changes, changed })]);
  press('Ricalcola');
  await waitFor(() => {
    expect(status().textContent).toBe(sentence);
  });
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

describe('what the ribbon’s Rimuovi tutto asks is seen', () => {
  const nothing: Performed = {
    status: 'refused',
    reason: 'noPlan',
    message: 'Niente.',
    remedy: '',
    nothing: { status: 'noPlan', near: null },
  };
  test.each([
    ['beside a plan', shownPlan(), null],
    ['where there is no plan', nothing, null],
    ['over a form', shownPlan(), 'settings'],
    ['over a form that needs no plan', nothing, 'import'],
  ] as const)('%s', async (_, read, page) => {
    const runs = await opened([read]);
    if (page !== null)
      act(() => {
        runs.tell({ kind: 'pageOpened', page });
      });
    await act(() => commands.removeEverything(runs));
    expect(await screen.findByRole('dialog', { name: /^Rimuovere tutto/ })).toBeTruthy();
  });
});

test('earlier figures stay, labelled, when a later run is refused', async () => {
  await opened([shownPlan(), protectedSheet]);
  press('Ricalcola');
  await screen.findByRole('alert');
  expect(screen.getByText(/valori di prima, su 3 di 4 indicatori/)).toBeTruthy();
});

test('what was done can be undone from the sentence that says it', async () => {
  await opened([shownPlan(), shownPlan(), shownPlan()]);
  press('Ricalcola');
  await waitFor(() => {
    expect(status().textContent).toBe('Ricalcolato alle 10:42: 4 letti, 3 cambiati.');
  });
  press('Annulla');
  await waitFor(() => {
    expect(status().textContent).toBe('Annullato: il foglio è com’era prima.');
  });
});

test('other sheets with a plan are one click away', async () => {
  await opened([shownPlan(fewRows, { otherSheets: ['Piano 2018'] }), shownPlan(fewRows, { changes: 0 })]);
  press('Allegato 3-4-5');
  fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Piano 2018' }));
  await screen.findByRole('tab', { name: 'Riepilogo' });
});

test('speaks English to everybody else', async () => {
  await opened([shownPlan(fewRows, { language: 'en' })], 'en');
  expect(status().textContent).toBe('The plan has been read.');
  expect(screen.getByRole('button', { name: 'Recalculate' })).toBeTruthy();
  expect(screen.getByText('Mean of 1 objective')).toBeTruthy();
});
