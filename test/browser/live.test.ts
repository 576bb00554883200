import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from './openBrowser';
import { serve, type Site } from './serve';
import { goTo } from './sheet';

/** Sheet, pane and ribbon together. */

let site: Site;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  site = await serve(join(__dirname, '..', '..', 'dist', 'web'));
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
  await prepare();
});

/** Until then the pane has no figures to show. */
async function prepare(): Promise<void> {
  await pane.getByRole('button', { name: 'Prepara il foglio' }).first().waitFor();
  await ribbon('Ricalcola').click();
  await pane.getByRole('status').filter({ hasText: 'Ricalcolato alle' }).waitFor();
}

afterEach(async () => {
  expect(await page.locator('.book > [role=status]').innerText()).toBe('Niente di non realizzato');
  await page.context().close();
  expect(watched.complaints).toEqual([]);
  expect(watched.strayRequests).toEqual([]);
});

const ribbon = (name: string) => page.getByRole('navigation', { name: 'Piano' }).getByRole('button', { name });

test('while a cell is being edited the pane says that Enter is due', async () => {
  await goTo(page, 'N8');
  await page.keyboard.type('12');
  await ribbon('Ricalcola').click();
  await pane.getByRole('alert').filter({ hasText: 'Una cella è in modifica' }).waitFor();
  await page.getByRole('textbox', { name: 'N8' }).press('Enter');
  await ribbon('Ricalcola').click();
  await pane.getByRole('status').filter({ hasText: 'Ricalcolato alle' }).waitFor();
});
