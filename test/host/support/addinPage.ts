import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine } from '../../../src/host/engine';
import { createWebProtocol, type WebProtocol } from '../../../src/host/transports/webProtocol';

const PACKAGE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ORIGIN = 'https://localhost:4000';

interface PageOptions {
  /** What happens in Excel before anything of the page has loaded. */
  readonly opening?: (protocol: WebProtocol) => void;
  /** The add-in's own script, which runs right behind office.js, before what office.js loads itself has begun. */
  readonly script?: () => void;
}

/**
 * Makes the page of a jsdom test an add-in's page inside Excel on the web: loads the unmodified office.js, which loads the rest of
 * the package and speaks to the engine with the messages it would post to a parent page. Once per test file: office.js keeps state.
 */
export async function openAddinPage(
  engine: Engine,
  { opening, script: ownScript }: PageOptions = {},
): Promise<{ readonly run: typeof Excel.run; readonly protocol: WebProtocol }> {
  const protocol = createWebProtocol(engine, { language: 'it-IT', origin: ORIGIN });
  opening?.(protocol);
  window.name = protocol.frameName;
  Object.defineProperty(document, 'domain', { value: 'localhost', configurable: true });
  window.opener = {
    postMessage(text: string) {
      protocol.receive(text, (answer) =>
        window.dispatchEvent(new MessageEvent('message', { data: answer, origin: ORIGIN })),
      );
    },
  };
  loadScriptsFromPackage();
  const script = document.createElement('script');
  script.src = '/office/office.js';
  const loaded = new Promise((resolve) => {
    script.onload = resolve;
  });
  document.head.appendChild(script);
  ownScript?.();
  await loaded;
  await Office.onReady();
  return { run: Excel.run, protocol };
}

/** jsdom loads nothing: scripts under /office/ come from the package instead. */
function loadScriptsFromPackage(): void {
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function <T extends Node>(this: Node, child: T): T {
    if (child instanceof HTMLScriptElement && child.src.includes('/office/')) {
      const file = new URL(child.src).pathname.replace('/office/', '');
      const inert = Object.assign(document.createElement('script'), { type: 'text/plain' });
      inert.src = child.src;
      append.call(this, inert);
      (0, eval)(readFileSync(join(PACKAGE, file), 'utf8'));
      setTimeout(() => child.onload?.(new Event('load')));
      return child;
    }
    return append.call(this, child) as T;
  };
}
