import { editText } from '../host/entry/editText';
import { clearBlock } from '../host/model/clearBlock';
import { writeContent } from '../host/model/content';
import type { HostSheet } from '../host/model/sheet';
import { HostError, type ErrorCode } from '../host/protocol/hostError';
import type { Edits } from './grid/useEditing';
import type { Book } from './openBook';

/** Who hears of what a person does. */
interface EditListeners {
  readonly onEdited: () => void;
  readonly onSelected: () => void;
  /** What Excel would say in a message. */
  readonly onRefused: (code: ErrorCode) => void;
}

/** What a person does to an open workbook. */
export function editBook({ workbook, engine }: Book, { onEdited, onSelected, onRefused }: EditListeners): Edits {
  let endEditing: (() => void) | null = null;
  const attempt = (edit: () => void): void => {
    try {
      edit();
      onEdited();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onRefused(error.code);
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
      onSelected();
    },
  };
}
