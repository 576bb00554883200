import type { FrameLocator, Locator } from 'playwright-core';

/** What a person does in the pane, and what the pane says. */

/** The line that says how the last run went, once it says something. */
export async function said(pane: FrameLocator, text: string | RegExp): Promise<string> {
  const line = pane.getByRole('status').filter({ hasText: text });
  await line.waitFor();
  return line.innerText();
}

/** From the page that shows what preparing will do. */
export async function prepare(pane: FrameLocator): Promise<string> {
  await pane.getByRole('button', { name: 'Prepara il foglio' }).click();
  return said(pane, 'Foglio preparato alle');
}

export async function recalculate(pane: FrameLocator): Promise<string> {
  await pane.getByRole('button', { name: 'Ricalcola' }).click();
  return said(pane, 'Ricalcolato alle');
}

/** At 200 % zoom one tab is shown, and the others are in a menu. */
export async function openView(pane: FrameLocator, name: string | RegExp): Promise<void> {
  const menu = pane.getByRole('button', { name: 'Viste di Piano' });
  if (!(await menu.isVisible())) return pane.getByRole('tab', { name }).click();
  await menu.click();
  await pane.getByRole('menuitemcheckbox', { name }).click();
}

/** A page of the ⋯ menu, by its name there and on its head. */
export async function openForm(pane: FrameLocator, name: string): Promise<void> {
  await chooseCommand(pane, name);
  await pane.getByRole('heading', { level: 1, name }).waitFor();
}

export async function chooseCommand(pane: FrameLocator, name: string | RegExp): Promise<void> {
  await pane.getByRole('button', { name: 'Altri comandi' }).click();
  await pane.getByRole('menuitem', { name, ...(typeof name === 'string' && { exact: true }) }).click();
}

export const focused = (pane: FrameLocator): Locator => pane.locator(':focus');
