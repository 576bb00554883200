/** `'Scheda BIANCHI'!$A$1`, as Excel itself prints it: the name in quotes unless it needs none. */
export function onSheet(sheet: string, address: string): string {
  return `${quoted(sheet)}!${address}`;
}

/** The same of an address such as `B12`, held where it is. */
export const heldOnSheet = (sheet: string, address: string): string =>
  onSheet(sheet, address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'));

function quoted(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d{1,7}$/i.test(name) &&
    !/^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
