import type { FileSheet } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { printTag } from '../xml/printXml';
import { readWorkbookTree, tabOf } from './workbookTree';

/** Shows or hides a sheet (ST_SheetState, ECMA-376 part 1, 18.18.68). */
export function showSheet(
  changing: ChangingPackage,
  loaded: LoadedWorkbook,
  sheet: number,
  visibility: FileSheet['visibility'],
): void {
  const workbook = readWorkbookTree(changing, loaded);
  const { attributes, qualifiedName, start, end, isSelfClosing } = tabOf(workbook, loaded, sheet);
  const state = visibility === 'visible' ? undefined : visibility;
  changing.splice(loaded.part, [
    { start, end, text: printTag(qualifiedName, { ...attributes, state }, isSelfClosing) },
  ]);
}
