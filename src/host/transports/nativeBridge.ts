import type { Engine } from '../engine';
import { loadOfficeClient, type Bridge, type OfficeClient } from '../node/officeClient';
import { REFUSALS, type HostReply } from '../protocol/faults';
import type { RequestBody } from '../protocol/messages';
import { hostSupports } from '../protocol/requirements';

const EVENT_MESSAGE = 3;

export interface NativeConnection {
  readonly run: typeof Excel.run;
  supports(set: string, version?: string): boolean;
  /** The client's own classes, e.g. for `OfficeExtension.Error`; they differ from one connection to the next. */
  readonly client: OfficeClient;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** Connects a genuine client to an engine in this process, without a browser. Connections don't meet: each has its own client. */
export function connectNativeBridge(
  engine: Engine,
  options: { /** The other form the protocol allows. */ readonly bodyAsText?: boolean } = {},
): NativeConnection {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      void engine
        .receive(message.body, flags, () => Buffer.byteLength(JSON.stringify(message.body)))
        .then((reply) =>
          bridge.onMessageFromHost?.(
            JSON.stringify({ id, type: 2, message: httpMessage(reply, options.bodyAsText === true) }),
          ),
        );
    },
  };
  engine.subscribe((entries) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message: { entries } })),
  );
  const client = loadOfficeClient(bridge);
  const supports = (set: string, version = '1.1'): boolean => hostSupports(engine.faults, set, version);
  declareRequirements(client, supports);
  return { run: client.Excel.run, supports, client };
}

function httpMessage(reply: HostReply, bodyAsText: boolean): object {
  if (reply.kind === 'answered')
    return { statusCode: 200, headers: {}, body: bodyAsText ? JSON.stringify(reply.body) : reply.body };
  const { status, code } = REFUSALS[reply.refusal];
  return { statusCode: status, headers: {}, body: { error: { code, message: code } } };
}

/** Without Office.context the client takes every requirement set for granted: tell it, and have it refuse what it lacks. */
function declareRequirements(client: OfficeClient, isSetSupported: NativeConnection['supports']): void {
  const world = client as unknown as {
    Office: object;
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  world.Office = Object.create(world.Office, { context: { value: { requirements: { isSetSupported } } } }) as object;
  world.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
