import { changeReferences, printTarget, type Reference } from '../formula/references';
import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { spliceAttribute } from '../xml/formulaTexts';
import { encodeXstring } from '../xml/xstring';
import { formulaParts, rewriteFormulas } from './formulaParts';
import { patchTitles } from './patchTitles';
import { readWorkbookTree, tabOf } from './workbookTree';

/** Renames a sheet and whatever refers to it: formulas of cells, names, rules, charts and tables, and the sources of pivot tables. */
export function renameSheet(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: number, name: string): void {
  const before = loaded.sheets[sheet]?.name ?? '';
  const workbook = readWorkbookTree(changing, loaded);
  changing.splice(loaded.part, [
    spliceAttribute(workbook.xml, tabOf(workbook, loaded, sheet), 'name', encodeXstring(name)),
  ]);
  for (const { path, kind } of formulaParts(changing, loaded.part)) {
    if (kind === 'pivotCacheDefinition') renameSource(changing, path, before, name);
    else rewriteFormulas(changing, path, (formula) => changeReferences(formula, renaming(before, name)));
  }
  const names = loaded.sheets.map((each) => each.name);
  patchTitles(
    changing,
    names,
    names.map((each, index) => (index === sheet ? name : each)),
  );
}

function renaming(before: string, after: string): (reference: Reference) => string | null {
  const isMeant = (name: string | null): boolean => name !== null && isSameName(name, before);
  return ({ sheet, lastSheet, body }) => {
    if (!isMeant(sheet) && !isMeant(lastSheet)) return null;
    return printTarget(isMeant(sheet) ? after : sheet, isMeant(lastSheet) ? after : lastSheet, body);
  };
}

function renameSource(changing: ChangingPackage, path: string, before: string, after: string): void {
  const xml = changing.text(path);
  const source = /<(?:\w+:)?worksheetSource\b[^>]*>/.exec(xml);
  const tag = source && { start: source.index, end: source.index + source[0].length };
  const named = /\ssheet\s*=\s*"([^"]*)"/.exec(source?.[0] ?? '')?.[1];
  if (tag && named !== undefined && isSameName(unescapeXml(named), before))
    changing.splice(path, [spliceAttribute(xml, tag, 'sheet', after)]);
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Sheets are told apart without case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
