const marks: ReadonlySet<string> = new Set(['*', '†', '‡', '§']);
const raised: ReadonlySet<string> = new Set('¹²³⁴⁵⁶⁷⁸⁹⁰');

/** Whether a character that ends a text points to a footnote; after a letter or a digit a raised figure may be a power, `m²`. */
export function isFootnoteMark(character: string, before: string): boolean {
  return marks.has(character) || (raised.has(character) && !/[\p{L}\d]/u.test(before));
}
