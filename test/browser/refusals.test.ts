import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import { withParts } from '../host/support/parts';
import { registerPlan } from '../support/registerPlan';
import { openFile, ribbon } from './inBook';
import { chooseCommand, openView, prepare, recalculate, said } from './inPane';
import { cell, goTo } from './sheet';
import { workbenchPages } from './workbenchPages';

/** What stands in the way is said in a sentence, with what to do about it; and what a person gives instead is taken. */

const openWorkbench = workbenchPages();
const plan = registerPlan([{ baseline: 3, target: '>= 4', actual: 2 }]);

const sheetLocked = withParts(plan, {
  'xl/worksheets/sheet1.xml': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
});
const structureLocked = withParts(plan, {
  'xl/workbook.xml': (xml) => xml.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews'),
});

test('a protected sheet is not prepared, and the pane says where to take the protection off', async () => {
  const { page, pane } = await openWorkbench();
  await openFile(page, 'protetto.xlsx', sheetLocked);
  await pane.getByRole('button', { name: 'Prepara il foglio' }).click();
  expect(await pane.getByRole('alert').innerText()).toMatch(
    /^Il foglio «Piano» è protetto\.\s+Togliere la protezione da Revisione › Rimuovi protezione foglio, poi ripetere\. Non è stato scritto niente\./,
  );
});

test('with the workbook’s structure locked sheets are refused, and the plan’s columns are not', async () => {
  const { page, pane } = await openWorkbench();
  await openFile(page, 'struttura.xlsx', structureLocked);
  await prepare(pane);
  await ribbon(page, 'Crea schede').click();
  await pane
    .getByRole('alert')
    .filter({ hasText: /^La struttura della cartella di lavoro è protetta/ })
    .waitFor();
});

test('an objective without an owner is assigned to the one that the declared counts leave', async () => {
  const { pane } = await openWorkbench();
  await prepare(pane);
  await openView(pane, 'Responsabili');
  await pane.getByRole('button', { name: 'Assegna 01.O2.O1.T2, senza responsabile' }).click();
  await said(pane, /corrett/);
  await pane.getByRole('button', { name: 'Assegna 01.O2.O1.T2, senza responsabile' }).waitFor({ state: 'detached' });
  expect(await recalculate(pane)).toMatch(/219 letti/);
});

test('a text that is no plan is refused on its page; with a plan in it, it becomes a sheet', async () => {
  const { page, pane } = await openWorkbench();
  await openFile(page, 'vuoto.xlsx', blankWorkbook(['Appunti']));
  await pane.getByRole('button', { name: /^Importa dal testo del PDF/ }).click();
  await pane.getByRole('textbox', { name: 'Testo del piano' }).fill('Gentile collega');
  await pane.getByRole('button', { name: 'Importa', exact: true }).click();
  await pane
    .getByRole('alert')
    .filter({ hasText: /^Il testo non è quello di un piano/ })
    .waitFor();
});

test('figures are frozen after a question, and live again after another', async () => {
  const { page, pane } = await openWorkbench();
  await prepare(pane);
  await chooseCommand(pane, 'Congela le cifre');
  await pane.getByRole('dialog').getByRole('button', { name: 'Congela le cifre' }).click();
  await said(pane, 'Cifre congelate');
  await goTo(page, 'R8');
  const frozen = await cell(page, 'R8').innerText();
  await goTo(page, 'N8');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await goTo(page, 'R8');
  expect(await cell(page, 'R8').innerText()).toBe(frozen);
  await chooseCommand(pane, /^Scongela le cifre/);
  await pane.getByRole('dialog').getByRole('button', { name: 'Scongela le cifre' }).click();
  await said(pane, 'Cifre scongelate');
  expect(await cell(page, 'R8').innerText()).toBe('✕ Non raggiunto');
});
