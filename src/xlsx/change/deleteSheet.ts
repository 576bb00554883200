import { changeReferences } from '../formula/references';
import type { ChangingPackage } from '../package/changingPackage';
import { removeTree } from '../package/removeTree';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { patchCalcChain } from '../workbook/patchCalcChain';
import { spliceAttribute } from '../xml/formulaTexts';
import { child, children } from '../xml/readTree';
import type { Splice } from '../xml/splice';
import { formulaParts, rewriteFormulas } from './formulaParts';
import { patchTitles } from './patchTitles';
import { isSameName } from './renameSheet';
import { Unsupported } from './unsupported';
import { readWorkbookTree, tabOf, type WorkbookTree } from './workbookTree';

/**
 * Takes a sheet away with the parts that only it leads to. What referred to it is `#REF!` afterwards, and formulas changed so lose
 * their value: it was another one.
 */
export function deleteSheet(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: number): void {
  const gone = loaded.sheets[sheet];
  if (!gone) throw new Error(`No sheet ${sheet}`);
  if (
    changing
      .asPackage()
      .relationships(gone.part)
      .some(({ kind }) => kind === 'table')
  )
    throw new Unsupported('a sheet that holds a table');
  refuseSpans(changing, loaded, gone.name);
  patchWorkbook(changing, loaded, sheet);
  removeTree(changing, loaded.part, gone.part);
  for (const { path } of formulaParts(changing, loaded.part))
    rewriteFormulas(changing, path, (formula) => withoutSheet(formula, gone.name), { dropsValues: true });
  if (loaded.calcChainPart !== null)
    patchCalcChain(changing, loaded.part, loaded.calcChainPart, (sheetId) => sheetId === gone.sheetId);
  const names = loaded.sheets.map(({ name }) => name);
  patchTitles(
    changing,
    names,
    names.map((name, index) => (index === sheet ? null : name)),
  );
}

function withoutSheet(formula: string, name: string): string {
  return changeReferences(formula, ({ sheet, body, isName }) =>
    sheet !== null && isSameName(sheet, name) ? (isName ? '#REF!' : `#REF!${body}`) : null,
  );
}

/** `First:Last!A1` names its ends; which sheet takes the place of a lost end isn't known here. */
function refuseSpans(changing: ChangingPackage, loaded: LoadedWorkbook, name: string): void {
  for (const { path } of formulaParts(changing, loaded.part))
    rewriteFormulas(changing, path, (formula) => {
      changeReferences(formula, ({ sheet, lastSheet }) => {
        if (sheet !== null && lastSheet !== null && [sheet, lastSheet].some((each) => isSameName(each, name)))
          throw new Unsupported('a sheet at the end of a reference over several sheets');
        return null;
      });
      return formula;
    });
}

function patchWorkbook(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: number): void {
  const workbook = readWorkbookTree(changing, loaded);
  const tab = tabOf(workbook, loaded, sheet);
  changing.splice(loaded.part, [
    { start: tab.start, end: tab.closeEnd, text: '' },
    ...renumberNames(workbook, workbook.tabs.indexOf(tab)),
    ...renumberViews(workbook, workbook.tabs.indexOf(tab)),
  ]);
}

/** `localSheetId` counts tabs; the deleted sheet's own names go with it. */
function renumberNames({ xml, tree }: WorkbookTree, tab: number): Splice[] {
  const list = child(tree, 'definedNames');
  const names = list ? children(list, 'definedName') : [];
  const isOwn = (id: string | undefined): boolean => id !== undefined && Number(id) === tab;
  if (list && names.length > 0 && names.every(({ attributes }) => isOwn(attributes['localSheetId'])))
    return [{ start: list.start, end: list.closeEnd, text: '' }];
  return names.flatMap((name) => {
    const id = name.attributes['localSheetId'];
    if (id === undefined || Number(id) < tab) return [];
    if (Number(id) === tab) return [{ start: name.start, end: name.closeEnd, text: '' }];
    return [spliceAttribute(xml, name, 'localSheetId', String(Number(id) - 1))];
  });
}

function renumberViews({ xml, tree, tabs }: WorkbookTree, tab: number): Splice[] {
  const views = child(tree, 'bookViews');
  return (views ? children(views, 'workbookView') : []).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const at = Number(view.attributes[name] ?? 0);
      // The sheet behind the deleted one takes its place, or the last one.
      const now = at > tab ? at - 1 : Math.min(at, tabs.length - 2);
      return now === at ? [] : [spliceAttribute(xml, view, name, String(now))];
    }),
  );
}
