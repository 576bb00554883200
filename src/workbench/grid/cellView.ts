import { columnName } from '../../host/model/address';
import type { ConditionalLook } from '../../host/model/conditionalLook';
import type { EffectiveStyle } from '../../host/model/look';
import type { HostSheet } from '../../host/model/sheet';
import type { HostWorkbook } from '../../host/model/workbook';
import type { TextKind } from './cellCss';

export interface CellView {
  readonly address: string;
  /** As Excel shows it, in the workbook's language. */
  readonly text: string;
  readonly kind: TextKind;
  /** Conditional formats included. */
  readonly style: EffectiveStyle;
  readonly bar: ConditionalLook['bar'];
}

export function viewCell(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  { style: conditional, bar, showsValue }: ConditionalLook,
): CellView {
  const value = workbook.value(sheet, row, column);
  const style = { ...workbook.looks.effective(sheet.look(row, column)), ...conditional };
  return {
    address: addressOf(row, column),
    text: showsValue ? workbook.formats.render(value, style.numberFormat) : '',
    kind: typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'centred',
    style,
    bar,
  };
}

export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
