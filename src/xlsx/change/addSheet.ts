import type { ChangingPackage } from '../package/changingPackage';
import { printBlankSheet, SHEET_CONTENT_TYPE } from '../sheet/blankSheet';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { printTag } from '../xml/printXml';
import { appendInside, prefixAt } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { patchTitles } from './patchTitles';
import { readWorkbookTree } from './workbookTree';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Adds a blank worksheet behind all others. */
export function addSheet(changing: ChangingPackage, loaded: LoadedWorkbook, name: string): void {
  const { xml, tree, list, tabs } = readWorkbookTree(changing, loaded);
  const isStrict = Object.values(tree.attributes).includes(STRICT);
  const { relationship } = changing.addPart(loaded.part, {
    name: freeName(changing, loaded.part),
    kind: 'worksheet',
    contentType: SHEET_CONTENT_TYPE,
    text: printBlankSheet({ isStrict }),
  });
  const sheetId = Math.max(0, ...tabs.map(({ attributes }) => Number(attributes['sheetId'] ?? 0))) + 1;
  // The prefix of `r:id` is the writer's choice; openpyxl declares it on each tab anew.
  const beside = tabs[0]?.attributes ?? {};
  const id = Object.keys(beside).find((attribute) => attribute.endsWith(':id')) ?? 'r:id';
  const prefix = `xmlns:${id.slice(0, -':id'.length)}`;
  const declared = beside[prefix] === undefined ? {} : { [prefix]: beside[prefix] };
  const tab = printTag(
    `${prefixAt(list)}sheet`,
    { ...declared, name: encodeXstring(name), sheetId, [id]: relationship },
    true,
  );
  changing.splice(loaded.part, [appendInside(list, xml, tab)]);
  const names = loaded.sheets.map((sheet) => sheet.name);
  patchTitles(changing, names, [...names, name]);
}

function freeName(changing: ChangingPackage, workbookPart: string): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 1;
  while (changing.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  return `worksheets/sheet${number}.xml`;
}
