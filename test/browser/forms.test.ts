import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import { openBrowser, openPage, screenshots, type WatchedPage } from './openBrowser';
import { serve, type Site } from './serve';

/** The views besides summary and findings, at every width and in every theme; and the ways to a plan. */

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serve(join(__dirname, '..', '..', 'dist', 'web'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Open {
  readonly watched: WatchedPage;
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function openAt(width: number, theme: string, options: BrowserContextOptions = {}): Promise<Open> {
  const watched = await openPage(browser, site, options);
  const { page } = watched;
  await page.goto(`${site.origin}/workbench.html`);
  await page.locator('iframe').evaluate((element: HTMLElement, pixels) => {
    element.style.width = `${pixels}px`;
  }, width);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await frameOf(page).evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
  return { watched, page, pane };
}

/** The pane's document; opening a file makes another. */
const frameOf = (page: Page): Frame => page.frames().find((each) => each.url().includes('taskpane'))!;

async function looksRight({ page }: Open, name: string): Promise<void> {
  const frame = frameOf(page);
  await page.locator('iframe').screenshot({ path: join(screenshots, `${name}.png`), caret: 'initial' });
  const [beyond, small] = await frame.evaluate(() => [
    document.documentElement.scrollWidth - window.innerWidth,
    [...document.querySelectorAll('button:not(.ms-UpButton, .ms-DownButton)')]
      .filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        const isShown = button.checkVisibility();
        return isShown && (width < 24 || height < 24);
      })
      .map((button) => button.outerHTML.slice(0, 120)),
  ]);
  const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
  expect([name, beyond, small, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)]).toEqual([
    name,
    expect.any(Number),
    [],
    [],
  ]);
  expect(beyond).toBeLessThanOrEqual(0);
}

async function leavePreparation(pane: FrameLocator): Promise<void> {
  const back = pane.getByRole('button', { name: 'Prima guarda le segnalazioni' });
  if (await back.isVisible()) await back.click();
}

/** At 200 % zoom one tab is shown, and the others are in a menu. */
async function openView(pane: FrameLocator, name: string): Promise<void> {
  const menu = pane.getByRole('button', { name: 'Viste di Piano' });
  if (!(await menu.isVisible())) return pane.getByRole('tab', { name }).click();
  await menu.click();
  await pane.getByRole('menuitemcheckbox', { name }).click();
}

async function openForm(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('button', { name: 'Altri comandi' }).click();
  await pane.getByRole('menuitem', { name, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name }).waitFor();
}

test.each<[number, string, BrowserContextOptions]>([
  [350, 'light', {}],
  [320, 'light', {}],
  [270, 'dark', {}],
  [175, 'light', {}],
  [350, 'light', { forcedColors: 'active' }],
])('at %d pixels, %s, every view fits, can be hit, and axe finds nothing', async (width, theme, options) => {
  const open = await openAt(width, theme, options);
  const { pane, page } = open;
  const as = (view: string) => `${view}-${width}-${theme}${options.forcedColors === undefined ? '' : '-contrast'}`;
  await leavePreparation(pane);

  await openView(pane, 'Responsabili');
  await pane.getByRole('table').first().waitFor();
  await looksRight(open, as('responsabili'));

  await openView(pane, 'Indicatore');
  const first = pane.getByRole('button', { name: 'Comincia dal primo' });
  if (await first.isVisible()) await first.click();
  await pane.getByRole('table').waitFor();
  await looksRight(open, as('indicatore'));

  for (const form of ['Impostazioni', 'Esporta', 'Scegli le colonne a mano', 'Importa dal testo del PDF']) {
    await openForm(pane, form);
    await looksRight(open, as(form.split(' ')[0]!.toLowerCase()));
    await pane.getByRole('button', { name: /^(?:Torna al piano|Indietro)$/ }).click();
  }
  await page.context().close();
});

test('from an empty workbook to the sample’s owners, by keyboard', async () => {
  const { pane, page, watched } = await openAt(320, 'light');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vuoto.xlsx', mimeType: '', buffer: Buffer.from(blankWorkbook(['Appunti'])) });
  await pane.getByRole('heading', { level: 1, name: 'Qui non c’è un piano' }).waitFor();

  await pane.getByRole('button', { name: /^Apri il piano di esempio/ }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Piano di esempio disegnato nel foglio «Piano 2017».').waitFor();
  await leavePreparation(pane);
  await pane
    .getByRole('tab', { name: 'Riepilogo' })
    .or(pane.getByRole('tab', { selected: true }))
    .first()
    .focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Assegna 01.O2.O1.T2, senza responsabile' }).waitFor();
  expect(watched.complaints).toEqual([]);
  expect(watched.strayRequests).toEqual([]);
  await page.context().close();
});
