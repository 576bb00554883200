import { defineClass } from './hostClass';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass = defineClass<SheetOfWorkbook>({
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ workbook, sheet }) => workbook.protectedSheets.has(sheet.index) },
  },
});
