import type { Change } from '../worksheet/change';
import type { WorkbookSession } from './workbookSession';

/** The text of a custom XML part, asked for with round trips that are made anyway. */
export interface PartRequest {
  /** After the first round trip: asks for the text, if there is such a part. */
  ask(): void;
  /** After the second: the text; null when the workbook has no part of the namespace, none to be read when it has several. */
  text(): string | null;
}

export function requestPart({ context }: WorkbookSession, namespace: string): PartRequest {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  const part = parts.getOnlyItemOrNullObject();
  part.load('id');
  let xml: OfficeExtension.ClientResult<string> | null = null;
  const asked = { count: parts.getCount() };
  return {
    ask: () => {
      xml = part.isNullObject ? null : part.getXml();
    },
    text: () => (asked.count.value > 1 ? '' : (xml?.value ?? null)),
  };
}

/** Puts a text in the part of a namespace, or takes the part away; the round trip is the caller's. */
export function writePart({ context }: WorkbookSession, part: StoredPart): void {
  const { customXmlParts } = context.workbook;
  if (!part.exists) {
    if (part.xml !== null) customXmlParts.add(part.xml);
    return;
  }
  const standing = customXmlParts.getByNamespace(part.namespace).getOnlyItem();
  if (part.xml === null) standing.delete();
  else standing.setXml(part.xml);
}

export type StoredPart = Extract<Change, { kind: 'storedPart' }>;
