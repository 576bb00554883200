import type { WorkbookSession } from './workbookSession';

/** The text of a custom XML part, asked for with round trips that are made anyway. */
export interface PartRequest {
  /** After the first round trip: asks for the text, if there is such a part. */
  ask(): void;
  /** After the second: the text; null when the workbook has no part, or several, of the namespace. */
  text(): string | null;
}

export function requestPart({ context }: WorkbookSession, namespace: string): PartRequest {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load('id');
  let xml: OfficeExtension.ClientResult<string> | null = null;
  return {
    ask: () => {
      xml = part.isNullObject ? null : part.getXml();
    },
    text: () => xml?.value ?? null,
  };
}

/** Puts a text in the part of a namespace, whatever stands there; the round trips are the caller's. */
export async function writePart({ context, sync }: WorkbookSession, namespace: string, xml: string): Promise<void> {
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load('id');
  await sync();
  if (part.isNullObject) customXmlParts.add(xml);
  else part.setXml(xml);
}
