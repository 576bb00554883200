import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookParts } from '../support/workbookParts';
import { screenshots } from '../support/pictures';
import { violations } from './accessibility';
import { openFile, sample, saved } from './inBook';
import { openView, prepare, recalculate } from './inPane';
import { cell, goTo, headingNear, typeIn } from './sheet';
import { workbenchPages } from './workbenchPages';

/** The whole thread at once: the pane's own page over the genuine client, our host under it, a real workbook at the end. */

const root = join(__dirname, '..', '..');
const openWorkbench = workbenchPages();

test('opens ready, with the plan’s sheet in view and nothing written', async () => {
  const { page, pane } = await openWorkbench();
  expect(await pane.getByRole('heading', { level: 1 }).innerText()).toBe('Allegato 3-4-5');
  await pane.getByText('Nel foglio non è ancora stato scritto niente.').waitFor();
  expect(await saved(page)).toEqual(readFileSync(sample));
  await page.screenshot({ path: join(screenshots, '1-ready.png') });
  expect(await violations(page, 'everywhere')).toEqual([]);
});

test('Prepara writes what the command line writes, and the second time nothing', async () => {
  const { page, pane } = await openWorkbench();
  expect(await prepare(pane)).toMatch(/219 letti\.$/);
  const out = join(mkdtempSync(join(tmpdir(), 'piano-')), 'out.xlsx');
  commandLine('recalc', sample, '-o', out);
  const written = await saved(page);
  expect(workbookParts(written)).toEqual(workbookParts(readFileSync(out)));

  const heading = await headingNear(page, 'S4', 'Raggiungimento');
  await heading.waitFor();
  await page.screenshot({ path: join(screenshots, '2-columns.png') });

  expect(await recalculate(pane)).toMatch(/219 letti, nessun cambiamento\.$/);
  expect((await saved(page)).equals(written)).toBe(true);
});

test('the grid shows statuses as Excel does: with their sign, in the colours of the conditional formats', async () => {
  const { page, pane } = await openWorkbench();
  await prepare(pane);
  await (await headingNear(page, 'S4', 'Stato')).waitFor();
  const status = cell(page, 'R8');
  expect(await status.innerText()).toBe('◐ Parzialmente raggiunto');
  expect(await status.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(255, 240, 199)');
  await typeIn(page, 'N8', '0');
  await goTo(page, 'S4');
  expect(await status.innerText()).toBe('✕ Non raggiunto');
});

test('sheets that leave the office are shown with their charts', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'piano-')), 'schede.xlsx');
  commandLine('summaries', sample, '-o', out);
  const { page } = await openWorkbench();
  await openFile(page, 'schede.xlsx', readFileSync(out));
  await page.getByRole('button', { name: 'Riepilogo', exact: true }).click();
  const chart = page.getByRole('img', { name: 'Raggiungimento per responsabile' });
  expect(await chart.locator('text').allTextContents()).toEqual(
    expect.arrayContaining(['BIANCHI', '64,73%', '89,37%']),
  );
  await page.screenshot({ path: join(screenshots, '5-overview.png') });
});

test('the report can be read: counts, and what was found', async () => {
  const { page, pane } = await openWorkbench();
  await prepare(pane);
  expect(await pane.getByText(/^\d+ obiettivi · 219 indicatori · piano 2017$/).count()).toBe(1);
  await openView(pane, /^Segnalazioni/);
  const first = pane.getByRole('button', { name: /^F109 N15/ });
  await first.click();
  expect(await first.getAttribute('aria-expanded')).toBe('true');
  expect(await violations(page, 'besidesGrid')).toEqual([]);
});

test('an English Excel gets an English pane', async () => {
  const { pane } = await openWorkbench({ locale: 'en-US' });
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
