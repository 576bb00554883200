import { editText } from '../host/entry/editText';
import { clearBlock } from '../host/model/clearBlock';
import { writeContent } from '../host/model/content';
import type { HostSheet } from '../host/model/sheet';
import { HostError, type ErrorCode } from '../host/protocol/hostError';
import type { Edits } from './grid/useEditing';
import type { Book } from './openBook';

/** What a person does to an open workbook. `refused` hears what Excel would have said in a message. */
export function editBook({ workbook, engine }: Book, onChange: () => void, refused: (code: ErrorCode) => void): Edits {
  let endEditing: (() => void) | null = null;
  const attempt = (edit: () => void): void => {
    try {
      edit();
      onChange();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused(error.code);
    }
  };
  const blockOf = (sheet: HostSheet, area: HostSheet['selection']['area']) => ({ workbook, sheet, area });
  return {
    begin() {
      endEditing?.();
      const cellEdit = new Promise<void>((resolve) => (endEditing = resolve));
      engine.faults = { ...engine.faults, cellEdit };
    },
    end() {
      engine.faults = { ...engine.faults, cellEdit: null };
      endEditing?.();
      endEditing = null;
    },
    textOf: (sheet, { row, column }) =>
      editText(sheet.content(row, column), workbook.numberFormat(sheet, row, column), workbook.formats),
    type(sheet, { row, column }, text) {
      attempt(() => {
        writeContent(blockOf(sheet, { row, column, rows: 1, columns: 1 }), text, 'person');
      });
    },
    clear(sheet) {
      attempt(() => {
        clearBlock(blockOf(sheet, sheet.selection.area), 'Contents');
      });
    },
    select(sheet, selection) {
      workbook.select(sheet, selection);
      onChange();
    },
  };
}
