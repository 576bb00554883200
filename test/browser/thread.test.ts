import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { workbookParts } from '../support/workbookParts';
import { openBrowser, openPage, screenshots, type WatchedPage } from './openBrowser';
import { serve, type Site } from './serve';
import { cell, goTo, headingNear, typeIn } from './sheet';

/** The whole thread at once: the pane's own page over the genuine client, our host under it, a real workbook at the end. */

const root = join(__dirname, '..', '..');
const sample = join(root, 'assets', 'samples', 'piano-2017-consuntivo.xlsx');

let site: Site;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  site = await serve(join(root, 'dist', 'web'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  console.info(`screenshots in ${screenshots}`);
});

beforeEach(async () => {
  watched = await openPage(browser, site);
});

afterEach(async () => {
  const { page, strayRequests, complaints } = watched;
  await page.context().close();
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

function paneOf(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

async function openWorkbench(query = ''): Promise<FrameLocator> {
  await watched.page.goto(`${site.origin}/workbench.html${query}`);
  const pane = paneOf(watched.page);
  await pane.getByRole('heading', { level: 1 }).waitFor();
  return pane;
}

async function prepare(pane: FrameLocator): Promise<string> {
  await pane.getByRole('button', { name: 'Prepara il foglio' }).click();
  const result = pane.getByRole('status').filter({ hasText: 'Foglio preparato alle' });
  await result.waitFor();
  return result.innerText();
}

async function recalculate(pane: FrameLocator): Promise<string> {
  await pane.getByRole('button', { name: 'Ricalcola' }).click();
  const result = pane.getByRole('status').filter({ hasText: 'Ricalcolato alle' });
  await result.waitFor();
  return result.innerText();
}

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Salva' }).click(),
  ]);
  return readFileSync(await download.path());
}

/** In all of the workbench, or without its grid, whose thousands of cells take as many seconds and don't change. */
async function violations(page: Page, where: 'everywhere' | 'besidesGrid' = 'besidesGrid'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (where === 'everywhere' ? axe : axe.exclude('.grid')).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('opens ready, with the plan’s sheet in view and nothing written', async () => {
  const pane = await openWorkbench();
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe('Allegato 3-4-5');
  await pane.getByText('Nel foglio non è ancora stato scritto niente.').waitFor();
  expect(await saved(watched.page)).toEqual(readFileSync(sample));
  await watched.page.screenshot({ path: join(screenshots, '1-ready.png') });
  expect(await violations(watched.page, 'everywhere')).toEqual([]);
});

test('Prepara writes what the command line writes, and the second time nothing', async () => {
  const pane = await openWorkbench();
  expect(await prepare(pane)).toMatch(/219 letti\.$/);
  const out = join(mkdtempSync(join(tmpdir(), 'piano-')), 'out.xlsx');
  commandLine('recalc', sample, '-o', out);
  const written = await saved(watched.page);
  expect(workbookParts(written)).toEqual(workbookParts(readFileSync(out)));

  const heading = await headingNear(watched.page, 'S4', 'Raggiungimento');
  await heading.waitFor();
  await watched.page.screenshot({ path: join(screenshots, '2-columns.png') });

  expect(await recalculate(pane)).toMatch(/219 letti, nessun cambiamento\.$/);
  expect((await saved(watched.page)).equals(written)).toBe(true);
  expect(await watched.page.locator('.book [role=status]').innerText()).toBe('Niente di non realizzato');
});

test('the grid shows statuses as Excel does: with their sign, in the colours of the conditional formats', async () => {
  const { page } = watched;
  await prepare(await openWorkbench());
  await (await headingNear(page, 'S4', 'Stato')).waitFor();
  const status = cell(page, 'R8');
  expect(await status.innerText()).toBe('◐ Parzialmente raggiunto');
  expect(await status.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(255, 240, 199)');
  await typeIn(page, 'N8', '0');
  await goTo(page, 'S4');
  expect(await status.innerText()).toBe('✕ Non raggiunto');
});

test('sheets that leave the office are shown with their charts', async () => {
  const { page } = watched;
  const out = join(mkdtempSync(join(tmpdir(), 'piano-')), 'schede.xlsx');
  commandLine('summaries', sample, '-o', out);
  await openWorkbench();
  await page.locator('input[type=file]').setInputFiles(out);
  await page.getByRole('heading', { level: 1, name: 'schede.xlsx' }).waitFor();
  await page.getByRole('button', { name: 'Riepilogo', exact: true }).click();
  const chart = page.getByRole('img', { name: 'Raggiungimento per responsabile' });
  expect(await chart.locator('text').allTextContents()).toEqual(expect.arrayContaining(['BIANCHI', '64,7%', '89,4%']));
  await page.screenshot({ path: join(screenshots, '5-overview.png') });
});

test('the report can be read: counts, findings, and no accessibility violation in either view', async () => {
  const { page } = watched;
  const pane = await openWorkbench();
  await prepare(pane);
  expect(await pane.getByText(/^\d+ obiettivi · 219 indicatori · piano 2017$/).count()).toBe(1);
  await page.screenshot({ path: join(screenshots, '3-summary.png') });
  expect(await violations(page)).toEqual([]);

  await pane.getByRole('tab', { name: /^Segnalazioni/ }).click();
  const first = pane.getByRole('button', { name: /^F109 N15/ });
  await first.click();
  expect(await first.getAttribute('aria-expanded')).toBe('true');
  await page.screenshot({ path: join(screenshots, '4-findings.png') });
  expect(await violations(page)).toEqual([]);
});

test('an English Excel gets an English pane', async () => {
  const pane = await openWorkbench('?locale=en-US');
  await pane.getByRole('heading', { name: 'The plan has been read' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Prepare sheet' }).count()).toBe(1);
});

/** `piano` as people call it; code 1 is success with findings of severity error. */
function commandLine(...args: string[]): void {
  try {
    execFileSync(process.execPath, [join(root, 'dist', 'node', 'cli', 'main.js'), ...args], { stdio: 'pipe' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
}
