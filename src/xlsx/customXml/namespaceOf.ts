import { SaxesParser } from 'saxes';

/** The namespace of an XML text's root element, empty when it has none; null when the text is not well-formed, or has a DTD. */
export function namespaceOf(xml: string): string | null {
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  let namespace: string | null = null;
  let isSound = true;
  parser.on('error', () => (isSound = false));
  parser.on('doctype', () => (isSound = false));
  parser.on('opentag', ({ uri }) => (namespace ??= uri));
  parser.write(xml).close();
  return isSound ? namespace : null;
}
