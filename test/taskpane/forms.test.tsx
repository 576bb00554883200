/** @jest-environment ./test/host/support/jsdomEnvironment.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { SampleFacts } from '../../src/app/openSample';
import { giveIconsToFabric } from '../../src/taskpane/controls/icons';
import { workbookIn } from '../../src/taskpane/perform';
import { createRuns } from '../../src/taskpane/runs';
import { Pane } from '../../src/taskpane/views/Pane';
import { wordsIn } from './wordsIn';
import { xlsx } from '../host/support/sheets';
import { inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';
import { registerPlan } from '../support/registerPlan';

// The real engine on real plans, on whatever machine runs the gate.
jest.setTimeout(30_000);
beforeAll(giveIconsToFabric);

const sample = (): Promise<SampleFacts> =>
  Promise.resolve(
    JSON.parse(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', 'plan-2017.json'), 'utf8')) as SampleFacts,
  );

/** The pane over a workbook open in the host: every use case is the real one. */
async function openPane(bytes: Uint8Array) {
  const { session } = await inHost(bytes);
  const words = wordsIn('it');
  const runs = createRuns(
    workbookIn(session, 'it', { today: () => '2018-01-15', sample }),
    () => new Date(2018, 0, 15, 10, 42),
    words.bug,
  );
  render(<Pane runs={runs} words={words} />);
  await act(() => runs.start({ kind: 'check' }));
  return { runs, session };
}

const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const choose = (name: string, value: string) => {
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
};
const codes = (runs: { state(): ReturnType<ReturnType<typeof createRuns>['state']> }) =>
  runs.state().plan?.report.plan.indicators.map(({ code }) => code);

const withoutHeadings = xlsx({
  Foglio1: [
    ['Che cosa si fa nel 2017'],
    ['Che cosa', 'Sigla', 'Quanto', 'Da raggiungere'],
    ['Pratiche evase', 'F101', 84, '>= 90'],
    ['Costi', 'F102', 40, '<= 38'],
  ],
});

