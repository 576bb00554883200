import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { screenshots } from '../support/pictures';
import { violations } from './accessibility';
import { chooseCommand, openForm, openView, prepare } from './inPane';
import { paneWidths, resizePane, workbenchPages, type Opening } from './workbenchPages';

/** Every view at every width at which Excel opens a pane, in every theme. */

const openWorkbench = workbenchPages();

/** In the order in which one comes to them: each begins where the one before it ended. */
const views: readonly (readonly [name: string, turnTo: (pane: FrameLocator) => Promise<void>])[] = [
  ['preparazione', (pane) => pane.getByRole('heading', { name: 'Il piano è stato letto' }).waitFor()],
  ['riepilogo', async (pane) => void (await prepare(pane))],
  ['riepilogo-filtrato', (pane) => pane.getByRole('button', { name: /^\d+ non raggiunti/ }).click()],
  [
    'segnalazioni',
    async (pane) => {
      await openView(pane, /^Segnalazioni/);
      await pane.getByRole('button', { name: /^F109 N15/ }).click();
    },
  ],
  ['simili', (pane) => pane.getByRole('button', { name: 'Applica a tutte le 3 simili' }).click()],
  ['responsabili', (pane) => openView(pane, 'Responsabili')],
  [
    'indicatore',
    async (pane) => {
      await openView(pane, 'Indicatore');
      await pane.getByRole('button', { name: 'Comincia dal primo' }).or(pane.getByRole('table')).first().waitFor();
      if (!(await pane.getByRole('table').isVisible()))
        await pane.getByRole('button', { name: 'Comincia dal primo' }).click();
      await pane.getByRole('table').waitFor();
    },
  ],
  ...['Impostazioni', 'Esporta', 'Scegli le colonne a mano', 'Importa dal testo del PDF'].map(
    (form) => [form.toLowerCase().replaceAll(' ', '-'), (pane: FrameLocator) => openForm(pane, form)] as const,
  ),
  ['correzioni', (pane) => chooseCommand(pane, 'Correzioni fatte')],
];

/** What opens over the pane, and goes when the pane is resized. */
const layers: readonly (readonly [name: string, open: (pane: FrameLocator) => Promise<void>])[] = [
  ['comandi', (pane) => pane.getByRole('button', { name: 'Altri comandi' }).click()],
  ['schede', (pane) => pane.getByRole('button', { name: 'Crea schede' }).click()],
  ['rimozione', (pane) => chooseCommand(pane, 'Rimuovi tutto')],
  ['congelamento', (pane) => chooseCommand(pane, 'Congela le cifre')],
  [
    'calendario',
    async (pane) => {
      await openForm(pane, 'Impostazioni');
      await pane.getByRole('combobox', { name: /^Data di riferimento/ }).click();
      await pane.getByRole('button', { name: 'Vai a oggi' }).waitFor();
    },
  ],
];

test('every view fits at every width, can be hit, and axe finds nothing', async () => {
  const { page, pane } = await openWorkbench();
  for (const [name, turnTo] of views) {
    await resizePane(page, 350);
    await leaveForm(pane);
    await turnTo(pane);
    expect([name, await violations(page)]).toEqual([name, []]);
    for (const width of paneWidths) {
      await resizePane(page, width);
      await picture(page, `${name}-${width}`);
      expect([name, width, await misfits(pane)]).toEqual([name, width, []]);
    }
    expect([name, 175, await violations(page)]).toEqual([name, 175, []]);
  }
});

test.each([350, 175])('what opens over the pane fits at %d pixels, and axe finds nothing', async (width) => {
  const { page, pane } = await openWorkbench({ width });
  await prepare(pane);
  for (const [name, open] of layers) {
    await open(pane);
    await picture(page, `${name}-${width}`);
    expect([name, await misfits(pane), await violations(page)]).toEqual([name, [], []]);
    await page.keyboard.press('Escape');
  }
});

test.each<[string, Opening]>([
  ['dark', { theme: 'dark' }],
  ['contrast', { browsing: { forcedColors: 'active' } }],
])('axe finds nothing in any view: %s', async (theme, opening) => {
  const { page, pane } = await openWorkbench(opening);
  for (const [name, turnTo] of views) {
    await leaveForm(pane);
    await turnTo(pane);
    await picture(page, `${name}-${theme}`);
    expect([name, await violations(page)]).toEqual([name, []]);
  }
});

/** A form stands over the whole pane. */
async function leaveForm(pane: FrameLocator): Promise<void> {
  const back = pane.getByRole('button', { name: /^(?:Torna al piano|Indietro)$/ }).first();
  if ((await pane.getByRole('heading', { level: 1, name: /^(?:Impostazioni|Esporta|Scegli|Importa)/ }).count()) > 0)
    await back.click();
}

async function picture(page: Page, name: string): Promise<void> {
  await page
    .locator('iframe')
    .screenshot({ path: join(screenshots, `${name}.png`), caret: 'initial', animations: 'disabled' });
}

/** What is wider than the pane, or too small to hit (WCAG 2.2, 2.5.8). */
async function misfits(pane: FrameLocator): Promise<string[]> {
  return pane.locator('html').evaluate((html) => [
    ...(html.scrollWidth > window.innerWidth ? [`${html.scrollWidth} in ${window.innerWidth} pixels`] : []),
    ...[...document.querySelectorAll('.ms-Callout, [role=dialog]')]
      .filter((layer) => {
        const { left, right } = layer.getBoundingClientRect();
        return left < 0 || right > window.innerWidth || layer.scrollWidth > layer.clientWidth;
      })
      .map((layer) => `${layer.className} is cut off`),
    ...[...document.querySelectorAll('button:not(.ms-UpButton, .ms-DownButton)')]
      .filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        return button.checkVisibility() && (width < 24 || height < 24);
      })
      .map((button) => button.outerHTML.slice(0, 120)),
  ]);
}
