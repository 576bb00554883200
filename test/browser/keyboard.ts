import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What a person does who has no mouse. */

/** Tab, or another key that moves the focus, until a control has it. */
export async function walkTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await control.waitFor();
  const passed: string[] = [];
  while (!(await hasFocus(control))) {
    if (passed.length === 60) throw new Error(`${String(control)} is not reached by ${key}, but ${passed.join(', ')}`);
    await page.keyboard.press(key);
    passed.push(await focusedIn(page));
  }
}

/** Walks to a control and presses Enter. */
export async function pressEnterOn(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await walkTo(page, control, key);
  await page.keyboard.press('Enter');
}

/** A line of an open menu: arrows walk through it. */
export async function chooseByArrows(
  page: Page,
  pane: FrameLocator,
  button: string,
  line: string,
  key = 'Tab',
): Promise<void> {
  await pressEnterOn(page, pane.getByRole('button', { name: button }), key);
  await pressEnterOn(page, pane.getByRole('menuitem', { name: line }), 'ArrowDown');
}

export function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll(
    ([one]) =>
      one !== undefined && one.ownerDocument.hasFocus() && (one as HTMLElement) === one.ownerDocument.activeElement,
  );
}

/** Where the focus is, for who reads why a walk failed. */
function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    return inner?.getAttribute('aria-label') ?? inner?.textContent.slice(0, 40) ?? '';
  });
}

/** Moves the grid's selection to a cell, from the sheet's first one, by arrows and pages. */
export async function walkToCell(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  const [, letters = '', digits = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const active = page.getByRole('gridcell', { selected: true });
  const columns = letters.charCodeAt(0) - 'A'.charCodeAt(0);
  for (let step = 0; step < columns; step++) await page.keyboard.press('ArrowRight');
  for (;;) {
    const row = Number(/\d+/.exec((await active.getAttribute('aria-label')) ?? '')?.[0]);
    if (row === Number(digits)) return;
    await page.keyboard.press(Number(digits) - row > 30 ? 'PageDown' : row < Number(digits) ? 'ArrowDown' : 'ArrowUp');
  }
}
