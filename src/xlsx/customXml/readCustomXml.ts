import type { FileCustomXml } from '../content';
import type { Package } from '../package/openPackage';
import { Refusal } from '../refusal';
import { readTree } from '../xml/readTree';
import { newItemId } from './itemId';
import { namespaceOf } from './namespaceOf';

/** A custom XML part, and where in the package it is. */
export interface CustomXmlPart extends FileCustomXml {
  readonly part: string;
}

/** The workbook's custom XML parts (ECMA-376 part 1, 15.2.5); one that is damaged is no part people can read, and stays in the file. */
export function readCustomXml(parts: Package, workbookPart: string): readonly CustomXmlPart[] {
  const found: CustomXmlPart[] = [];
  for (const { kind, target } of parts.relationships(workbookPart)) {
    if (kind !== 'customXml' || !parts.has(target)) continue;
    const part = readPart(parts, target, new Set(found.map(({ id }) => id)));
    if (part) found.push(part);
  }
  return found;
}

function readPart(parts: Package, path: string, taken: ReadonlySet<string>): CustomXmlPart | null {
  try {
    const xml = parts.text(path).replace(/^\uFEFF/, '');
    const namespaceUri = namespaceOf(xml);
    if (namespaceUri === null) return null;
    const properties = parts.relationships(path).find(({ kind }) => kind === 'customXmlProps')?.target;
    const id = properties !== undefined && parts.has(properties) ? itemIdIn(properties, parts.text(properties)) : null;
    return { part: path, id: id ?? newItemId(namespaceUri, xml, taken), namespaceUri, xml };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function itemIdIn(path: string, xml: string): string | null {
  const { attributes } = readTree(path, xml);
  const name = Object.keys(attributes).find((each) => each.endsWith('itemID'));
  return (name !== undefined && attributes[name]) || null;
}
