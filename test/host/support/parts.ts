import { strFromU8, strToU8, unzipSync } from 'fflate';
import { createEngine, type Engine } from '../../../src/host/engine';
import { connectNativeBridge } from '../../../src/host/transports/nativeBridge';
import { zipOf } from '../../support/zipOf';
import { open } from './sheets';

/** The text of every part of a file, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The file with parts added or replaced; a function changes the text of a part. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | ((xml: string) => string)>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes))
    parts[path] = strToU8(typeof change === 'string' ? change : change(strFromU8(parts[path]!)));
  return zipOf(parts);
}

/** Paths of the parts that differ, those added or taken away with a sign. */
export function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((path) => {
    if (old[path] === undefined) return [`+${path}`];
    if (now[path] === undefined) return [`-${path}`];
    return old[path] === now[path] ? [] : [path];
  });
}

/** What a batch of Office.js leaves of a file, and the engine it ran on. */
export async function changedBy(
  bytes: Uint8Array,
  ...batches: readonly ((context: Excel.RequestContext) => unknown)[]
): Promise<{ readonly saved: Uint8Array; readonly engine: Engine }> {
  const engine = createEngine(await open(bytes));
  const { run } = connectNativeBridge(engine);
  for (const batch of batches) {
    await run(async (context) => {
      await batch(context);
      // Each batch is a run of its own.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    });
  }
  expect(engine.unimplemented).toEqual([]);
  return { saved: engine.workbook.save(), engine };
}
