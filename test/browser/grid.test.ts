import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { screenshots } from '../support/pictures';
import { violations } from './accessibility';
import { saved } from './inBook';
import { cell, goTo, typeIn } from './sheet';
import { workbenchPages } from './workbenchPages';

/** The grid as a person uses it: by mouse, and by keyboard alone. */

const openWorkbench = workbenchPages();
let page: Page;

beforeEach(async () => {
  ({ page } = await openWorkbench());
});

/** A blank workbook, so that what is typed stands alone. */
async function openBlank(): Promise<void> {
  await page.getByRole('button', { name: 'Nuovo' }).click();
  await page.getByRole('heading', { level: 1, name: 'nuovo.xlsx' }).waitFor();
}

const active = (): Promise<string | null> =>
  page.locator('[role=gridcell][aria-selected=true]').getAttribute('aria-label');

test('arrows, Tab, Enter, Home, End and Ctrl+arrows lead where they lead in Excel', async () => {
  await goTo(page, 'G5');
  const walked: (string | null)[] = [];
  for (const key of ['ArrowDown', 'ArrowRight', 'Tab', 'Shift+Tab', 'Enter', 'Shift+Enter', 'Home']) {
    await page.keyboard.press(key);
    walked.push(await active());
  }
  expect(walked).toEqual(['G6', 'H6', 'I6', 'H6', 'H7', 'H6', 'A6']);
  await goTo(page, 'G5');
  await page.keyboard.press('Control+ArrowDown');
  expect(await active()).toBe('G223');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+Home');
  expect(await active()).toBe('A1');
});

test('what is typed in Italian is entered; Esc, F2 and Delete do what they do in Excel', async () => {
  await openBlank();
  await typeIn(page, 'A1', '1.234,5');
  await typeIn(page, 'A2', '92%');
  await typeIn(page, 'A3', '=A1*2');
  expect(await active()).toBe('A4');
  expect(await Promise.all(['A1', 'A2', 'A3'].map((address) => cell(page, address).innerText()))).toEqual([
    '1.234,50',
    '92%',
    '2469',
  ]);

  await goTo(page, 'A2');
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  expect(await cell(page, 'A2').innerText()).toBe('92%');
  await page.keyboard.press('F2');
  expect(await page.getByRole('textbox', { name: 'A2' }).inputValue()).toBe('92%');
  await page.keyboard.press('Home');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  expect([await cell(page, 'A2').innerText(), await active()]).toEqual(['192%', 'B2']);

  await goTo(page, 'A1');
  await page.keyboard.press('Delete');
  expect(await cell(page, 'A3').innerText()).toBe('0');
  await cell(page, 'A3').dblclick();
  expect(await page.getByRole('textbox', { name: 'A3' }).inputValue()).toBe('=A1*2');
});

test('a sheet that can’t be written says so, and a formula that is none too', async () => {
  await openBlank();
  await typeIn(page, 'A1', '=SOMMA(1;');
  expect(await page.getByRole('alert').innerText()).toMatch(/^Non si può immettere/);
  await typeIn(page, 'A1', '5');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the last cell of the sheet is as near as the first', async () => {
  await openBlank();
  await typeIn(page, 'XFD1048576', 'fine');
  await goTo(page, 'A1');
  await goTo(page, 'XFD1048576');
  expect(await cell(page, 'XFD1048576').innerText()).toBe('fine');
  // Of the million rows only those in view are in the document.
  expect(await page.getByRole('row').count()).toBeLessThan(80);
});

test('what was typed is saved, and read back from the file', async () => {
  await openBlank();
  await typeIn(page, 'B2', '31/12/2017');
  const read = openWorkbook(await saved(page));
  if (read.status === 'refused') throw new Error(read.detail);
  expect(read.workbook.sheets[0]?.cells.get(1)?.get(1)).toMatchObject({ value: 43100 });
  await page.getByRole('button', { name: 'Piano di esempio' }).click();
  await page.getByRole('heading', { level: 1, name: 'piano-2017-consuntivo.xlsx' }).waitFor();
});

test('headings stay in view, long texts run on over empty cells, and axe has nothing to say of the grid', async () => {
  expect(await cell(page, 'A1').evaluate((each) => each.firstElementChild!.scrollWidth)).toBeGreaterThan(150);
  await goTo(page, 'M200');
  await cell(page, 'M200').waitFor();
  const [heading, row] = await Promise.all([cell(page, 'M4').boundingBox(), cell(page, 'M200').boundingBox()]);
  expect(heading!.y).toBeLessThan(row!.y);
  await page.screenshot({ path: join(screenshots, 'grid.png') });
  expect(await violations(page, 'everywhere')).toEqual([]);
});

test('F6 walks from the grid to the tabs, the pane’s first control, the ribbon and back; Esc leaves the pane', async () => {
  const area = () =>
    page.evaluate(
      () => document.activeElement?.closest('[role=grid], nav, iframe')?.getAttribute('aria-label') ?? 'elsewhere',
    );
  await goTo(page, 'A1');
  const walked: string[] = [];
  for (const key of ['F6', 'Shift+F6', 'Shift+F6', 'F6', 'F6']) {
    await page.keyboard.press(key);
    walked.push(await area());
  }
  expect(walked).toEqual(['Fogli', 'Allegato 3-4-5', 'Piano', 'Allegato 3-4-5', 'Fogli']);
  // The pane is asked to take the focus, and takes it when it hears.
  await page.keyboard.press('F6');
  await page.frameLocator('iframe').locator('button:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[role=grid]:focus').waitFor();
});
