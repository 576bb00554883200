import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

export interface SheetOfWorkbook {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
}
