import type { HostWorkbook } from '../model/workbook';
import { defineClass } from './hostClass';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtectionClass = defineClass<{ readonly workbook: HostWorkbook }>({
  name: 'WorkbookProtection',
  properties: {
    Protected: { get: ({ workbook }) => workbook.file.isLocked },
  },
});
