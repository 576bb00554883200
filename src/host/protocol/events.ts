import { sheetId } from '../members/worksheet';
import { printArea } from '../model/address';
import type { Author, Changed, Happening } from '../model/happening';
import { shownValue, valueType } from '../model/shownValue';

/** Events of a collection of worksheets, by the numbers they travel under. */
export const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15 } as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** What is pushed to the client: an event as the host first tells it, with the details as text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: EventType;
  /** All events here are the workbook's: those of a single sheet are not implemented. */
  readonly targetId: 'Workbook';
  readonly message: string;
}

const EVENTS = 65_536;

/** `saysTrigger`: whether Excel is new enough to say that the add-in did it itself (ExcelApi 1.14). */
export function eventEntry(happening: Happening, author: Author, saysTrigger: boolean): EventEntry {
  return {
    messageCategory: EVENTS,
    messageType: EVENT[happening.kind],
    targetId: 'Workbook',
    message: JSON.stringify({ worksheetId: sheetId(happening.sheet), ...detailsOf(happening, author, saysTrigger) }),
  };
}

function detailsOf(happening: Happening, author: Author, saysTrigger: boolean): object {
  const source = author === 'colleague' ? 'Remote' : 'Local';
  switch (happening.kind) {
    case 'changed':
      return {
        source,
        address: printArea(happening.area),
        changeType: happening.changeType,
        shiftDirection: 'None',
        ...(saysTrigger && { triggerSource: author === 'addin' ? 'ThisLocalAddin' : 'Unknown' }),
        ...valuesOf(happening),
      };
    case 'selected':
      return { address: printArea(happening.area) };
    case 'added':
    case 'deleted':
      return { source };
    case 'activated':
    case 'deactivated':
      return {};
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail */
function valuesOf({ cell }: Changed): object {
  if (!cell) return {};
  return {
    valueBefore: shownValue(cell.before),
    valueAfter: shownValue(cell.after),
    valueTypeBefore: valueType(cell.before),
    valueTypeAfter: valueType(cell.after),
  };
}
