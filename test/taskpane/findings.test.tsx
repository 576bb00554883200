/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { Findings } from '../../src/taskpane/views/findings/Findings';
import { renderView } from './renderView';
import { fewRows, shownPlan } from './shownPlan';

const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
/** The first finding of an indicator. */
const open = (indicator: string) => {
  fireEvent.click(screen.getAllByRole('button', { name: new RegExp(`^${indicator} `) })[0]!);
};
const key = (name: string) => {
  fireEvent.keyDown(document.activeElement!, { key: name });
};
const focused = () => document.activeElement?.textContent;

/** Two targets of the same making, so that they can be corrected together. */
const twins = [...fewRows, ['01.O1', 'Servizi', 'F105', 'Spese', 7519.31, '<= 7,500€', 7000]];

test('findings are grouped from the gravest, then by what they have in common', () => {
  renderView(Findings, shownPlan(), {});
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Errori 1',
    'Avvisi 1',
    'Note 1',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Giorno che non esiste 1',
    'Virgola o punto al posto sbagliato 1',
    'Di poco più facile della base 1',
  ]);
});

test('a finding opens into text, mark, reason, reading and what to write instead', () => {
  renderView(Findings, shownPlan(), {});
  open('F102');
  expect(document.querySelector('mark')?.textContent).toBe('40,000');
  expect(document.querySelector('.quote')?.textContent).toBe('>= 40,000€ (la parte segnalata è «40,000»)');
  const card = within(document.querySelector<HTMLElement>('.card')!);
  for (const text of [
    'Costi · Target 2017',
    '«40,000»: alla lettera non è scritto all’italiana, o sarebbe 40 €.'.replace('’', "'"),
    'Chi legge il piano potrebbe intendere un altro valore.',
    '40.000 €, perché il dato di partenza è 40.519,31',
  ])
    expect(card.getByText(text)).toBeTruthy();
  expect(card.getAllByRole('radio').map(({ parentElement }) => parentElement?.textContent)).toEqual([
    '>= 40.000€come è stato letto',
    'Un altro testo…',
  ]);
});

test('a correction that would change what the target asks is not called what was read', () => {
  renderView(Findings, shownPlan([['01.O1', 'Servizi', 'F101', 'Quota', '50%', '>= 48%', 0.5]]), {});
  open('F101');
  expect(screen.getAllByRole('radio').map(({ parentElement }) => parentElement?.textContent)).toEqual([
    '>= 50%',
    'Un altro testo…',
  ]);
});

test('a correction is the one that is chosen, or a person’s own text', () => {
  const { started } = renderView(Findings, shownPlan(), {});
  open('F102');
  press('Correggi');
  fireEvent.click(screen.getByRole('radio', { name: 'Un altro testo…' }));
  expect(screen.getByRole('button', { name: 'Correggi' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(screen.getByRole('textbox', { name: 'Il nuovo testo della cella' }), {
    target: { value: ' >= 41.000 € ' },
  });
  press('Correggi');
  const correction = { code: 'TGT-011', cell: 'F4', written: '>= 40,000€' };
  expect(started.map((each) => each.kind === 'correct' && each.chosen)).toEqual([
    [{ ...correction, to: '>= 40.000€' }],
    [{ ...correction, to: '>= 41.000 €' }],
  ]);
});

test('one alone has no «simili»; several are previewed, and each can be left out', () => {
  const { started } = renderView(Findings, shownPlan(twins), {});
  open('F104');
  expect(screen.queryByRole('button', { name: /simili/ })).toBeNull();
  open('F102');
  press('Applica a tutte le 2 simili');
  expect(focused()).toBe('Applicare a 2 celle?');
  fireEvent.click(screen.getByRole('checkbox', { name: 'F102 F4' }));
  press('Correggi 1 cella');
  expect(started).toEqual([
    {
      kind: 'correct',
      about: 'F105',
      severity: 'warning',
      chosen: [{ code: 'TGT-011', cell: 'F7', written: '<= 7,500€', to: '<= 7.500€' }],
    },
  ]);
});

test('a warning can be accepted, an error cannot; accepted ones are shown on request and taken back', () => {
  const accepted = [{ code: 'TGT-011', about: 'F102', written: '>= 40,000€' }];
  const { started } = renderView(Findings, shownPlan(fewRows, { settings: { accepted } }), {});
  open('F104');
  expect(screen.queryByRole('button', { name: 'Accetta com’è' })).toBeNull();
  open('F102');
  press('Accetta com’è');
  press('Mostra');
  press(/^F102 F4 .*accettata/);
  press('Non accettare più');
  expect(started).toEqual([
    { kind: 'accept', findings: [{ code: 'STR-052', about: 'F102', written: '>= 40,000€' }] },
    { kind: 'reconsider', findings: accepted },
  ]);
});

test('search, severity and owner say how many are left', () => {
  renderView(Findings, shownPlan(), {});
  fireEvent.change(screen.getByRole('searchbox', { name: 'Cerca' }), { target: { value: 'giugno f104' } });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Errori 1']);
  expect(screen.getByRole('status').textContent).toBe('1 segnalazione');
  press('Avvisi 0');
  expect(screen.getByText('Nessuna segnalazione corrisponde ai filtri.')).toBeTruthy();
});

describe('with the keyboard', () => {
  test('the list is one stop, arrows walk, → opens, ← closes and folds', () => {
    renderView(Findings, shownPlan(), {});
    const stops = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Giorno che non esiste 1']);
    stops[0]!.focus();
    key('ArrowDown');
    expect(focused()).toBe('F104 F6 «>= 31/06/2017»');
    key('ArrowRight');
    expect(screen.getByRole('button', { name: /F104/ }).getAttribute('aria-expanded')).toBe('true');
    key('ArrowLeft');
    expect(screen.getByRole('button', { name: /F104/ }).getAttribute('aria-expanded')).toBe('false');
    key('ArrowUp');
    key('ArrowLeft');
    expect(screen.queryByRole('button', { name: /F104/ })).toBeNull();
  });

  test('Escape closes from inside the card and comes back to the line', () => {
    renderView(Findings, shownPlan(), {});
    open('F104');
    screen.getByRole('button', { name: 'Correggi' }).focus();
    key('Escape');
    expect(focused()).toBe('F104 F6 «>= 31/06/2017»');
  });
});
