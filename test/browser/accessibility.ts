import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds against, as `rule: where`; without the grid, whose thousands of cells take as many seconds, unless it is what is looked at. */
export async function violations(page: Page, where: 'everywhere' | 'besidesGrid' | 'pane' = 'pane'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const part = { everywhere: () => axe, besidesGrid: () => axe.exclude('.grid'), pane: () => axe.include('iframe') };
  const { violations: found } = await part[where]().analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(', ')}`,
  );
}