describe('where no plan is found', () => {
  test('the columns can be chosen by hand, and what a plan needs is told until it is there', async () => {
    const { runs } = await openPane(withoutHeadings);
    press(/^Scegli le colonne a mano/);
    await screen.findByRole('heading', { level: 1, name: 'Scegli le colonne a mano' });
    await screen.findByText('Serve ancora l’indicatore o il suo codice, il target, un’altra colonna del piano.');
    expect(screen.getByRole('button', { name: 'Usa queste colonne' }).getAttribute('aria-disabled')).toBe('true');
    choose('Indicatore', '0');
    expect(screen.getByText('Sotto: «Pratiche evase», «Costi»')).toBeTruthy();
    choose('Codice indicatore', '1');
    choose('Stato iniziale', '2');
    choose('Target', '3');
    expect(screen.queryByText(/^Serve ancora/)).toBeNull();
    press('Usa queste colonne');
    await waitFor(() => {
      expect(codes(runs)).toEqual(['F101', 'F102']);
    });
  });

  test('a column holds one thing: choosing it again takes it from the other', async () => {
    await openPane(withoutHeadings);
    press(/^Scegli le colonne a mano/);
    await screen.findByRole('combobox', { name: 'Target' });
    choose('Target', '3');
    choose('Consuntivo', '3');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Target' }).value).toBe('none');
  });

  test('the sample is drawn on a sheet of its own, and shows what preparing would add', async () => {
    const { runs } = await openPane(xlsx({ Appunti: [['da fare']] }));
    press(/^Apri il piano di esempio/);
    await screen.findByText('Piano di esempio disegnato nel foglio «Piano 2017».');
    expect(codes(runs)).toHaveLength(219);
    expect(runs.state().choice).toEqual({ sheet: 'Piano 2017' });
    expect(screen.getByRole('heading', { name: 'Preparare il foglio aggiunge 6 colonne' })).toBeTruthy();
  });

  test('a text copied out of a PDF becomes a plan, once its year is known', async () => {
    const { runs } = await openPane(xlsx({ Appunti: [['da fare']] }));
    press(/^Importa dal testo del PDF/);
    const text = await screen.findByRole('textbox', { name: 'Testo del piano' });
    const lines = ['01.O1 Servizi', 'F101 - Pratiche evase 2015 84% >= 90%'];
    fireEvent.change(text, { target: { value: lines.join('\n') } });
    press('Importa');
    await screen.findByText('Scrivere l’anno qui sotto, poi Importa.', { exact: false });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Testo del piano' }).value).toBe(lines.join('\n'));
    const year = screen.getByRole('textbox', { name: 'Anno del piano' });
    fireEvent.change(year, { target: { value: '17' } });
    expect(screen.getByText('Un anno ha quattro cifre, come 2017.')).toBeTruthy();
    fireEvent.change(year, { target: { value: '2017' } });
    press('Importa');
    await waitFor(() => {
      expect(codes(runs)).toEqual(['F101']);
    });
  });

  test('it is looked for again', async () => {
    const { runs } = await openPane(withoutHeadings);
    press('Cerca di nuovo');
    await waitFor(() => {
      expect(runs.state().run.kind).toBe('failed');
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Qui non c’è un piano');
  });
});

const plan = registerPlan([
  { baseline: 10, target: '<= 8', actual: 9 },
  { baseline: 10, target: '>= 20', actual: 15 },
]);

async function openFromMenu(item: string): Promise<void> {
  press('Altri comandi');
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
  await screen.findByRole('heading', { level: 1, name: item });
}

describe('sheets that leave the office', () => {
  test('are made, turned to from menu and settings, and taken back', async () => {
    const { runs } = await openPane(plan);
    await act(() => runs.start({ kind: 'prepare' }));
    press('Crea schede');
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Schede di tutti/ }));
    await screen.findByText(/^Schede pronte alle 10:42: \d+ fogli/);
    const names = runs.state().plan?.view.made.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['Riepilogo', 'Regole']));
    press('Crea schede');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Regole' }));
    await waitFor(() => {
      expect(runs.state().place.shownCell).toBe('A1');
    });
    await openFromMenu('Impostazioni');
    expect(screen.getByText(`In questo file ce ne sono ${names.length}:`)).toBeTruthy();
    press('Torna al piano');
    press('Annulla');
    await screen.findByText('Annullato: il foglio è com’era prima.');
    expect(runs.state().plan?.view).toMatchObject({ isPrepared: true, made: [] });
  });

  test('that were drawn over can’t be taken back, and it is said why', async () => {
    const { runs } = await openPane(plan);
    await act(() => runs.start({ kind: 'createSummaries' }));
    expect(screen.queryByText(/Non c’è Annulla/)).toBeNull();
    await act(() => runs.start({ kind: 'changeSettings', patch: { language: 'en' }, withInputs: false }));
    await act(() => runs.start({ kind: 'createSummaries' }));
    await screen.findByText(
      /^Schede pronte .*\. Non c’è Annulla: i fogli che c’erano sono stati ridisegnati, con ciò che vi era digitato\.$/,
    );
    expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
    await act(() => runs.start({ kind: 'takeSnapshot', on: '2017-06-30', replaces: false }));
    await screen.findByText('Fotografia al 30/06/2017 nel foglio «Snapshots».');
  });
});

test.each([
  ['right after the sheets were made', null],
  ['later', 'check'],
] as const)('the finding of a missing cause leads to the cell in which it is typed, %s', async (_, kind) => {
  const { runs, session } = await openPane(
    ownedPlan({ rows: [{ actual: 4 }, { actual: 1 }, { objective: '01.O1', owner: null, actual: 1 }] }),
  );
  await act(() => runs.start({ kind: 'createSummaries' }));
  if (kind !== null) await act(() => runs.start({ kind }));
  fireEvent.click(screen.getByRole('tab', { name: /Segnalazioni/ }));
  fireEvent.click(screen.getByRole('button', { name: /F102/ }));
  expect(screen.queryByRole('button', { name: 'Correggi' })).toBeNull();
  press('Scrivi la causa');
  await waitFor(() => {
    expect(runs.state().place.shownCell).toBe('K9');
  });
  const selected = await session.run(async (context) => {
    const range = context.workbook.getActiveCell().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("'Scheda ROSSI'!K9");
});

describe('figures', () => {
  test('are frozen after it is said what that does, recalculating leaves them, and are live again', async () => {
    const { runs } = await openPane(plan);
    await act(() => runs.start({ kind: 'prepare' }));
    press('Altri comandi');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Congela le cifre' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Congela le cifre' }));
    await screen.findByText('Cifre congelate il 15/01/2018, al 31/12/2017');
    press('Ricalcola');
    await screen.findByText('Riletto alle 10:42: 2 letti; le cifre restano quelle del 15/01/2018.');
    press('Altri comandi');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Scongela le cifre del 15/01/2018' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Scongela le cifre' }));
    await waitFor(() => {
      expect(screen.queryByText(/^Cifre congelate il/)).toBeNull();
    });
  });
});

