import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** What a person does around the sheet: files and ribbon. */

/** What the workbench opens at the start. */
export const sample = join(__dirname, '..', '..', 'assets', 'samples', 'piano-2017-consuntivo.xlsx');

/** Opens a file, and waits until it lies open. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** The file that *Salva* gives. */
export async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Salva' }).click(),
  ]);
  return readFileSync(await download.path());
}

export function ribbon(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Piano' }).getByRole('button', { name });
}
