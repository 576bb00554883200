import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import type { CellEdit } from '../../src/xlsx/content';
import { chooseFile, openFile, ribbon, sample as samplePath } from './inBook';
import { said } from './inPane';
import { cell, headingNear } from './sheet';
import { workbenchPages } from './workbenchPages';

/** What the page around the pane does with files and sheets. */

const openWorkbench = workbenchPages();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await openWorkbench());
});

/** From the ribbon: the pane has the button once the sheet is prepared. */
async function recalculate(result: RegExp): Promise<void> {
  await pane
    .getByText(/^(?:Il piano è stato letto\.|Ricalcolato alle .*)$/)
    .first()
    .waitFor();
  await ribbon(page, 'Ricalcola').click();
  await said(pane, result);
}

/** A workbook whose plan is on the second sheet, with an indented cell and a formula without a value. */
function planOnSecondSheet(): Uint8Array {
  const sample = openWorkbook(readFileSync(samplePath));
  const blank = openWorkbook(blankWorkbook(['Note', 'Piano']));
  if (sample.status === 'refused' || blank.status === 'refused') throw new Error('not opened');
  const plan = [...(sample.workbook.sheets[0]?.cells ?? [])].map(([row, cells]): [number, Map<number, CellEdit>] => [
    row,
    new Map([...cells].map(([column, { value }]) => [column, { content: { value, formula: null } }])),
  ]);
  const notes = new Map<number, CellEdit>([
    [0, { content: { value: 'Rientrato', formula: null }, style: { base: 0, change: { indent: 2 } } }],
    [1, { content: { value: null, formula: '1+5' } }],
  ]);
  return blank.save({
    sheets: new Map([
      [0, { cells: new Map([[0, notes]]), columnWidths: new Map() }],
      [1, { cells: new Map(plan), columnWidths: new Map() }],
    ]),
    recalculateOnOpen: false,
  });
}

test.each([
  ['', 0],
  [' slowly', 1_500],
])('a ribbon button pressed while the pane is still loading%s is not lost', async (_, milliseconds) => {
  await page.route(/taskpane\.[^/]*js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('nav button')];
      const recalculate = buttons.find(({ textContent }) => textContent === 'Ricalcola');
      if (recalculate === undefined) return;
      observer.disconnect();
      // In the frame after the one it appears in: no person is quicker.
      requestAnimationFrame(() => {
        recalculate.click();
      });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await said(pane, 'Ricalcolato alle');
});

test('the add-in’s keys work from the grid, also with the pane closed, and in Excel’s place nothing is typed', async () => {
  await pane.getByText('Nel foglio non è ancora stato scritto niente.').waitFor();
  await page.getByRole('button', { name: 'Chiudi il riquadro' }).click();
  await cell(page, 'A1').click();
  await page.keyboard.press('Control+Alt+Shift+KeyS');
  await pane.getByRole('button', { name: 'Vai alla cella' }).waitFor();
  expect(await page.getByRole('gridcell', { selected: true }).getAttribute('aria-label')).toBe('N15');
  await page.keyboard.press('Control+Alt+Shift+KeyR');
  await said(pane, 'Ricalcolato alle');
  expect(await page.getByRole('gridcell').getByRole('textbox').count()).toBe(0);
});

test('a file that cannot be read leaves the open workbook and its pane as they were', async () => {
  await recalculate(/219 letti, colonne di Piano aggiunte/);
  const result = await said(pane, 'Ricalcolato alle');
  await chooseFile(page, 'lettera.xlsx', Buffer.from('Gentile collega'));
  expect(await page.getByRole('alert').innerText()).toBe('lettera.xlsx non è una cartella di lavoro .xlsx.');
  expect(await page.locator('h1').innerText()).toBe('piano-2017-consuntivo.xlsx');
  expect(await said(pane, 'Ricalcolato alle')).toBe(result);
  expect(await (await headingNear(page, 'S4', 'Raggiungimento')).count()).toBe(1);

  await openFile(page, 'due.xlsx', planOnSecondSheet());
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('the grid turns to the sheet that a recalculation writes to, and shows indents and values the file lacked', async () => {
  await openFile(page, 'due.xlsx', planOnSecondSheet());
  expect(await cell(page, 'A1').evaluate((cell) => getComputedStyle(cell).paddingLeft)).toBe('21px');
  expect(await cell(page, 'B1').innerText()).toBe('6');

  await recalculate(/219 letti, colonne di Piano aggiunte/);
  expect(await page.locator('[aria-current=page]').innerText()).toBe('Piano');
  expect(await (await headingNear(page, 'S4', 'Raggiungimento')).count()).toBe(1);

  await page.getByRole('button', { name: 'Note' }).click();
  await recalculate(/nessun cambiamento/);
  expect(await page.locator('[aria-current=page]').innerText()).toBe('Note');
});
