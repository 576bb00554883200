import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from './openBrowser';
import { serve, type Site } from './serve';

export interface Opening {
  /** Language of the Excel that is played; Italian by default. */
  readonly locale?: 'it-IT' | 'en-US';
  /** Pixels given to the pane; by default the 350 of Excel on the web. */
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** How many times slower than this computer. */
  readonly slower?: number;
  readonly browsing?: BrowserContextOptions;
}

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

export type OpenWorkbench = (opening?: Opening) => Promise<WorkbenchPage>;

/**
 * What the browser tests of a file stand on: one site, one browser, and the workbench in a page of its own at each call, once
 * the pane has read the sample. After every test: no request left the site, nobody complained (of content policy, of an
 * error), and the host lacked nothing of what the pane asked.
 */
export function workbenchPages(): OpenWorkbench {
  let site: Site;
  let browser: Browser;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    site = await serve(join(__dirname, '..', '..', 'dist', 'web'));
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  afterEach(async () => {
    const watched = opened;
    opened = [];
    const lacking = await Promise.all(watched.map(({ page }) => page.locator('.book > [role=status]').innerText()));
    await Promise.all(watched.map(({ page }) => page.context().close()));
    expect(watched.flatMap(({ strayRequests }) => strayRequests)).toEqual([]);
    expect(watched.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(lacking.filter((said) => !/^(?:Niente di non realizzato|Nothing unimplemented)/.test(said))).toEqual([]);
  });

  return async ({ locale = 'it-IT', width = null, theme = 'light', slower = 1, browsing = {} } = {}) => {
    const watched = await openPage(browser, site, browsing);
    opened.push(watched);
    const { page } = watched;
    if (slower > 1) await slowDown(page, slower);
    await page.goto(`${site.origin}/workbench.html?locale=${locale}`);
    const pane = page.frameLocator('iframe');
    await pane.getByRole('heading', { level: 1, name: 'Allegato 3-4-5' }).waitFor();
    if (width !== null) await resizePane(page, width);
    if (theme === 'dark') await pane.locator('html').evaluate((html) => (html.dataset['theme'] = 'dark'));
    return { page, pane };
  };
}

/** Pane and workbench share a process: both are slowed. */
async function slowDown(page: Page, rate: number): Promise<void> {
  page.setDefaultTimeout(40_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Widths at which Excel opens a pane: on the web, on Windows, on a Mac, and at 200 % zoom. */
export const paneWidths = [350, 320, 270, 175] as const;

export async function resizePane(page: Page, width: number): Promise<void> {
  await page.locator('iframe').evaluate((frame: HTMLElement, pixels) => {
    frame.style.width = `${pixels}px`;
  }, width);
}
