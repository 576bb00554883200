import type { HostWorkbook } from '../model/workbook';
import type { ActionInfo, ObjectPathInfo, ResponseBody } from './messages';

/** Ways in which a real Excel disappoints. */
export interface Faults {
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** The number of the batch that fails with a general exception, counting from 1. */
  readonly failNth?: number;
  /** The number of the action that fails with a general exception, counting from 1 over all batches; those before it stay. */
  readonly failNthAction?: number;
  /** What a colleague does meanwhile: called before each batch is processed, with its number, counting from 1. */
  readonly beforeRequest?: (request: number, workbook: HostWorkbook) => void | Promise<void>;
  /** Called before each action is carried out, with its number, counting from 1 over all batches. */
  readonly beforeAction?: (number: number, action: ActionInfo, path: ObjectPathInfo | undefined) => void;
  /** Bytes; 5 MB in Excel on the web. Null for no limit. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
  /** Someone is typing in a cell: refused, unless the client asked to wait (`delayForCellEdit`) for the promise. */
  readonly cellEdit?: Promise<void> | null;
  /** Newest requirement set, e.g. `1.10`; `1.17` when absent. */
  readonly requirementSet?: string;
}

/** What the host answers a transport. Codes are those office.js gives its callers. */
export type HostReply =
  { readonly kind: 'answered'; readonly body: ResponseBody } | { readonly kind: 'refused'; readonly refusal: Refusal };

export type Refusal = keyof typeof REFUSALS;

/** How office.js names a refusal: `officeCode` on the web, `code` and `status` over the native bridge. */
export const REFUSALS = {
  requestTooLarge: { officeCode: 5103, code: 'RequestPayloadSizeLimitExceeded', status: 400 },
  responseTooLarge: { officeCode: 5104, code: 'ResponsePayloadSizeLimitExceeded', status: 400 },
  cellEdit: { officeCode: 5004, code: 'InvalidOperationInCellEditMode', status: 400 },
  failed: { officeCode: 5001, code: 'GeneralException', status: 500 },
} as const;

const DELAY_FOR_CELL_EDIT = 64;

export async function faultReply(
  host: { readonly faults: Faults; readonly workbook: HostWorkbook },
  request: number,
  flags: number,
  size: () => number,
  process: () => ResponseBody,
): Promise<HostReply> {
  const { latency, failNth, beforeRequest, requestLimit, responseLimit, cellEdit } = host.faults;
  if (latency) await new Promise((resolve) => setTimeout(resolve, latency));
  if (cellEdit) {
    if (!(flags & DELAY_FOR_CELL_EDIT)) return refused('cellEdit');
    await cellEdit;
  }
  if (failNth === request) return refused('failed');
  if (requestLimit !== undefined && size() > requestLimit) return refused('requestTooLarge');
  if (beforeRequest) await asColleague(host.workbook, () => beforeRequest(request, host.workbook));
  const body = process();
  if (responseLimit !== undefined && utf8Length(JSON.stringify(body)) > responseLimit)
    return refused('responseTooLarge');
  return { kind: 'answered', body };
}

/** Events then say that it was somebody else. */
async function asColleague(workbook: HostWorkbook, work: () => void | Promise<void>): Promise<void> {
  workbook.author = 'colleague';
  try {
    await work();
  } finally {
    workbook.author = 'person';
  }
}

function refused(refusal: Refusal): HostReply {
  return { kind: 'refused', refusal };
}

export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}
