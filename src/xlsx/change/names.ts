import type { DefinedName } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { escapeText, printTag } from '../xml/printXml';
import { child, children, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { readWorkbookTree, WORKBOOK_ORDER, type WorkbookTree } from './workbookTree';

type NameKey = Pick<DefinedName, 'name' | 'scope'>;

/** Adds a name, or changes the one that is there and keeps what it says besides (CT_DefinedName, ECMA-376 part 1, 18.2.5). */
export function setName(changing: ChangingPackage, loaded: LoadedWorkbook, name: DefinedName): void {
  const workbook = readWorkbookTree(changing, loaded);
  const list = child(workbook.tree, 'definedNames');
  const before = find(workbook, loaded, name);
  const prefix = prefixAt(workbook.tree);
  const printed = printName(`${prefix}definedName`, before, name, localSheetId(loaded, name));
  if (before) return changing.splice(loaded.part, [{ start: before.start, end: before.closeEnd, text: printed }]);
  if (!list) {
    const text = `<${prefix}definedNames>${printed}</${prefix}definedNames>`;
    return changing.splice(loaded.part, [
      insertChild(workbook.tree, workbook.xml, WORKBOOK_ORDER, 'definedNames', text),
    ]);
  }
  const order = orderOf(name.name, localSheetId(loaded, name));
  const next = children(list, 'definedName').find(
    ({ attributes }) => orderOf(attributes['name'] ?? '', attributes['localSheetId']) > order,
  );
  const at = next?.start ?? (list.isSelfClosing ? list.start : list.closeStart);
  if (list.isSelfClosing)
    return changing.splice(loaded.part, [
      { start: list.start, end: list.end, text: `<${prefix}definedNames>${printed}</${prefix}definedNames>` },
    ]);
  changing.splice(loaded.part, [{ start: at, end: at, text: printed }]);
}

/** Takes a name away, and an empty list with it: Excel repairs a file that has one. */
export function deleteName(changing: ChangingPackage, loaded: LoadedWorkbook, key: NameKey): void {
  const workbook = readWorkbookTree(changing, loaded);
  const list = child(workbook.tree, 'definedNames');
  const name = find(workbook, loaded, key);
  if (!list || !name) throw new Error(`No name ${key.name}`);
  const gone = list.children.length === 1 ? list : name;
  changing.splice(loaded.part, [{ start: gone.start, end: gone.closeEnd, text: '' }]);
}

function find({ tree }: WorkbookTree, loaded: LoadedWorkbook, key: NameKey): XmlElement | undefined {
  const list = child(tree, 'definedNames');
  const scope = localSheetId(loaded, key);
  return (list ? children(list, 'definedName') : []).find(
    ({ attributes }) =>
      attributes['name']?.toLowerCase() === encodeXstring(key.name).toLowerCase() &&
      attributes['localSheetId'] === scope,
  );
}

/** Counts all tabs, not only worksheets. */
function localSheetId({ sheets }: LoadedWorkbook, { scope }: NameKey): string | undefined {
  return scope === null ? undefined : String(sheets[scope]?.tab ?? scope);
}

/** Excel sorts names without case, those of sheets before the workbook's of the same name. */
function orderOf(name: string, sheet: string | undefined): string {
  return `${name.toLowerCase()}\u0000${sheet === undefined ? '~' : sheet.padStart(5, '0')}`;
}

function printName(
  element: string,
  before: XmlElement | undefined,
  { name, refersTo, hidden, comment }: DefinedName,
  localSheetId: string | undefined,
): string {
  const attributes = {
    ...(before?.attributes ?? { name: encodeXstring(name) }),
    comment: comment === '' ? undefined : encodeXstring(comment),
    localSheetId,
    hidden: hidden ? '1' : undefined,
  };
  return `${printTag(element, attributes)}${escapeText(encodeXstring(refersTo))}</${element}>`;
}
