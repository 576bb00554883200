import { zipOf } from '../zipOf';
import { besideParts } from './besideParts';
import { macros, opaqueParts } from './opaqueParts';
import { otherSheets } from './otherSheets';
import { planSheet, type PlanSheetOptions } from './planSheet';
import { sharedStrings } from './sharedStrings';
import { stylesParts } from './stylesPart';
import { workbookParts, type WorkbookOptions } from './workbookPart';

export interface TortureOptions extends PlanSheetOptions, WorkbookOptions {}

/** The sheet of the plan, and where it is in the file. */
export const PLAN_SHEET = 'xl/worksheets/sheet1.xml';

/** A small plan in a workbook that has all a workbook can have, written by hand as Excel writes it. */
export function tortureWorkbook(options: Partial<TortureOptions> = {}): Uint8Array {
  const chosen = { hasResults: true, hasMacros: false, date1904: false, ...options };
  const parts = {
    ...workbookParts(chosen),
    ...planSheet(chosen),
    ...otherSheets,
    ...besideParts,
    ...opaqueParts,
    ...stylesParts,
    'xl/sharedStrings.xml': sharedStrings(),
    ...(chosen.hasMacros && macros),
  };
  return zipOf(parts);
}

/** By what a test says of them. */
export const tortureVariants: readonly (readonly [said: string, options: Partial<TortureOptions>])[] = [
  ['with results', {}],
  ['without results', { hasResults: false }],
  ['with macros', { hasMacros: true }],
  ['that counts days from 1904', { date1904: true, hasResults: false }],
];
