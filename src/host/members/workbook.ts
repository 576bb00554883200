import type { HostWorkbook } from '../model/workbook';
import type { Listening } from '../protocol/listening';
import { applicationClass } from './application';
import { customXmlPartCollectionClass } from './customXmlPartCollection';
import { defineClass } from './hostClass';
import { namedItemCollectionClass } from './namedItemCollection';
import { rangeClass } from './range';
import { workbookProtectionClass } from './workbookProtection';
import { styleCollectionClass } from './styleCollection';
import { activeSheet, worksheetCollectionClass } from './worksheetCollection';

interface Root {
  readonly workbook: HostWorkbook;
  readonly listening: Listening;
  removeReference(id: string): void;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass = defineClass<Root>({
  name: 'Workbook',
  navigations: {
    Application: ({ workbook }) => applicationClass.of({ workbook }),
    CustomXmlParts: ({ workbook }) => customXmlPartCollectionClass.of({ workbook }),
    Names: ({ workbook }) => namedItemCollectionClass.of({ workbook, sheet: null }),
    Protection: ({ workbook }) => workbookProtectionClass.of({ workbook }),
    Styles: ({ workbook }) => styleCollectionClass.of({ workbook }),
    Worksheets: ({ workbook, listening }) => worksheetCollectionClass.of({ workbook, listening }),
  },
  objectMethods: {
    GetActiveCell: ({ workbook }) => {
      const sheet = activeSheet(workbook);
      const { row, column } = sheet.selection;
      return rangeClass.of({ workbook, sheet, area: { row, column, rows: 1, columns: 1 } });
    },
  },
  methods: {
    _RemoveReference: ({ removeReference }, [id]) => {
      removeReference(String(id));
    },
  },
});
