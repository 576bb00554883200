import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import { openFile } from './inBook';
import { openView, said } from './inPane';
import { workbenchPages } from './workbenchPages';

/** The ways to a plan where there is none. */

const openWorkbench = workbenchPages();

test('from an empty workbook to the sample’s owners', async () => {
  const { pane, page } = await openWorkbench({ width: 320 });
  await openFile(page, 'vuoto.xlsx', blankWorkbook(['Appunti']));
  await pane.getByRole('heading', { level: 1, name: 'Qui non c’è un piano' }).waitFor();
  await pane.getByRole('button', { name: /^Apri il piano di esempio/ }).click();
  await said(pane, 'Piano di esempio disegnato nel foglio «Piano 2017».');
  await pane.getByRole('button', { name: 'Prima guarda le segnalazioni' }).click();
  await openView(pane, 'Responsabili');
  await pane.getByRole('button', { name: 'Assegna 01.O2.O1.T2, senza responsabile' }).waitFor();
});
