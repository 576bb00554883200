import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { openView, prepare } from './inPane';
import { screenshots } from './openBrowser';
import { goTo } from './sheet';
import { smallPng } from './smallPng';
import { workbenchPages } from './workbenchPages';

/** The pictures of the README and of the guide: drawn at every run, and put in their place by `npm run pictures`. */

const place = process.env['PICTURES'] === undefined ? screenshots : join(__dirname, '..', '..', 'assets', 'readme');
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
    keep(name, await page.locator('iframe').screenshot({ caret: 'initial', animations: 'disabled' }));
  }
  await page.setViewportSize({ width: 1280, height: 760 });
  await openView(pane, 'Riepilogo');
  await goTo(page, 'R8');
  await goTo(page, 'N8');
  keep('workbench', await page.screenshot({ caret: 'initial', animations: 'disabled' }));
});

function keep(name: string, picture: Buffer): void {
  const small = smallPng(picture);
  expect(small.length).toBeLessThanOrEqual(picture.length);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${name}.png`), small);
}
