/** Keys of an action of the add-in. */
export interface Shortcut {
  readonly action: string;
  /** As the add-in writes them: `Ctrl+Alt+Shift+R`. */
  readonly keys: string;
}

interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The shortcuts that a manifest names, as Excel reads them; on our own site, wherever the manifest says they are published. */
export async function readShortcuts(
  manifest: Document,
  fetchJson: (url: string) => Promise<unknown>,
): Promise<readonly Shortcut[]> {
  const url = manifest.getElementsByTagNameNS('*', 'ExtendedOverrides')[0]?.getAttribute('Url');
  if (!url) return [];
  const { shortcuts } = (await fetchJson(new URL(url).pathname.replace(/^.*\//, ''))) as ShortcutsFile;
  return shortcuts.map(({ action, key }) => ({ action, keys: key.default }));
}

/** Whether these are the keys that are down. A letter is told by its key, since with Alt it may write another character. */
export function arePressed(keys: string, event: KeyboardEvent): boolean {
  const names = keys.split('+');
  return (
    event.code === `Key${names.at(-1) ?? ''}` &&
    event.ctrlKey === names.includes('Ctrl') &&
    event.altKey === names.includes('Alt') &&
    event.shiftKey === names.includes('Shift')
  );
}
