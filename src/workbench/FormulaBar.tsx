import * as React from 'react';
import { editText } from '../host/entry/editText';
import { readAddress } from '../host/model/address';
import type { HostSheet, Selection } from '../host/model/sheet';
import type { HostWorkbook } from '../host/model/workbook';
import { addressOf } from './grid/cellView';
import { selectionAt } from './grid/mergeAt';

interface FormulaBarProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly label: string;
  readonly onSelect: (selection: Selection) => void;
}

/** Where the active cell is, an address to go to, and what stands in the cell. */
export function FormulaBar({ workbook, sheet, label, onSelect }: FormulaBarProps): JSX.Element {
  const { row, column } = sheet.selection;
  const address = addressOf(row, column);
  return (
    <div className="formula-bar">
      <input
        key={`${sheet.key} ${address}`}
        className="name"
        aria-label={label}
        defaultValue={address}
        onFocus={({ target }) => {
          target.select();
        }}
        onKeyDown={({ key, currentTarget }) => {
          const read = key === 'Enter' ? readAddress(currentTarget.value) : null;
          if (read) onSelect(selectionAt(sheet, read.area.row, read.area.column));
        }}
      />
      <output className="content">
        {editText(sheet.content(row, column), workbook.numberFormat(sheet, row, column), workbook.formats)}
      </output>
    </div>
  );
}
