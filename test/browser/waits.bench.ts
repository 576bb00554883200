import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { registerPlan } from '../support/registerPlan';
import { openFile, sample } from './inBook';
import { prepare } from './inPane';
import { goTo } from './sheet';
import { workbenchPages } from './workbenchPages';

/**
 * How long people wait, printed and never judged: a machine with other work gives other times. Whatever Excel would do is in
 * them too, since the workbench does it on the same thread.
 */

const openWorkbench = workbenchPages();
const runs = 21;

const oneThousand = (): Uint8Array =>
  registerPlan(Array.from({ length: 1000 }, () => ({ baseline: 3, target: '>= 4', actual: 5 })));

/** A cell, and two results of different status: whatever tab is open, some figure of the pane changes. */
test.each<[indicators: number, bytes: () => Uint8Array, cell: string, results: readonly [string, string]]>([
  [219, () => readFileSync(sample), 'N33', ['2', '0']],
  [1000, oneThousand, 'G30', ['1', '5']],
])(
  'from the Enter that ends a result to the pane’s figures: %d indicators',
  async (indicators, bytes, cell, results) => {
    const { page, pane } = await openWorkbench();
    await openFile(page, 'piano.xlsx', bytes());
    await prepare(pane);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await typedToSeen(page, pane, cell, results[run % 2]!));
    print(`from Enter to figures, ${indicators} indicators`, times);
  },
);

test('from the pane’s opening to a plan that is read: 219 indicators', async () => {
  const { page } = await openWorkbench();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('h1')?.textContent !== 'Allegato 3-4-5') return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => (document.documentElement.dataset['useful'] = String(performance.now())));
      });
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.reload();
    const html = page.frameLocator('iframe').locator('html[data-useful]');
    times.push(Number(await html.getAttribute('data-useful')));
  }
  print('from opening to a plan that is read, 219 indicators', times);
});

/** By the page's own clock, from the key to the frame that is painted after the pane's figures changed. */
async function typedToSeen(page: Page, pane: FrameLocator, address: string, text: string): Promise<number> {
  await goTo(page, address);
  await page.keyboard.type(text);
  const figures = pane.getByRole('tabpanel');
  const waited = await figures.evaluateHandle((panel) => {
    const now = (): number => performance.timeOrigin + performance.now();
    const pressed = new Promise<number>((resolve) => {
      const hear = (): void => {
        resolve(now());
      };
      window.parent.addEventListener('keydown', hear, { capture: true, once: true });
    });
    const painted = new Promise<number>((resolve) => {
      const before = panel.textContent;
      new MutationObserver((_, observer) => {
        if (panel.textContent === before) return;
        observer.disconnect();
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(now());
          }),
        );
      }).observe(panel, { childList: true, characterData: true, subtree: true });
    });
    return { time: Promise.all([pressed, painted]).then(([from, to]) => to - from) };
  });
  await page.keyboard.press('Enter');
  return waited.evaluate(({ time }) => time);
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  const [median, first, last] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  process.stdout.write(
    `${what}: ${String(median)} ms (${String(first)}–${String(last)}, ${String(times.length)} runs)\n`,
  );
}
