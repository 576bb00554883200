import type { Block } from './blocks';
import { readEventAddress } from './eventAddress';
import type { SelectedCell } from './readSelection';
import type { ExcelSession } from './session';

/** What happens in the workbook, as far as somebody who looks at a plan cares. Sheets by id, rows and columns from 0. */
export type SheetEvent =
  | ({ readonly kind: 'selected' } & SelectedCell)
  | { readonly kind: 'turnedTo'; readonly sheet: string }
  | Edited
  | { readonly kind: 'sheetDeleted'; readonly sheet: string };

export interface Edited {
  readonly kind: 'edited';
  readonly sheet: string;
  /** Whose doing it was; `unknown` where Excel is too old (before ExcelApi 1.14) to tell Piano from the person. */
  readonly by: 'person' | 'colleague' | 'piano' | 'unknown';
  /** Null where rows, columns or cells came or went, or more was edited than one area. */
  readonly area: Block | null;
}

/**
 * Listens until it is stopped. Handlers outlive the run they are added in, and are taken away through the same context.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export async function listen(session: ExcelSession, hear: (event: SheetEvent) => void): Promise<() => Promise<void>> {
  const handlers = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add((event) => heard(hear, editedBy(event))),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        const area = readEventAddress(address);
        return area === null
          ? Promise.resolve()
          : heard(hear, { kind: 'selected', sheet: worksheetId, row: area.row, column: area.column });
      }),
      worksheets.onActivated.add(({ worksheetId }) => heard(hear, { kind: 'turnedTo', sheet: worksheetId })),
      worksheets.onDeleted.add(({ worksheetId }) => heard(hear, { kind: 'sheetDeleted', sheet: worksheetId })),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

/** Office wants a promise of its handlers. */
function heard(hear: (event: SheetEvent) => void, event: SheetEvent): Promise<void> {
  hear(event);
  return Promise.resolve();
}

function editedBy({
  worksheetId,
  address,
  changeType,
  source,
  triggerSource,
}: Excel.WorksheetChangedEventArgs): SheetEvent {
  const by =
    source !== 'Local'
      ? 'colleague'
      : triggerSource === 'ThisLocalAddin'
        ? 'piano'
        : (triggerSource as string | undefined) === undefined
          ? 'unknown'
          : 'person';
  const area = changeType === 'RangeEdited' ? readEventAddress(address) : null;
  return { kind: 'edited', sheet: worksheetId, by, area };
}
