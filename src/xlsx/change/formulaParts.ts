import type { ChangingPackage } from '../package/changingPackage';
import { Refusal } from '../refusal';
import { spliceFormulas } from '../xml/formulaTexts';

/** Kinds of parts that hold formulas, or lead to parts that do. */
const KINDS: ReadonlySet<string> = new Set([
  ...['worksheet', 'chartsheet', 'dialogsheet', 'drawing', 'chart', 'chartEx', 'chartUserShapes', 'table', 'ctrlProp'],
  ...['pivotCacheDefinition'],
]);

export interface FormulaPart {
  readonly path: string;
  readonly kind: string;
}

/** The parts that may hold formulas, the workbook first. */
export function formulaParts(changing: ChangingPackage, workbookPart: string): readonly FormulaPart[] {
  const parts = changing.asPackage();
  const found = new Map([[workbookPart, 'workbook']]);
  for (const source of found.keys())
    for (const { target, kind } of parts.relationships(source))
      if (KINDS.has(kind) && parts.has(target) && !found.has(target)) found.set(target, kind);
  return [...found].map(([path, kind]) => ({ path, kind }));
}

/** Rewrites the formulas of a part; a drawing or chart that can't be read stays, as it would in any other save. */
export function rewriteFormulas(
  changing: ChangingPackage,
  path: string,
  rewrite: (formula: string) => string,
  options: { readonly dropsValues?: boolean } = {},
): void {
  const xml = changing.text(path);
  if (!xml.includes('!')) return;
  try {
    changing.splice(path, spliceFormulas(path, xml, rewrite, options));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
