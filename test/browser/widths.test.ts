import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, screenshots } from './openBrowser';
import { serve, type Site } from './serve';

/** Widths at which Excel opens a pane: on the web, on Windows, on a Mac, and at 200 % zoom. */
const widths = [350, 320, 270, 175];

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

/** The workbench shows the pane in 350 pixels; here its frame is given another width. */
async function openAt(width: number, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const { page } = await openPage(browser, site, options);
  await page.goto(`${site.origin}/workbench.html`);
  await page.locator('iframe').evaluate((frame: HTMLElement, pixels) => {
    frame.style.width = `${pixels}px`;
  }, width);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Prepara il foglio' }).click();
  await pane.getByRole('tab', { name: 'Riepilogo' }).waitFor();
  return page;
}

test.each(widths)('at %d pixels everything fits and can be hit', async (width) => {
  const page = await openAt(width);
  const frame = page.frames().find((each) => each.url().includes('taskpane'))!;
  const pane = page.frameLocator('iframe');
  for (const view of ['Riepilogo', /^Segnalazioni/]) {
    // At 200 % zoom there is room for one tab; the others are in a menu.
    if (width < 240) {
      await pane.getByRole('button', { name: 'Viste di Piano' }).click();
      await pane.getByRole('menuitemcheckbox', { name: view }).click();
    } else await pane.getByRole('tab', { name: view }).click();
    if (view !== 'Riepilogo') await pane.getByRole('button', { name: /^F109 N15/ }).click();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const small = await frame.evaluate(
      () =>
        [...document.querySelectorAll('button')]
          .filter((button) => button.checkVisibility())
          .map((button) => button.getBoundingClientRect())
          .filter(({ width: wide, height }) => wide < 24 || height < 24).length,
    );
    expect(small).toBe(0);
    await page
      .locator('iframe')
      .screenshot({ path: join(screenshots, `pane-${width}-${String(view).replace(/\W/g, '')}.png`) });
  }
  const { violations } = await new AxeBuilder({ page }).exclude('.grid').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.context().close();
});

test('high contrast keeps words and shapes', async () => {
  const page = await openAt(350, { forcedColors: 'active' });
  await page.locator('iframe').screenshot({ path: join(screenshots, 'pane-contrast.png') });
  const { violations } = await new AxeBuilder({ page }).exclude('.grid').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.context().close();
});
