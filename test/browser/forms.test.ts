import type { FrameLocator, Page } from 'playwright-core';
import { xlsx } from '../host/support/sheets';
import { violations } from './accessibility';
import { openFile, saved } from './inBook';
import { focused, openForm, prepare, recalculate, said } from './inPane';
import { hasFocus } from './keyboard';
import { cell, headingNear, typeIn } from './sheet';
import { workbenchPages } from './workbenchPages';

/** Pages of the ⋯ menu that ask something, and what becomes of the answers. */

const openWorkbench = workbenchPages();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await openWorkbench());
});

async function askForNotes(wanted: boolean): Promise<void> {
  await openForm(pane, 'Impostazioni');
  await pane.getByRole('checkbox', { name: 'Note' }).setChecked(wanted);
  await pane.getByRole('button', { name: 'Salva e ricalcola' }).click();
}

test.each(['Impostazioni', 'Esporta', 'Scegli le colonne a mano', 'Importa dal testo del PDF'])(
  'from the title of a page Tab leads on into it, and back to its arrow: %s',
  async (title) => {
    await openForm(pane, title);
    expect(await hasFocus(pane.getByRole('heading', { level: 1, name: title }))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(pane).getAttribute('aria-label')).not.toMatch(/^(?:Torna|Indietro)/);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(pane).getAttribute('aria-label')).toMatch(/^(?:Torna al piano|Indietro)$/);
  },
);

test('a column that was typed in goes only after a question, and comes back with its text', async () => {
  await prepare(pane);
  await askForNotes(true);
  await said(pane, 'Impostazioni salvate alle');
  const heading = await headingNear(page, 'S4', 'Note');
  const column = (await heading.getAttribute('aria-label'))!.replace(/\d+$/, '');
  await typeIn(page, `${column}8`, 'Sentire l’ufficio');

  await askForNotes(false);
  const question = pane.getByRole('dialog', { name: 'Togliere anche ciò che è scritto?' });
  await question.getByText(/Note/).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Annulla' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await cell(page, `${column}8`).innerText()).toBe('Sentire l’ufficio');

  await askForNotes(false);
  await question.getByRole('button', { name: 'Togli le colonne' }).click();
  await said(pane, 'Impostazioni salvate alle');
  expect(await cell(page, `${column}8`).innerText()).toBe('');
  await pane.getByRole('button', { name: 'Annulla' }).click();
  await said(pane, 'Annullato');
  expect(await cell(page, `${column}8`).innerText()).toBe('Sentire l’ufficio');
});

test('columns that no heading names are chosen by hand, and found again in the saved file', async () => {
  const odd = xlsx({
    Elenco: [
      ['Sigla', 'Che cosa si misura', 'Prima', 'Da fare nel 2017', 'Fatto'],
      ['F101', 'Pratiche evase', 3, '>= 4', 5],
      ['F102', 'Giorni di attesa', 9, '<= 4', 8],
    ],
  });
  await openFile(page, 'elenco.xlsx', odd);
  await pane.getByRole('button', { name: /^Scegli le colonne a mano/ }).click();
  await pane.getByText('Serve ancora', { exact: false }).waitFor();
  for (const [field, column] of [
    ['Codice indicatore', 'A · Sigla'],
    ['Indicatore', 'B · Che cosa si misura'],
    ['Stato iniziale', 'C · Prima'],
    ['Target', 'D · Da fare nel 2017'],
    ['Consuntivo', 'E · Fatto'],
  ] as const)
    await pane.getByRole('combobox', { name: field, exact: true }).selectOption(column);
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Usa queste colonne' }).click();
  await pane.getByRole('heading', { name: 'Il piano è stato letto' }).waitFor();
  expect(await prepare(pane)).toMatch(/: 2 letti\.$/);

  await openFile(page, 'riaperto.xlsx', await saved(page));
  expect(await recalculate(pane)).toMatch(/: 2 letti, nessun cambiamento\.$/);
});
