/**
 * Puts a text on the clipboard. Excel on the web may keep its panes from the clipboard: then the text is selected in its
 * field, and the person's own Ctrl+C copies it.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    // the older way needs no permission, but a selection
    return field !== null && document.execCommand('copy');
  }
}
