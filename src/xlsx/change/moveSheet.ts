import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { spliceAttribute } from '../xml/formulaTexts';
import { printTag } from '../xml/printXml';
import { child, children, type XmlElement } from '../xml/readTree';
import type { Splice } from '../xml/splice';
import { reorderTitles } from './patchTitles';
import { readWorkbookTree, tabOf, type WorkbookTree } from './workbookTree';

/** Moves a sheet to a position among the worksheets, behind the one that is before it there; what counts tabs counts them anew. */
export function moveSheet(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: number, to: number): void {
  const workbook = readWorkbookTree(changing, loaded);
  const { xml, tabs } = workbook;
  const moved = tabOf(workbook, loaded, sheet);
  const others = loaded.sheets.filter((_, index) => index !== sheet);
  const before = others[to - 1];
  const next = others[0];
  const rest = tabs.filter((tab) => tab !== moved);
  const at = before ? rest.indexOf(tabs[before.tab] ?? moved) + 1 : rest.indexOf(tabs[next?.tab ?? 0] ?? moved);
  const order = [...rest.slice(0, at), moved, ...rest.slice(at)];
  // Each place keeps the space around it, and takes the text of the tab that comes to it.
  const places = tabs.flatMap((place, index): Splice[] => {
    const tab = order[index] ?? place;
    return tab === place ? [] : [{ start: place.start, end: place.closeEnd, text: xml.slice(tab.start, tab.closeEnd) }];
  });
  const now = (tab: number): number => {
    const element = tabs[tab];
    return element ? order.indexOf(element) : tab;
  };
  changing.splice(loaded.part, [...places, ...renumberNames(workbook, now), ...renumberViews(workbook, now)]);
  const names = others.map(({ name }) => name);
  const after = [...names.slice(0, to), loaded.sheets[sheet]?.name ?? '', ...names.slice(to)];
  reorderTitles(
    changing,
    loaded.sheets.map(({ name }) => name),
    after,
  );
}

/** `localSheetId` counts tabs; names that are alike stay in the order of their tabs where they were in it, as Excel lists them. */
function renumberNames({ xml, tree }: WorkbookTree, now: (tab: number) => number): readonly Splice[] {
  const list = child(tree, 'definedNames');
  const names = list ? children(list, 'definedName') : [];
  const text = (name: XmlElement): string => {
    const written = xml.slice(name.start, name.closeEnd);
    const id = name.attributes['localSheetId'];
    if (id === undefined || now(Number(id)) === Number(id)) return written;
    const { start, end, text: said } = spliceAttribute(xml, name, 'localSheetId', String(now(Number(id))));
    return written.slice(0, start - name.start) + said + written.slice(end - name.start);
  };
  const order = (at: (tab: number) => number) => (a: XmlElement, b: XmlElement) => place(a, at) - place(b, at);
  return names.flatMap((name, index): Splice[] => {
    const alike = names.filter((other) => nameOf(other) === nameOf(name));
    const first = names.indexOf(alike[0] ?? name);
    const isTogether = alike.every((other, offset) => names[first + offset] === other);
    const isSorted = isTogether && isSame(alike, [...alike].sort(order((tab) => tab)));
    const printed = text((isSorted ? [...alike].sort(order(now))[index - first] : name) ?? name);
    const isWritten = printed === xml.slice(name.start, name.closeEnd);
    return isWritten ? [] : [{ start: name.start, end: name.closeEnd, text: printed }];
  });
}

/** Those of the workbook come last. */
function place({ attributes }: XmlElement, at: (tab: number) => number): number {
  const id = attributes['localSheetId'];
  return id === undefined ? Number.MAX_SAFE_INTEGER : at(Number(id));
}

function nameOf({ attributes }: XmlElement): string {
  return attributes['name']?.toLowerCase() ?? '';
}

function isSame(a: readonly XmlElement[], b: readonly XmlElement[]): boolean {
  return a.every((element, index) => b[index] === element);
}

function renumberViews({ tree }: WorkbookTree, now: (tab: number) => number): readonly Splice[] {
  const views = child(tree, 'bookViews');
  return (views ? children(views, 'workbookView') : []).flatMap((view) => {
    const at = Number(view.attributes['activeTab'] ?? 0);
    if (now(at) === at) return [];
    const attributes = { ...view.attributes, activeTab: now(at) === 0 ? undefined : now(at) };
    const text = printTag(view.qualifiedName, attributes, view.isSelfClosing);
    return [{ start: view.start, end: view.end, text }];
  });
}
