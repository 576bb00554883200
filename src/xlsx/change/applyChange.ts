import type { WorkbookChange } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { shiftCells } from '../shift/shiftCells';
import { addSheet } from './addSheet';
import { addCustomXml, deleteCustomXml, setCustomXml } from './customXml';
import { deleteSheet } from './deleteSheet';
import { moveSheet } from './moveSheet';
import { deleteName, setName } from './names';
import { renameSheet } from './renameSheet';
import { showSheet } from './showSheet';

export function applyChange(changing: ChangingPackage, loaded: LoadedWorkbook, change: WorkbookChange): void {
  switch (change.kind) {
    case 'addSheet':
      return addSheet(changing, loaded, change.name);
    case 'moveSheet':
      return moveSheet(changing, loaded, change.sheet, change.to);
    case 'renameSheet':
      return renameSheet(changing, loaded, change.sheet, change.name);
    case 'deleteSheet':
      return deleteSheet(changing, loaded, change.sheet);
    case 'showSheet':
      return showSheet(changing, loaded, change.sheet, change.visibility);
    case 'shift':
      return shiftCells(changing, loaded, change.sheet, change.shift);
    case 'setName':
      return setName(changing, loaded, change.name);
    case 'deleteName':
      return deleteName(changing, loaded, change);
    case 'addCustomXml':
      return addCustomXml(changing, loaded, change.xml);
    case 'setCustomXml':
      return setCustomXml(changing, loaded, change.id, change.xml);
    case 'deleteCustomXml':
      return deleteCustomXml(changing, loaded, change.id);
  }
}
