/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Outcome } from '../../src/app/outcome';
import { createRuns } from '../../src/taskpane/runs';
import type { UseCase } from '../../src/taskpane/runs';
import { Pane } from '../../src/taskpane/views/Pane';
import { wordsIn } from '../../src/taskpane/words/language';
import type { Language } from '../../src/taskpane/words/words';
import { finding, sampleReport } from './sampleReport';

const at = new Date(2018, 0, 15, 10, 42);

function open(useCase: UseCase, language: Language = 'it') {
  const words = wordsIn(language);
  const runs = createRuns(useCase, () => at, words.bug);
  render(<Pane runs={runs} words={words} />);
}

const ending =
  (outcome: Outcome): UseCase =>
  () =>
    Promise.resolve(outcome);
const never: UseCase = () => new Promise(() => undefined);
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const status = () => screen.getByRole('status');

async function recalculated(outcome: Outcome): Promise<void> {
  open(ending(outcome));
  press('Ricalcola');
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
}

test('before any run it says that nothing is written yet, and what will be', () => {
  open(never);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Pronto a leggere il piano');
  expect(status().textContent).toBe('Nel foglio non è ancora stato scritto niente.');
  expect(screen.getByText('Raggiungimento')).toBeTruthy();
});

test('while it runs it shows progress, can be stopped, and can’t be started twice', () => {
  open(({ onProgress }) => {
    onProgress({ step: 'judging', done: 140, of: 219 });
    return new Promise(() => undefined);
  });
  press('Ricalcola');
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('Ricalcolo: 140 di 219 indicatori');
  expect(screen.getByRole('button', { name: 'Ricalcola' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('button', { name: 'Interrompi' })).toBeTruthy();
});

test('a screen reader hears progress by quarters', () => {
  open(({ onProgress }) => {
    onProgress({ step: 'judging', done: 140, of: 219 });
    return new Promise(() => undefined);
  });
  press('Ricalcola');
  expect(status().textContent).toBe('Ricalcolo: 109 di 219 indicatori');
});

test('once writing has begun it can no longer be stopped', () => {
  open(({ onProgress }) => {
    onProgress({ step: 'writing', done: 0, of: 0 });
    return new Promise(() => undefined);
  });
  press('Ricalcola');
  expect(status().textContent).toBe('Scrittura in corso…');
  expect(screen.queryByRole('button', { name: 'Interrompi' })).toBeNull();
});

test.each([
  [6, 'Ricalcolato alle 10:42: 3 letti, 6 modifiche al foglio.'],
  [1, 'Ricalcolato alle 10:42: 3 letti, 1 modifica al foglio.'],
  [0, 'Ricalcolato alle 10:42: 3 letti, nessun cambiamento.'],
])('after a run with %d changes it says «%s»', async (changes, sentence) => {
  await recalculated({ status: 'done', report: sampleReport({ changes }), undo: [] });
  expect(status().textContent).toBe(sentence);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Allegato 3-4-5');
});

test('statuses are counted in words, and once more by the bar', async () => {
  const report = sampleReport({ statuses: ['met', 'targetToCorrect', 'actualToCorrect', 'met', 'notReported'] });
  await recalculated({ status: 'done', report, undo: [] });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '2 Raggiunti',
    '1 Non rendicontati',
    '2 Da correggere',
  ]);
  expect(screen.getByRole('img', { name: '2 raggiunti, 1 non rendicontati, 2 da correggere' })).toBeTruthy();
});

test('a refusal is an alert: what is wrong and the remedy', async () => {
  const message = 'Il foglio «Allegato 3-4-5» è protetto.';
  const remedy =
    'Togliere la protezione da Revisione › Rimuovi protezione foglio, poi ripetere. Non è stato scritto niente.';
  await recalculated({ status: 'refused', reason: 'protectedSheet', message, remedy });
  expect(screen.getByRole('alert').textContent).toBe(`${message}${remedy}`);
  expect(screen.getByRole('button', { name: 'Riprova' })).toBeTruthy();
  press('Chiudi');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('without a plan it says what a plan looks like', async () => {
  const message = 'Nel foglio «Foglio1» non ci sono colonne di target.';
  await recalculated({ status: 'refused', reason: 'noPlan', message, remedy: 'Aprire il foglio del piano.' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Qui non c’è un piano');
  expect(screen.getByRole('alert').textContent).toBe(message);
  expect(screen.getByText('Target 2017')).toBeTruthy();
});

test('earlier figures stay, labelled, when a later run is refused', async () => {
  const outcomes: Outcome[] = [
    { status: 'done', report: sampleReport(), undo: [] },
    { status: 'refused', reason: 'protectedSheet', message: 'Protetto.', remedy: 'Togliere.' },
  ];
  open(() => Promise.resolve(outcomes.shift()!));
  press('Ricalcola');
  await screen.findByText('Raggiunti');
  press('Ricalcola');
  await screen.findByRole('alert');
  expect(screen.getByText('Raggiunti')).toBeTruthy();
  expect(screen.getByText('· valori di prima')).toBeTruthy();
});

describe('findings', () => {
  const findings = [
    finding(),
    finding({
      severity: 'error',
      code: 'TGT-001',
      indicator: null,
      objective: '01.O1',
      cell: null,
      written: '',
      span: null,
    }),
    finding({ accepted: true, indicator: 'F240' }),
  ];

  async function openFindings(): Promise<void> {
    await recalculated({ status: 'done', report: sampleReport({ findings }), undo: [] });
    fireEvent.click(screen.getByRole('tab', { name: 'Segnalazioni, 2 segnalazioni' }));
  }

  test('are grouped from the gravest, and accepted ones only counted', async () => {
    await openFindings();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Errori 1',
      'Avvisi 1 · 1 accettato',
    ]);
  });

  test('open into text, mark, reason, reading and corrections', async () => {
    await openFindings();
    press(/F223/);
    const panel = within(screen.getByRole('tabpanel'));
    expect(document.querySelector('mark')?.textContent).toBe(',000');
    expect(document.querySelector('.quote')?.textContent).toBe('>= 40,000€ (la parte segnalata è «,000»)');
    for (const text of [finding().message, finding().why, 'almeno 40.000 €', '>= 40.000 €', '>= 40 €', 'TGT-023']) {
      expect(panel.getByText(text)).toBeTruthy();
    }
  });

  test('open one at a time, and Escape closes', async () => {
    await openFindings();
    press(/F223/);
    press(/01\.O1/);
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
    fireEvent.keyDown(screen.getByRole('button', { expanded: true }), { key: 'Escape' });
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  });
});

test('speaks English to everybody else', async () => {
  open(ending({ status: 'done', report: sampleReport(), undo: [] }), 'en');
  press('Recalculate');
  await waitFor(() => {
    expect(status().textContent).toBe('Recalculated at 10:42: 3 read, 6 changes to the sheet.');
  });
});
