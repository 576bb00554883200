import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { workbookParts } from '../support/workbookParts';
import { screenshots } from '../support/pictures';
import { violations } from './accessibility';
import { sample, saved } from './inBook';
import { chooseCommand, focused, prepare, said } from './inPane';
import { workbenchPages } from './workbenchPages';

/** What people do in the pane, from its opening to the sheet as it was. */

const openWorkbench = workbenchPages();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await openWorkbench());
});

/** Tab, up to the control with a name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const at = await focused(pane).evaluateAll(([one]) => one?.getAttribute('aria-label') ?? one?.textContent ?? '');
    if (name.test(at)) return;
  }
  throw new Error(`no ${String(name)} within 40 steps`);
}

test('a finding is corrected with the keyboard alone, focus goes on to the next one, and it is undone', async () => {
  await pane.getByRole('button', { name: 'Prima guarda le segnalazioni' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(/^Parole dove serve un numero/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(pane).innerText()).toMatch(/^F109\s+N15/);
  await page.keyboard.press('ArrowRight');
  await tabTo(/^Correggi$/);
  await page.keyboard.press('Enter');
  await said(pane, /^F109 corretto, 7 errori\.$/);
  expect(await focused(pane).innerText()).toMatch(/^F141\s+N49/);
  await page.screenshot({ path: join(screenshots, '5-corrected.png') });

  await pane.getByRole('button', { name: 'Annulla' }).focus();
  await page.keyboard.press('Enter');
  await said(pane, '1 cella rimessa com’era.');
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).waitFor();
});

test('several alike are corrected in one step and taken back from the journal, one by one', async () => {
  await prepare(pane);
  await pane.getByRole('tab', { name: /^Segnalazioni/ }).click();
  await pane.getByRole('button', { name: /^F109 N15/ }).click();
  await pane.getByRole('button', { name: 'Applica a tutte le 3 simili' }).click();
  await pane.getByRole('checkbox', { name: 'F233 N151' }).uncheck();
  expect(await violations(page)).toEqual([]);
  await pane.getByRole('button', { name: 'Correggi 2 celle' }).click();
  await said(pane, /^2 celle corrette, 6 errori\.$/);

  await chooseCommand(pane, 'Correzioni fatte');
  await pane.getByRole('button', { name: 'Ripristina il testo di prima di F109' }).click();
  await said(pane, '1 cella rimessa com’era.');
  await pane.getByRole('button', { name: 'Ripristina il testo di prima di F109' }).waitFor({ state: 'detached' });
  expect(await pane.getByRole('button', { name: /^Ripristina/ }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
});

test('a warning is accepted, shown on request, and taken back', async () => {
  await prepare(pane);
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).click();
  await pane.getByRole('button', { name: /^Avvisi 25/ }).click();
  await pane.getByRole('button', { name: /^F003 L22/ }).click();
  await pane.getByRole('button', { name: 'Accetta com’è' }).click();
  await said(pane, '1 segnalazione accettata.');
  await pane.getByRole('tab', { name: 'Segnalazioni, 42 segnalazioni' }).waitFor();
  await pane.getByRole('button', { name: 'Mostra' }).click();
  await pane.getByRole('button', { name: /^F003 L22.*accettata/ }).click();
  await pane.getByRole('button', { name: 'Non accettare più' }).click();
  await pane.getByRole('tab', { name: 'Segnalazioni, 43 segnalazioni' }).waitFor();
});

test('going to a cell moves the selection and leaves focus in the pane', async () => {
  await pane.getByRole('button', { name: 'Prima guarda le segnalazioni' }).click();
  await pane.getByRole('button', { name: /^F109 N15/ }).click();
  await pane.getByRole('button', { name: 'Vai alla cella' }).click();
  await pane.getByText('Selezionata N15').waitFor({ state: 'attached' });
  expect(await focused(pane).innerText()).toBe('Vai alla cella');
});

test('what preparing wrote is undone, and removing everything gives the sheet back', async () => {
  const before = workbookParts(readFileSync(sample));
  await prepare(pane);
  await pane.getByRole('button', { name: 'Annulla' }).click();
  await said(pane, 'Annullato');
  await prepareAgain();
  await chooseCommand(pane, 'Rimuovi tutto');
  const question = pane.getByRole('dialog');
  await question.getByRole('button', { name: 'Annulla' }).waitFor();
  expect(await focused(pane).innerText()).toBe('Annulla');
  expect(await violations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Rimuovi tutto' }).click();
  await said(pane, 'Rimosso tutto: il foglio è com’era.');
  const after = await saved(page);
  expect(workbookParts(after)).toEqual(before);
});

async function prepareAgain(): Promise<void> {
  await pane.getByRole('button', { name: 'Prepara il foglio' }).first().click();
  await pane.getByRole('heading', { name: 'Il piano è stato letto' }).waitFor();
  await prepare(pane);
}
