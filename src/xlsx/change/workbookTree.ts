import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { child, children, readTree, type XmlElement } from '../xml/readTree';

/** The workbook part as it stands, with the elements that list its sheets. */
export interface WorkbookTree {
  readonly xml: string;
  readonly tree: XmlElement;
  readonly list: XmlElement;
  /** All kinds of sheets, in the order of the tabs. */
  readonly tabs: readonly XmlElement[];
}

/** Order of CT_Workbook's children as far as `calcPr` (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

export function readWorkbookTree(changing: ChangingPackage, { part }: Pick<LoadedWorkbook, 'part'>): WorkbookTree {
  const xml = changing.text(part);
  const tree = readTree(part, xml);
  const list = child(tree, 'sheets');
  if (!list) throw new Error(`${part} lists no sheets`);
  return { xml, tree, list, tabs: children(list, 'sheet') };
}

/** The element that lists a worksheet. */
export function tabOf({ tabs }: WorkbookTree, { sheets }: LoadedWorkbook, sheet: number): XmlElement {
  const tab = tabs[sheets[sheet]?.tab ?? -1];
  if (!tab) throw new Error(`No sheet ${sheet}`);
  return tab;
}
