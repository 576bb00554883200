/**
 * Focus on what is no stop of the Tab key, such as a title. While it has the focus it is one: from anything else office.js,
 * in Excel on the web, takes Tab for the end of the pane and leads into the sheet.
 */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  element.tabIndex = 0;
  element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  element.focus();
}
