import type { HostWorkbook } from '../model/workbook';
import { NotImplemented } from '../protocol/hostError';
import { defineClass } from './hostClass';
import { styleClass } from './style';

/** https://learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export const styleCollectionClass = defineClass<{ readonly workbook: HostWorkbook }>({
  name: 'StyleCollection',
  item: ({ workbook }, name) => {
    if (name !== 'Normal') throw new NotImplemented(`StyleCollection.getItem of ${String(name)}`);
    // The first format of a file is that of cells nobody has formatted.
    return styleClass.of(workbook.looks.effective({ base: 0, change: null }));
  },
});
