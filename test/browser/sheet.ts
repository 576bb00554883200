import type { Locator, Page } from 'playwright-core';

/** A cell of the grid; it has to be in view. */
export function cell(page: Page, address: string): Locator {
  return page.getByRole('gridcell', { name: address, exact: true });
}

/** Goes to a cell by its address, as one does in Excel's name box. */
export async function goTo(page: Page, address: string): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Casella nome' }).fill(address);
  await page.keyboard.press('Enter');
  return cell(page, address);
}

/** Types in a cell and presses Enter. */
export async function typeIn(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The cell with a text, once a cell beside it is in view. */
export async function headingNear(page: Page, address: string, text: string): Promise<Locator> {
  await goTo(page, address);
  return page.getByRole('gridcell').filter({ hasText: new RegExp(`^${text}$`) });
}