describe('settings', () => {
  test('a column with something typed in it goes only when a person says so', async () => {
    const { runs, session } = await openPane(plan);
    await act(() => runs.start({ kind: 'prepare' }));
    await act(() => runs.start({ kind: 'changeSettings', patch: { optionalColumns: ['notes'] } }));
    await session.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
      await context.sync();
      const [row, column] = used.values.flatMap((cells: unknown[], at) =>
        cells.includes('Note') ? [[at, cells.indexOf('Note')] as const] : [],
      )[0]!;
      used.getCell(row + 1, column).values = [['da rivedere']];
      await context.sync();
    });
    await act(() => runs.start({ kind: 'changeSettings', patch: { optionalColumns: [] } }));
    expect((await screen.findByRole('dialog')).textContent).toContain('c’è qualcosa di scritto: Note.');
    press('Togli le colonne');
    await screen.findByText('Impostazioni salvate alle 10:42.');
    expect(runs.state().plan?.view.settings.optionalColumns).toEqual([]);
  });

  test('show what is in force, and saving a change recalculates with it', async () => {
    const { runs } = await openPane(plan);
    expect(runs.state().plan?.report.plan.indicators.map(({ achievement }) => achievement)).toEqual([0.875, 0.75]);
    await openFromMenu('Impostazioni');
    expect(document.activeElement?.textContent).toBe('Impostazioni');
    choose('Metodo', 'fromBaseline');
    press('Salva e ricalcola');
    await waitFor(() => {
      expect(runs.state().plan?.view.settings.calculation.method).toBe('fromBaseline');
    });
    expect(runs.state().plan?.report.plan.indicators.map(({ achievement }) => achievement)).toEqual([0.5, 0.5]);
    expect(screen.queryByRole('heading', { name: 'Impostazioni' })).toBeNull();
  });

  test('what makes no sense is told, and can’t be saved', async () => {
    await openPane(plan);
    await openFromMenu('Impostazioni');
    const share = screen.getByRole('spinbutton', { name: 'Parziale a partire da' });
    fireEvent.focus(share);
    fireEvent.input(share, { target: { value: '170' } });
    fireEvent.blur(share);
    const fault = screen.getByRole('alert');
    expect(fault.textContent).toBe('Parziale a partire da: 170% non ha senso, deve stare tra 0% e 100%.');
    expect(share.getAttribute('aria-describedby')).toBe(fault.id);
    expect(screen.getByRole('button', { name: 'Salva e ricalcola' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('the reference date is typed as Italians do', async () => {
    const { runs } = await openPane(plan);
    await openFromMenu('Impostazioni');
    const day = screen.getByRole('combobox', { name: 'Data di riferimento, giorno/mese/anno' });
    fireEvent.change(day, { target: { value: '30/06/2017' } });
    fireEvent.blur(day);
    press('Salva e ricalcola');
    await waitFor(() => {
      expect(runs.state().plan?.report.plan.referenceDate).toBe('2017-06-30');
    });
    expect(runs.state().plan?.report.plan.indicators.map(({ status }) => status)).toEqual(['inProgress', 'inProgress']);
  });

  test('leaving changes nothing', async () => {
    const { runs } = await openPane(plan);
    await openFromMenu('Impostazioni');
    choose('Metodo', 'fromBaseline');
    press('Annulla');
    expect(runs.state().plan?.view.settings.calculation.method).toBe('againstTarget');
    expect(screen.getByRole('tab', { name: 'Riepilogo' })).toBeTruthy();
  });
});

test('findings and report can be taken elsewhere', async () => {
  Object.assign(URL, { createObjectURL: () => 'blob:piano', revokeObjectURL: () => undefined });
  await openPane(registerPlan([{ baseline: 40519.31, target: '>= 40,000€' }]));
  await openFromMenu('Esporta');
  const table = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tabella delle segnalazioni' });
  expect(table.value).toContain('F1000\tPiano\tF3\tAvviso\tTGT-011\t>= 40,000€');
  const json = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Piano in JSON' });
  expect((JSON.parse(json.value) as { plan: { year: number } }).plan.year).toBe(2017);
  expect(screen.getByRole('link', { name: 'Salva come file .json' }).getAttribute('download')).toBe(
    'piano-2017-2017-12-31.json',
  );
});
