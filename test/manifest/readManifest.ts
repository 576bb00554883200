import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

export const root = join(__dirname, '..', '..');

export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestElement[];
  text: string;
}

/** The manifest, or another text, as elements; names without their prefix. */
export function readManifest(text = readFileSync(join(root, 'manifest.xml'), 'utf8')): ManifestElement {
  const top: ManifestElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
    const element: ManifestElement = { name: tag.local, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return top.children[0]!;
}

/** Every element under this one, itself first. */
export function everything(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(everything)];
}

export function named(element: ManifestElement, name: string): ManifestElement[] {
  return everything(element).filter((each) => each.name === name);
}
