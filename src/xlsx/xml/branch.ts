import { escapeText, printTag } from './printXml';
import type { XmlElement } from './readTree';

/** An element free from any text: what a format derived from another one is built of. Every `XmlElement` is one. */
export interface Branch extends Pick<XmlElement, 'name' | 'qualifiedName' | 'attributes' | 'content'> {
  readonly children: readonly Branch[];
}

export function branch(
  qualifiedName: string,
  attributes: Branch['attributes'] = {},
  children: readonly Branch[] = [],
): Branch {
  return {
    name: qualifiedName.slice(qualifiedName.indexOf(':') + 1),
    qualifiedName,
    attributes,
    content: '',
    children,
  };
}

/** With `child` in the place of the one of the same name, or where the schema's `order` wants it; without it when it is null. */
export function withChild(parent: Branch, order: readonly string[], name: string, child: Branch | null): Branch {
  const others = parent.children.filter((candidate) => candidate.name !== name);
  if (!child) return { ...parent, children: others };
  const later = order.slice(order.indexOf(name) + 1);
  const at = others.findIndex((candidate) => later.includes(candidate.name));
  return { ...parent, children: at < 0 ? [...others, child] : [...others.slice(0, at), child, ...others.slice(at)] };
}

/** With these attributes set, or taken away where undefined. */
export function withAttributes(element: Branch, changes: Readonly<Record<string, string | undefined>>): Branch {
  const attributes: Record<string, string> = { ...element.attributes };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) Reflect.deleteProperty(attributes, name);
    else attributes[name] = value;
  }
  return { ...element, attributes };
}

export function printBranch(element: Branch): string {
  const content =
    element.children.map(printBranch).join('') + (element.content.trim() === '' ? '' : escapeText(element.content));
  if (content === '') return printTag(element.qualifiedName, element.attributes, true);
  return `${printTag(element.qualifiedName, element.attributes)}${content}</${element.qualifiedName}>`;
}

/** The same text for elements that mean the same: attributes sorted, layout gone. */
export function canonical(element: Branch): string {
  const attributes = Object.entries(element.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    printBranch({ ...element, attributes: Object.fromEntries(attributes), content: '', children: [] }) +
    element.children.map(canonical).join('') +
    element.content.trim() +
    '/'
  );
}
