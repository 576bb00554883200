import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { printTag } from '../xml/printXml';
import { child } from '../xml/readTree';
import { insertChild, prefixAt } from '../xml/splice';
import { readWorkbookTree, WORKBOOK_ORDER } from './workbookTree';

/** Makes a sheet the one that shows when the file opens, and the only one selected: edits to two selected sheets go to both. */
export function activateSheet(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: number): void {
  const { xml, tree } = readWorkbookTree(changing, loaded);
  const activeTab = loaded.sheets[sheet]?.tab ?? 0;
  const views = child(tree, 'bookViews');
  const view = views && child(views, 'workbookView');
  if (view) {
    const attributes = { ...view.attributes, activeTab: activeTab === 0 ? undefined : activeTab };
    const text = printTag(view.qualifiedName, attributes, view.isSelfClosing);
    changing.splice(loaded.part, [{ start: view.start, end: view.end, text }]);
  } else if (activeTab > 0) {
    const prefix = prefixAt(tree);
    const printed = `<${prefix}bookViews>${printTag(`${prefix}workbookView`, { activeTab }, true)}</${prefix}bookViews>`;
    changing.splice(loaded.part, [
      views
        ? { start: views.start, end: views.closeEnd, text: printed }
        : insertChild(tree, xml, WORKBOOK_ORDER, 'bookViews', printed),
    ]);
  }
  loaded.sheets.forEach(({ part }, index) => {
    select(changing, part, index === sheet);
  });
}

const VIEW = /<(?:\w+:)?sheetView\b[^>]*>/;
const SELECTED = /\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The views stand before the rows: a large sheet needn't be scanned. */
function select(changing: ChangingPackage, part: string, isSelected: boolean): void {
  const xml = changing.text(part);
  const rows = xml.search(/<(?:\w+:)?sheetData\b/);
  const view = VIEW.exec(xml.slice(0, rows));
  if (!view) return;
  const [tag] = view;
  const without = tag.replace(SELECTED, '');
  const text = isSelected ? without.replace(/\s*(\/?)>$/, ' tabSelected="1"$1>') : without;
  const wasSelected = /["'](?:1|true)["']/.test(SELECTED.exec(tag)?.[0] ?? '');
  if (wasSelected !== isSelected) changing.splice(part, [{ start: view.index, end: view.index + tag.length, text }]);
}
