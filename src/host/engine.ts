import type { Shift } from '../xlsx/content';
import type { AppRuntime } from './members/appRuntimeService';
import { rangeClass } from './members/range';
import { workbookClass } from './members/workbook';
import type { HostObject } from './members/hostClass';
import { faultReply, type Faults, type HostReply } from './protocol/faults';
import type { EventEntry } from './protocol/events';
import { HostError, NotImplemented } from './protocol/hostError';
import { Listening } from './protocol/listening';
import { ACTION, type ActionInfo, type RequestBody, type ResponseBody, type ResponseError } from './protocol/messages';
import { ObjectPaths } from './protocol/objectPaths';
import { answerQuery } from './protocol/query';
import { References } from './protocol/references';
import { hostSupports } from './protocol/requirements';
import { moveBlock } from './model/shiftBlock';
import type { HostSheet } from './model/sheet';
import type { HostWorkbook } from './model/workbook';

/** The other side of Office.js: answers batches over one workbook. */
export interface Engine {
  readonly workbook: HostWorkbook;
  /** Members that were asked for and that the host lacks. A test ends by asserting that this is empty. */
  readonly unimplemented: string[];
  /** The add-in's page: a command may show it as a pane, and whoever plays Excel may hide it. */
  readonly runtime: AppRuntime;
  /** Batches received. */
  readonly requests: number;
  /** Actions of those batches that ran, or failed. */
  readonly actions: number;
  /** Objects the client keeps between batches; none once every `Excel.run` has ended. */
  readonly references: number;
  /** May be changed between batches. */
  faults: Faults;
  process(body: RequestBody): ResponseBody;
  /** Calls back with the events the client listens to, after the answer to the batch they happened in; returns what ends it. */
  subscribe(listener: (events: readonly EventEntry[]) => void): () => void;
  /** What a transport calls: `process` with the faults applied. `flags` as the client sent them. */
  receive(body: RequestBody, flags: number, size: () => number): Promise<HostReply>;
}

export function createEngine(workbook: HostWorkbook, faults: Faults = {}): Engine {
  return new HostEngine(workbook, faults);
}

/** Since then events say whether the add-in itself is their cause. */
const TRIGGER_SOURCE = ['ExcelApi', '1.14'] as const;

const KEEP_REFERENCE = '_KeepReference';

class HostEngine implements Engine {
  readonly unimplemented: string[] = [];
  readonly runtime: AppRuntime = { state: 'Visible', takesActions: false };
  requests = 0;
  actions = 0;
  readonly #references = new References();
  readonly #listening: Listening;
  readonly #root: HostObject;
  #paths: ObjectPaths | null = null;

  constructor(
    readonly workbook: HostWorkbook,
    public faults: Faults,
  ) {
    workbook.onShift = (sheet, shift) => {
      this.#moveRanges(sheet, shift);
    };
    this.#listening = new Listening(workbook, () => hostSupports(this.faults, ...TRIGGER_SOURCE));
    this.#root = workbookClass.of({
      workbook,
      listening: this.#listening,
      removeReference: (id) => {
        this.#references.remove(id);
      },
    });
  }

  /** Ranges that the client holds follow their cells. */
  #moveRanges(sheet: HostSheet, shift: Shift): void {
    const objects = [...this.#references.objects, ...(this.#paths?.objects ?? [])];
    const blocks = new Set(objects.flatMap((object) => rangeClass.targetOf(object) ?? []));
    for (const block of blocks) if (block.sheet === sheet) moveBlock(block, shift);
  }

  get references(): number {
    return this.#references.count;
  }

  subscribe(listener: (events: readonly EventEntry[]) => void): () => void {
    return this.#listening.subscribe(listener);
  }

  async receive(body: RequestBody, flags: number, size: () => number): Promise<HostReply> {
    this.requests += 1;
    return faultReply(this, this.requests, flags, size, () => this.process(body));
  }

  process(body: RequestBody): ResponseBody {
    const { workbook } = this;
    const before = workbook.author;
    workbook.author = 'addin';
    try {
      return this.#processAll(body);
    } finally {
      workbook.author = before;
    }
  }

  #processAll(body: RequestBody): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.#root, this.#references, this.runtime);
    this.#paths = paths;
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.actions += 1;
        this.faults.beforeAction?.(this.actions, action, body.ObjectPaths[action.ObjectPathId]);
        if (this.actions === this.faults.failNthAction) throw new HostError('GeneralException', 'The action fails.');
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#run(action, paths) ?? null });
      } catch (error) {
        // A batch is not a transaction: what ran before the error stays.
        return { Results: results, TraceIds: traces, Error: this.#describe(error, index, action, body) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #run(action: ActionInfo, paths: ObjectPaths): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.find(action.ObjectPathId);
    // A null object is null to whoever loads it; what is done to it is done to nothing. Microsoft's own samples delete a sheet that may
    // not be there: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts-data-labels
    if (!object) return null;
    if (object.isGone && action.ActionType !== ACTION.instantiate && action.Name !== KEEP_REFERENCE)
      throw new HostError('ItemNotFound', 'The object has been deleted.');
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identify(object);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo);
      case ACTION.setProperty:
        object.write(action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.method:
        return this.#call(object, action, paths);
      default:
        throw new NotImplemented(`action of type ${action.ActionType} on ${object.className}`);
    }
  }

  #call(object: HostObject, action: ActionInfo, paths: ObjectPaths): unknown {
    if (action.Name === KEEP_REFERENCE) {
      this.#references.keep(object);
      return null;
    }
    return object.call(action.Name, paths.arguments(action.ArgumentInfo));
  }

  #identify(object: HostObject): Record<string, string> {
    const reference = this.#references.idOf(object);
    return { ...(object.id !== null && { Id: object.id }), ...(reference !== null && { _ReferenceId: reference }) };
  }

  #describe(error: unknown, index: number, action: ActionInfo, body: RequestBody): ResponseError {
    if (!(error instanceof HostError)) throw error;
    if (error instanceof NotImplemented) this.unimplemented.push(error.member);
    const name = action.Name || body.ObjectPaths[action.ObjectPathId]?.Name || '';
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? name,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }
}
