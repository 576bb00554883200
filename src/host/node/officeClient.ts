import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/** The genuine client as its file defines it, in a world of its own. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What the client finds in its world before it loads. https://learn.microsoft.com/office/dev/add-ins */
export interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?(message: string): void;
}

let script: Script | null = null;

/**
 * Runs the unmodified `excel-web-16.00.js` in a context that has just enough of a browser. Each call gives a client that shares
 * nothing with the others and leaves no trace on the process; the script is compiled once.
 */
export function loadOfficeClient(bridge: Bridge): OfficeClient {
  script ??= new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'), {
    filename: 'excel-web-16.00.js',
  });
  // JSON, Promise and Error are ours, so that arrays and errors that come out of the client are of our world too.
  const world: Record<string, unknown> = {
    JSON,
    Promise,
    Error,
    setTimeout,
    clearTimeout,
    _richApiNativeBridge: bridge,
  };
  world['window'] = world;
  world['self'] = world;
  world['navigator'] = { userAgent: '' };
  world['location'] = { href: '', search: '', hash: '', protocol: 'https:' };
  world['document'] = {
    URL: '',
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
  };
  script.runInContext(createContext(world));
  return world as unknown as OfficeClient;
}
