import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { differing } from '../host/support/parts';
import { screenshots } from '../support/pictures';
import { openFile, sample, saved } from './inBook';
import { said } from './inPane';
import { chooseByArrows, hasFocus, pressEnterOn, walkTo, walkToCell } from './keyboard';
import { cell } from './sheet';
import { workbenchPages } from './workbenchPages';

/** What people do with a plan, by the keyboard alone, in the 320 pixels of Excel on Windows, on a computer four times slower. */

const openWorkbench = workbenchPages();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await openWorkbench({ width: 320, slower: 4 }));
});

const tab = (name: string | RegExp) => pane.getByRole('tab', { name });
const button = (name: string | RegExp) => pane.getByRole('button', { name });

/** From the sheet, past its tabs. */
async function enterPane(): Promise<void> {
  await walkTo(page, page.getByRole('grid'), 'F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
}

/** The tabs are one stop: arrows walk through them. */
async function openTab(name: string | RegExp, back?: 'back'): Promise<void> {
  await walkTo(page, pane.getByRole('tab', { selected: true }), back === 'back' ? 'Shift+Tab' : 'Tab');
  await pressEnterOn(page, tab(name), 'ArrowRight');
}

/** Types below one another, from a cell on, as one types results. */
async function typeDown(from: string, texts: readonly string[]): Promise<void> {
  await walkToCell(page, from);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

async function prepareByKeyboard(): Promise<void> {
  await enterPane();
  await pressEnterOn(page, button('Prepara il foglio'));
  await said(pane, /^Foglio preparato alle .*: 219 letti\.$/);
}

test('the sample is prepared, F223 understood and corrected, results typed, sheets made, and everything undone', async () => {
  // First open: which sheet, how much is in it, and nothing written.
  await pane.getByText('76 obiettivi · 219 indicatori · piano 2017').waitFor();
  await pane.getByText('Nel foglio non è ancora stato scritto niente.').waitFor();
  await prepareByKeyboard();
  expect(await hasFocus(tab('Riepilogo'))).toBe(true);

  // Why is F223 flagged?
  await openTab(/^Segnalazioni/);
  await walkTo(page, pane.getByRole('searchbox', { name: 'Cerca' }));
  await page.keyboard.type('F223');
  await said(pane, '3 segnalazioni');
  await walkTo(page, pane.locator('.kind-title').first());
  await pressEnterOn(page, button(/^F223 K139/).first(), 'ArrowDown');
  await pane.getByText("«40,000»: alla lettera non è scritto all'italiana, o sarebbe 40 €.").waitFor();
  await pane.getByText('40.000 €, perché il dato di partenza è 40.519,31 €').waitFor();
  await pressEnterOn(page, button('Vai alla cella'));
  await pane.getByText('Selezionata K139').waitFor({ state: 'attached' });
  expect(await cell(page, 'K139').innerText()).toBe('>= 40,000€');

  // Corrected: before → after; the focus stays in the list, where the finding was.
  await pane.getByRole('heading', { name: 'Al posto di >= 40,000€ scrivi' }).waitFor();
  expect(await pane.getByRole('radio', { name: '>= 40.000€' }).isChecked()).toBe(true);
  await pressEnterOn(page, button('Correggi'), 'Shift+Tab');
  await said(pane, /^F223 corretto, \d+ avvisi\.$/);
  expect(await cell(page, 'K139').innerText()).toBe('>= 40.000€');
  expect(await pane.locator('[data-row]:focus').innerText()).toMatch(/^Avvisi\s+1$/);

  // Three results of BIANCHI's first individual objective, whose mean goes from 25 % to 100 %.
  await openTab('Responsabili', 'back');
  const bianchi = pane.getByRole('row', { name: /^BIANCHI/ });
  expect(await bianchi.getByRole('cell').allInnerTexts()).toEqual(['64,7%', '89,3%', '–']);
  await page.keyboard.press('Escape');
  await page.locator('[role=grid]:focus').waitFor();
  await typeDown('N33', ['2', '1', '4']);
  await pane.getByRole('cell', { name: '79,7%' }).waitFor();
  expect(await bianchi.getByRole('cell').allInnerTexts()).toEqual(['79,7%', '89,3%', '–']);
  await page.screenshot({ path: join(screenshots, 'journey-typed.png') });

  // Why 95,5 %? The row selected in the sheet is explained in the pane.
  await walkToCell(page, 'N139');
  await enterPane();
  await openTab('Indicatore');
  await pane.getByRole('heading', { name: /^F223 / }).waitFor();
  await pane.getByText('Il target è letto come almeno 40.000 €.').waitFor();
  await pane.getByRole('heading', { name: 'Da dove viene 95,5%' }).waitFor();
  await pane.getByText('Regola «almeno»: consuntivo ÷ target').waitFor();
  await pane.getByText(/40\.000\s€ = 0,955/).waitFor();
  await pane.getByRole('button', { name: 'Vai alla cella N139' }).waitFor();

  // The sheets that leave the office, and one of them in view.
  await chooseByArrows(page, pane, 'Crea schede', 'Schede di tutti', 'Shift+Tab');
  await said(pane, /^Schede pronte alle .*: \d+ fogli, 4 di dirigenti\.$/);
  await chooseByArrows(page, pane, 'Crea schede', 'Scheda BIANCHI');
  await page.getByRole('button', { name: 'Scheda BIANCHI', exact: true }).waitFor();
  await page.locator('[aria-current=page]', { hasText: 'Scheda BIANCHI' }).waitFor();
  await page.screenshot({ path: join(screenshots, 'journey-sheets.png') });

  // Everything undone: the sheets, the results by who typed them, the correction, the columns.
  await pressEnterOn(page, button('Annulla'));
  await said(pane, 'Annullato: il foglio è com’era prima.');
  expect(await pane.locator(':focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('[role=grid]:focus').waitFor();
  await typeDown('N33', ['1', '0', 'n.v.']);
  await enterPane();
  await chooseByArrows(page, pane, 'Altri comandi', 'Correzioni fatte');
  await pressEnterOn(page, button('Ripristina il testo di prima di F223'));
  await said(pane, '1 cella rimessa com’era.');
  await pressEnterOn(page, button('Indietro'));
  await chooseByArrows(page, pane, 'Altri comandi', 'Rimuovi tutto', 'Shift+Tab');
  await pressEnterOn(page, pane.getByRole('dialog').getByRole('button', { name: 'Rimuovi tutto' }));
  await said(pane, 'Rimosso tutto: il foglio è com’era.');
  // Looks that nothing has any more stay in the file's table of styles.
  expect(differing(readFileSync(sample), await saved(page))).toEqual(['xl/styles.xml']);
});

test('the one odd word of three results is corrected in two, and put back', async () => {
  await prepareByKeyboard();
  await openTab(/^Segnalazioni/);
  await walkTo(page, pane.locator('.kind-title').first());
  await pressEnterOn(page, button(/^F109 N15/), 'ArrowDown');
  await pressEnterOn(page, button('Applica a tutte le 3 simili'));
  await walkTo(page, pane.getByRole('checkbox', { name: 'F233 N151' }));
  await page.keyboard.press('Space');
  await pressEnterOn(page, button('Correggi 2 celle'));
  await said(pane, '2 celle corrette, 6 errori.');
  await pressEnterOn(page, button('Annulla'), 'Shift+Tab');
  await said(pane, '2 celle rimesse com’erano.');
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).waitFor();
});

test('what was accepted is remembered in the file, where a second run changes nothing', async () => {
  await prepareByKeyboard();
  await openTab(/^Segnalazioni/);
  await walkTo(page, pane.getByRole('searchbox', { name: 'Cerca' }));
  await page.keyboard.type('F003');
  await walkTo(page, pane.locator('.kind-title').first());
  await pressEnterOn(page, button(/^F003 L22/), 'ArrowDown');
  await pressEnterOn(page, button('Accetta com’è'));
  await said(pane, '1 segnalazione accettata.');
  const kept = await saved(page);

  await openFile(page, 'riaperto.xlsx', kept);
  await pane.getByRole('tab', { name: 'Segnalazioni, 42 segnalazioni' }).waitFor();
  await enterPane();
  await pressEnterOn(page, button('Ricalcola'));
  await said(pane, /: 219 letti, nessun cambiamento\.$/);
  expect((await saved(page)).equals(kept)).toBe(true);
});
