import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { workbookParts } from '../support/workbookParts';
import { AxeBuilder } from '@axe-core/playwright';
import { openBrowser, openPage, screenshots, type WatchedPage } from './openBrowser';
import { serve, type Site } from './serve';

/** What people do in the pane, from its opening to the sheet as it was. */

const root = join(__dirname, '..', '..');
const sample = join(root, 'assets', 'samples', 'piano-2017-consuntivo.xlsx');

let site: Site;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  site = await serve(join(root, 'dist', 'web'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  watched = await openPage(browser, site);
  ({ page } = watched);
  await page.goto(`${site.origin}/workbench.html`);
  pane = page.frameLocator('iframe');
  await pane.getByRole('heading', { name: 'Il piano è stato letto' }).waitFor();
});

afterEach(async () => {
  await page.context().close();
  expect(watched.strayRequests).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

const said = async (text: string | RegExp) => {
  await pane.getByRole('status').filter({ hasText: text }).waitFor();
};
const focused = () => pane.locator(':focus');

async function prepare(): Promise<void> {
  await pane.getByRole('button', { name: 'Prepara il foglio' }).click();
  await said('Foglio preparato');
}

async function saved(): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Salva' }).click(),
  ]);
  return readFileSync(await download.path());
}

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).exclude('.grid').analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Tab, up to the control with a name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const at = await focused().evaluateAll(([one]) => one?.getAttribute('aria-label') ?? one?.textContent ?? '');
    if (name.test(at)) return;
  }
  throw new Error(`no ${String(name)} within 40 steps`);
}

test('a finding is corrected with the keyboard alone, focus goes on to the next one, and it is undone', async () => {
  await pane.getByRole('button', { name: 'Prima guarda le segnalazioni' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(/^Parole dove serve un numero/);
  await page.keyboard.press('ArrowDown');
  expect(await focused().innerText()).toMatch(/^F109\s+N15/);
  await page.keyboard.press('ArrowRight');
  await tabTo(/^Correggi$/);
  await page.keyboard.press('Enter');
  await said(/^F109 corretto, 7 errori\.$/);
  expect(await focused().innerText()).toMatch(/^F141\s+N49/);
  await page.screenshot({ path: join(screenshots, '5-corrected.png') });

  await pane.getByRole('button', { name: 'Annulla' }).focus();
  await page.keyboard.press('Enter');
  await said('1 cella rimessa com’era.');
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).waitFor();
});

test('several alike are corrected in one step and taken back from the journal, one by one', async () => {
  await prepare();
  await pane.getByRole('tab', { name: /^Segnalazioni/ }).click();
  await pane.getByRole('button', { name: /^F109 N15/ }).click();
  await pane.getByRole('button', { name: 'Applica a tutte le 3 simili' }).click();
  await pane.getByRole('checkbox', { name: 'F233 N151' }).uncheck();
  expect(await violations()).toEqual([]);
  await pane.getByRole('button', { name: 'Correggi 2 celle' }).click();
  await said(/^2 celle corrette, 6 errori\.$/);

  await pane.getByRole('button', { name: 'Altri comandi' }).click();
  await pane.getByRole('menuitem', { name: 'Correzioni fatte' }).click();
  await pane.getByRole('button', { name: 'Ripristina il testo di prima di F109' }).click();
  await said('1 cella rimessa com’era.');
  await pane.getByRole('button', { name: 'Ripristina il testo di prima di F109' }).waitFor({ state: 'detached' });
  expect(await pane.getByRole('button', { name: /^Ripristina/ }).count()).toBe(1);
  expect(await violations()).toEqual([]);
});

test('a warning is accepted, shown on request, and taken back', async () => {
  await prepare();
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).click();
  await pane.getByRole('button', { name: /^Avvisi 25/ }).click();
  await pane.getByRole('button', { name: /^F003 L22/ }).click();
  await pane.getByRole('button', { name: 'Accetta com’è' }).click();
  await said('1 segnalazione accettata.');
  await pane.getByRole('tab', { name: 'Segnalazioni, 42 segnalazioni' }).waitFor();
  await pane.getByRole('button', { name: 'Mostra' }).click();
  await pane.getByRole('button', { name: /^F003 L22.*accettata/ }).click();
  await pane.getByRole('button', { name: 'Non accettare più' }).click();
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).waitFor();
});

test('going to a cell moves the selection and leaves focus in the pane', async () => {
  await pane.getByRole('button', { name: 'Prima guarda le segnalazioni' }).click();
  await pane.getByRole('button', { name: /^F109 N15/ }).click();
  await pane.getByRole('button', { name: 'Vai alla cella' }).click();
  await pane.getByText('Selezionata N15').waitFor({ state: 'attached' });
  expect(await focused().innerText()).toBe('Vai alla cella');
});

test('what preparing wrote is undone, and removing everything gives the sheet back', async () => {
  const before = workbookParts(readFileSync(sample));
  await prepare();
  await pane.getByRole('button', { name: 'Annulla' }).click();
  await said('Annullato');
  await prepareAgain();
  await pane.getByRole('button', { name: 'Altri comandi' }).click();
  await pane.getByRole('menuitem', { name: 'Rimuovi tutto' }).click();
  const question = pane.getByRole('dialog');
  await question.getByRole('button', { name: 'Annulla' }).waitFor();
  expect(await focused().innerText()).toBe('Annulla');
  expect(await violations()).toEqual([]);
  await question.getByRole('button', { name: 'Rimuovi tutto' }).click();
  await said('Rimosso tutto: il foglio è com’era.');
  const after = await saved();
  expect(workbookParts(after)).toEqual(before);
});

async function prepareAgain(): Promise<void> {
  await pane.getByRole('button', { name: 'Prepara il foglio' }).first().click();
  await pane.getByRole('heading', { name: 'Il piano è stato letto' }).waitFor();
  await prepare();
}

test.each(['light', 'dark'])('no view breaks a rule of accessibility in the %s theme', async (theme) => {
  await pane.locator('html').evaluate((html, to) => {
    html.dataset['theme'] = to;
  }, theme);
  expect(await violations()).toEqual([]);
  await prepare();
  for (const name of ['Riepilogo', /^Segnalazioni/, 'Responsabili', 'Indicatore']) {
    await pane.getByRole('tab', { name }).click();
    if (name !== 'Riepilogo' && name instanceof RegExp) await pane.getByRole('button', { name: /^F109 N15/ }).click();
    expect(await violations()).toEqual([]);
  }
});
