import type { WorkbookChange } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { addSheet } from './addSheet';
import { deleteSheet } from './deleteSheet';
import { renameSheet } from './renameSheet';
import { showSheet } from './showSheet';

export function applyChange(changing: ChangingPackage, loaded: LoadedWorkbook, change: WorkbookChange): void {
  switch (change.kind) {
    case 'addSheet':
      return addSheet(changing, loaded, change.name);
    case 'renameSheet':
      return renameSheet(changing, loaded, change.sheet, change.name);
    case 'deleteSheet':
      return deleteSheet(changing, loaded, change.sheet);
    case 'showSheet':
      return showSheet(changing, loaded, change.sheet, change.visibility);
  }
}
