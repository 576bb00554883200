import type { HostWorkbook } from '../model/workbook';
import { applicationClass } from './application';
import { customXmlPartCollectionClass } from './customXmlPartCollection';
import { defineClass } from './hostClass';
import { namedItemCollectionClass } from './namedItemCollection';
import { worksheetCollectionClass } from './worksheetCollection';

interface Root {
  readonly workbook: HostWorkbook;
  removeReference(id: string): void;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass = defineClass<Root>({
  name: 'Workbook',
  navigations: {
    Application: ({ workbook }) => applicationClass.of({ workbook }),
    CustomXmlParts: ({ workbook }) => customXmlPartCollectionClass.of({ workbook }),
    Names: ({ workbook }) => namedItemCollectionClass.of({ workbook, sheet: null }),
    Worksheets: ({ workbook }) => worksheetCollectionClass.of({ workbook }),
  },
  methods: {
    _RemoveReference: ({ removeReference }, [id]) => {
      removeReference(String(id));
    },
  },
});
