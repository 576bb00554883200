/** Attributes to print, in order; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="1">`, or `<name a="1"/>`. */
export function printTag(name: string, attributes: Attributes, isSelfClosing = false): string {
  let text = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return text + (isSelfClosing ? '/>' : '>');
}

export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character) : text;
}

function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text)
    ? text.replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character] ?? character)
    : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
