import type { Engine } from '../engine';
import { REFUSALS, utf8Length, type HostReply } from '../protocol/faults';
import type { RequestBody } from '../protocol/messages';
import type { EventEntry } from '../protocol/events';
import { requirementMatrix } from '../protocol/requirements';
import { AddinFunctions } from './addinFunctions';

export interface WebHostOptions {
  /** Language of the person's Excel, e.g. `it-IT`. */
  readonly language: string;
  /** Origin of the page that plays Excel: https, and on the same host name as the add-in, or office.js refuses it. */
  readonly origin: string;
  readonly documentUrl?: string;
  /** The keyboard leaves the add-in's page: by Tab behind its last part or before its first, by Esc or by F2 or Ctrl+F6. */
  readonly onExit?: (key: ExitKey) => void;
}

export type ExitKey = 'Tab' | 'Shift+Tab' | 'Escape' | 'F2' | 'Ctrl+F6';

/** What the client calls its `AgaveHostAction`s. */
const EXITS: ReadonlyMap<unknown, ExitKey> = new Map([
  [5, 'Ctrl+F6'],
  [6, 'Ctrl+F6'],
  [13, 'Tab'],
  [14, 'Shift+Tab'],
  [15, 'Escape'],
  [16, 'F2'],
]);

/** The parent page's side of Excel on the web: what it names the add-in's frame, and what it answers. */
export interface WebProtocol {
  /** For `iframe.name`, before the frame is inserted. */
  readonly frameName: string;
  /** Takes a message of the add-in; answers, and later tells of events, through `post`. Messages of others are left alone. */
  receive(message: unknown, post: (answer: string) => void): void;
  /** A message for the add-in's page: the keyboard comes in, and its first control is to have the focus. */
  readonly entry: string;
  /** Presses a ribbon button: runs a function of the add-in, once it is there, until it says that it has completed. */
  press(buttonId: string, functionName: string): Promise<void>;
  /** Presses the keys of an action of the add-in. */
  act(actionId: string): void;
  /** No event is told any more. */
  stop(): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const COMMAND_ID = '0';

interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData: readonly unknown[];
  /** Of a command that has completed. */
  readonly [COMMAND_ID]?: string;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const CALL = 0;
const EVENT = 1;
const ENTER_BY_KEY = 4;
const EXECUTE_RICH_API_REQUEST = 93;
const COMMAND_COMPLETED = 94;
const CUSTOM_DATA = 0;
const OF_OFFICE = 'WacPartition';
const FLAGS = 6;
const BODY = 4;
const EXCEL_ON_THE_WEB = 16;
const VERSION = '16.0.17000.10000';

let conversations = 0;

export function createWebProtocol(engine: Engine, options: WebHostOptions): WebProtocol {
  conversations += 1;
  const conversation = `host-${conversations}`;
  /** How to reach the add-in, by the events it registered for. */
  const registered = new Map<string, (event: unknown) => void>();
  const stop = engine.subscribe((entries) => {
    registered.get('richApiMessage')?.({ ArrayData: entries.map(asArray) });
  });
  const functions = new AddinFunctions((event, told) => registered.get(event)?.(told));
  return {
    frameName: printFrameName(conversation, options),
    entry: printEntry(conversation, options.origin),
    stop,
    press: (buttonId, functionName) => functions.press(buttonId, functionName),
    act: (actionId) => {
      functions.act(actionId);
    },
    receive(text, post) {
      const message = readMessage(text);
      if (message?._conversationId !== conversation || message._messageType !== REQUEST) return;
      if (message._actionType === REGISTER)
        registered.set(message._actionName, (event) => {
          post(printResponse(message, event, options.origin, EVENT));
        });
      if (message._actionType === UNREGISTER) registered.delete(message._actionName);
      void answer(message, engine, options, functions).then((data) => {
        post(printResponse(message, data, options.origin, CALL));
        if (registered.has('appCommandInvoked')) functions.openToButtons();
        if (engine.runtime.takesActions) functions.openToKeys();
      });
    },
  };
}

/** Excel on the web sends an event as an array. */
function asArray({ messageCategory, messageType, targetId, message }: EventEntry): unknown[] {
  return [messageCategory, messageType, targetId, message];
}

/** An add-in that a page hosts. */
export interface HostedAddin extends Pick<WebProtocol, 'press' | 'act' | 'stop'> {
  /** Gives its first control the focus. */
  enter(): void;
}

/** Makes a page Excel on the web for the add-in in a frame. Call it before the frame is inserted. */
export function hostAddin(
  frame: HTMLIFrameElement,
  engine: Engine,
  options: Omit<WebHostOptions, 'origin'>,
): HostedAddin {
  const page = frame.ownerDocument.defaultView;
  if (!page) throw new Error('The frame belongs to a document without a window.');
  const protocol = createWebProtocol(engine, { ...options, origin: page.location.origin });
  frame.name = protocol.frameName;
  const listen = ({ source, data, origin }: MessageEvent): void => {
    if (!source || source !== frame.contentWindow) return;
    protocol.receive(data, (text) => {
      source.postMessage(text, { targetOrigin: origin });
    });
  };
  page.addEventListener('message', listen);
  return {
    enter() {
      frame.contentWindow?.postMessage(protocol.entry, page.location.origin);
    },
    press: (buttonId, functionName) => protocol.press(buttonId, functionName),
    act: (actionId) => {
      protocol.act(actionId);
    },
    stop() {
      protocol.stop();
      page.removeEventListener('message', listen);
    },
  };
}

function printFrameName(conversation: string, { language, origin }: WebHostOptions): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel$Web$16.01$${language}$telemetry$$disableLogging$0`,
    xdmInfo: `${conversation}|${conversation}|${origin}`,
    serializerVersion: '1',
  });
}

function printEntry(conversation: string, origin: string): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionName: 'Office_notifyAgave',
    _actionType: INVOKE,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [ENTER_BY_KEY],
    _serializerVersion: 1,
  });
}

function readMessage(text: unknown): Message | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as Message;
  } catch {
    // Any page may post anything; what isn't JSON isn't ours.
    return null;
  }
}

async function answer(
  message: Message,
  engine: Engine,
  options: WebHostOptions,
  functions: AddinFunctions,
): Promise<unknown> {
  if (message._actionType !== INVOKE) return { Version: 1, Error: 0 };
  if (message._actionName === 'ContextActivationManager_getAppContextAsync')
    return appContext(message._conversationId, engine, options);
  if (message._actionName === 'ContextActivationManager_notifyHost') notify(message._data, options);
  if (message._actionName.startsWith('ContextActivationManager_')) return null;
  if (message._actionName === 'executeMethod') {
    const call = message._data as ExecuteMethod;
    if (call.DdaMethod.DispatchId !== COMMAND_COMPLETED) return execute(call, engine);
    functions.complete(String(call[COMMAND_ID]));
    return { Version: 1, Error: 0 };
  }
  engine.unimplemented.push(`web protocol: ${message._actionName}`);
  return { Version: 1, Error: REFUSALS.failed.officeCode };
}

function notify(data: unknown, { onExit }: WebHostOptions): void {
  const key = Array.isArray(data) ? EXITS.get(data[1]) : undefined;
  if (key !== undefined) onExit?.(key);
}

function appContext(id: string, engine: Engine, { language, documentUrl }: WebHostOptions): object {
  return {
    _id: id,
    _appInstanceId: id,
    _correlationId: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: VERSION,
    _hostFullVersion: VERSION,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl ?? 'https://localhost/piano.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _requirementMatrix: JSON.stringify(requirementMatrix(engine.faults)),
  };
}

async function execute({ DdaMethod: { DispatchId }, ArrayData }: ExecuteMethod, engine: Engine): Promise<object> {
  const text = ArrayData[BODY];
  if (DispatchId !== EXECUTE_RICH_API_REQUEST || typeof text !== 'string') {
    engine.unimplemented.push(`web protocol: dispatch id ${DispatchId}`);
    return { Version: 1, Error: REFUSALS.failed.officeCode };
  }
  const body = JSON.parse(text) as RequestBody;
  // What is asked of Office itself, such as showing the pane, doesn't reach the workbook, nor what stands in its way.
  if (ArrayData[CUSTOM_DATA] === OF_OFFICE) return printReply({ kind: 'answered', body: engine.process(body) });
  return printReply(await engine.receive(body, Number(ArrayData[FLAGS]), () => utf8Length(text)));
}

function printReply(reply: HostReply): object {
  if (reply.kind === 'refused') return { Version: 1, Error: REFUSALS[reply.refusal].officeCode };
  return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(reply.body)] };
}

function printResponse(request: Message, data: unknown, origin: string, type: typeof CALL | typeof EVENT): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  });
}
