import * as React from 'react';
import { overlap } from '../../xlsx/sheet/areas';
import type { Validation } from '../../xlsx/content';
import type { HostSheet } from '../../host/model/sheet';

interface PromptNoteProps {
  readonly sheet: HostSheet;
  readonly style: React.CSSProperties;
}

/** What the sheet says may be typed in the selected cell. */
export function PromptNote({ sheet, style }: PromptNoteProps): JSX.Element | null {
  const prompt = promptOf(sheet);
  if (prompt === null) return null;
  return (
    <div role="note" className="prompt" style={style}>
      {prompt.promptTitle !== '' && <b>{prompt.promptTitle}</b>}
      <span>{prompt.prompt}</span>
    </div>
  );
}

function promptOf(sheet: HostSheet): Validation | null {
  const { row, column } = sheet.selection;
  const cell = { row, column, rows: 1, columns: 1 };
  // What only newer versions read can't be shown.
  if (sheet.file.extendedValidations.some(({ areas }) => areas.some((area) => overlap(area, cell) !== null)))
    return null;
  const validation = sheet.validations.within(cell)[0] ?? null;
  return validation?.showsPrompt === true && validation.prompt !== '' ? validation : null;
}
