import type { FrameLocator, Page } from 'playwright-core';
import { keepPicture } from '../support/pictures';
import { openView, prepare } from './inPane';
import { goTo } from './sheet';
import { workbenchPages } from './workbenchPages';

const openWorkbench = workbenchPages();

const views: readonly (readonly [name: string, turnTo: (page: Page, pane: FrameLocator) => Promise<void>])[] = [
  ['pane-summary', (_, pane) => openView(pane, 'Riepilogo')],
  [
    'pane-findings',
    async (_, pane) => {
      await openView(pane, /^Segnalazioni/);
      await pane.getByRole('searchbox', { name: 'Cerca' }).fill('F223');
      await pane
        .getByRole('button', { name: /^F223 K139/ })
        .first()
        .click();
      await pane.getByRole('radio', { name: '>= 40.000€' }).waitFor();
    },
  ],
  [
    'pane-indicator',
    async (page, pane) => {
      await openView(pane, 'Indicatore');
      await goTo(page, 'N139');
      await pane.getByRole('heading', { name: /^F223/ }).waitFor();
    },
  ],
  [
    'pane-owners',
    async (_, pane) => {
      await openView(pane, 'Responsabili');
      await pane.getByRole('table').first().waitFor();
    },
  ],
];

test('the pane’s four views on the sample, and the workbench', async () => {
  const { page, pane } = await openWorkbench({ browsing: { viewport: { width: 1280, height: 960 } } });
  await prepare(pane);
  for (const [name, turnTo] of views) {
    await turnTo(page, pane);
    keepPicture(name, await page.locator('iframe').screenshot({ caret: 'initial', animations: 'disabled' }));
  }
  await page.setViewportSize({ width: 1280, height: 760 });
  await openView(pane, 'Riepilogo');
  await goTo(page, 'R8');
  await goTo(page, 'N8');
  keepPicture('workbench', await page.screenshot({ caret: 'initial', animations: 'disabled' }));
});
