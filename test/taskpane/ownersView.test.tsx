/** @jest-environment ./test/host/support/jsdomEnvironment.cjs */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Done } from '../../src/app/outcome';
import { OwnersView } from '../../src/taskpane/views/owners/OwnersView';
import { renderView } from './renderView';
import { sampleView } from './sampleView';

// The real engine on the whole sample, on whatever machine runs the gate.
jest.setTimeout(30_000);

let sample: Done;
let english: Done;

beforeAll(async () => {
  sample = await sampleView('piano-2017-consuntivo.xlsx');
  english = await sampleView('piano-2017-consuntivo.xlsx', 'en');
});

const none = {};
const [managers, offices] = [0, 1].map((at) => () => screen.getAllByRole('table')[at]!);
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

test('managers have three means, their coverage, and their counts beside the declared ones', () => {
  renderView(OwnersView, sample, none);
  expect(rows(managers!()).slice(0, 3)).toEqual([
    'Dirigenti (4)Indiv.Organ.Team',
    'BIANCHI64,7%89,3%–',
    'SEGRETARIO GENERALE18 raggiunti · 32 di 36 valutati 5/7 come dichiarato',
  ]);
});

test('an office with fewer objectives than declared says so, and offers the one nobody has', () => {
  const { started } = renderView(OwnersView, sample, none);
  const row = within(offices!()).getByRole('row', { name: /SERVIZI INNOVATIVI/ });
  expect(row.textContent).toContain('di team: contati 1, dichiarati 2');
  fireEvent.click(within(row).getByRole('button', { name: 'Assegna 01.O2.O1.T2, senza responsabile' }));
  expect(started).toEqual([
    {
      kind: 'correct',
      about: '01.O2.O1.T2',
      severity: 'warning',
      chosen: [{ code: 'STR-031', cell: 'F36', written: '', to: 'SERVIZI INNOVATIVI' }],
    },
  ]);
});

test('while a run is under way nothing can be assigned', () => {
  renderView(OwnersView, sample, none, { busy: true });
  expect(screen.getByRole('button', { name: /^Assegna/ })).toHaveProperty('disabled', true);
});

test('a name leads to its findings', () => {
  const { told } = renderView(OwnersView, sample, none);
  fireEvent.click(screen.getByRole('button', { name: /^BIANCHI: \d+ segnalazion/ }));
  expect(told).toEqual([
    { kind: 'ownerChosen', owner: 'BIANCHI' },
    { kind: 'tabChosen', tab: 'findings' },
  ]);
});

test('the search looks at names and roles', () => {
  renderView(OwnersView, sample, none);
  const search = screen.getByRole('searchbox', { name: 'Cerca nome o ufficio' });
  fireEvent.change(search, { target: { value: 'registro' } });
  expect(rows(managers!()).slice(1)).toEqual([
    expect.stringMatching(/^REGISTRO IMPRESE/),
    expect.stringMatching(/^REGISTRO IMPRESE - CENTO/),
  ]);
  fireEvent.change(search, { target: { value: 'nessuno' } });
  expect(screen.getByText('Nessun responsabile con «nessuno».')).toBeTruthy();
});

test('who has not reported opens into the list and the mail, which is copied', async () => {
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
  renderView(OwnersView, sample, none);
  expect(screen.getByRole('heading', { name: /^Chi non ha rendicontato: 15 consuntivi/ })).toBeTruthy();
  const first = document.querySelector('.disclosure-label')!;
  fireEvent.click(first);
  const mail = screen.getByRole('textbox', { name: /^Testo per / });
  fireEvent.click(screen.getByRole('button', { name: 'Copia il testo' }));
  await waitFor(() => {
    expect(screen.getByText('Copiato.')).toBeTruthy();
  });
  expect(copied).toEqual([(mail as HTMLTextAreaElement).value]);
  expect(copied[0]).toMatch(/^Piano della performance 2017: manca/);
});

test('where Excel keeps the clipboard, the text is selected and the person told', async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
  Object.assign(document, { execCommand: () => false });
  renderView(OwnersView, sample, none);
  fireEvent.click(document.querySelector('.disclosure-label')!);
  fireEvent.click(screen.getByRole('button', { name: 'Copia il testo' }));
  await screen.findByText('Excel non lascia copiare da qui: il testo è selezionato, premere Ctrl+C.');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Testo per / }));
});

test('speaks English to everybody else', () => {
  renderView(OwnersView, english, none, { language: 'en' });
  expect(rows(managers!())[2]).toBe('SEGRETARIO GENERALE18 met · 32 of 36 assessed 5/7 as declared');
});
