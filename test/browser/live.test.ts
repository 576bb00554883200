import type { FrameLocator, Page } from 'playwright-core';
import { ribbon } from './inBook';
import { prepare, said } from './inPane';
import { goTo } from './sheet';
import { workbenchPages } from './workbenchPages';

/** Sheet, pane and ribbon together. */

const openWorkbench = workbenchPages();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await openWorkbench());
  await prepare(pane);
});

test('while a cell is being edited the pane says that Enter is due', async () => {
  await goTo(page, 'N8');
  await page.keyboard.type('12');
  await ribbon(page, 'Ricalcola').click();
  await pane.getByRole('alert').filter({ hasText: 'Una cella è in modifica' }).waitFor();
  await page.getByRole('textbox', { name: 'N8' }).press('Enter');
  await ribbon(page, 'Ricalcola').click();
  await said(pane, 'Ricalcolato alle');
});
