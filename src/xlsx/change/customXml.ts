import { newItemId } from '../customXml/itemId';
import { namespaceOf } from '../customXml/namespaceOf';
import { readCustomXml, type CustomXmlPart } from '../customXml/readCustomXml';
import type { ChangingPackage } from '../package/changingPackage';
import { removeTree } from '../package/removeTree';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { printTag } from '../xml/printXml';

const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Adds a custom XML part with the part that holds its id (ECMA-376 part 1, 15.2.5 and 15.2.6). The text must be well-formed. */
export function addCustomXml(changing: ChangingPackage, { part }: LoadedWorkbook, xml: string): void {
  const namespace = namespaceOf(xml);
  if (namespace === null) throw new Error('Not well-formed XML');
  const taken = new Set(readCustomXml(changing.asPackage(), part).map(({ id }) => id));
  let number = 1;
  while (changing.has(`customXml/item${number}.xml`) || changing.has(`customXml/itemProps${number}.xml`)) number++;
  const added = changing.addPart(part, {
    name: `/customXml/item${number}.xml`,
    kind: 'customXml',
    contentType: 'application/xml',
    text: xml,
  });
  changing.addPart(added.path, {
    name: `itemProps${number}.xml`,
    kind: 'customXmlProps',
    contentType: PROPERTIES,
    text: printProperties(newItemId(namespace, xml, taken), namespace),
  });
}

export function setCustomXml(changing: ChangingPackage, loaded: LoadedWorkbook, id: string, xml: string): void {
  if (namespaceOf(xml) === null) throw new Error('Not well-formed XML');
  changing.replace(find(changing, loaded, id).part, xml);
}

export function deleteCustomXml(changing: ChangingPackage, loaded: LoadedWorkbook, id: string): void {
  removeTree(changing, loaded.part, find(changing, loaded, id).part);
}

function find(changing: ChangingPackage, { part }: LoadedWorkbook, id: string): CustomXmlPart {
  const found = readCustomXml(changing.asPackage(), part).find((each) => each.id === id);
  if (!found) throw new Error(`No custom XML part ${id}`);
  return found;
}

function printProperties(id: string, namespace: string): string {
  const schema = namespace === '' ? '' : printTag('ds:schemaRef', { 'ds:uri': namespace }, true);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    printTag('ds:datastoreItem', { 'ds:itemID': id, 'xmlns:ds': DATASTORE }) +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}
