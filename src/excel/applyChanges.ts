import type { Change, Content, NamedCell } from '../worksheet/change';
import type { Watched } from '../worksheet/watched';
import { applyToSheet } from './applyToSheet';
import { passingArea } from './areaOf';
import { packed, rowBlocks } from './blocks';
import { joinAlike, type Joined } from './joinAlike';
import { readThere } from './readThere';
import { readSheetOrder } from './sheetOrder';
import { writePart } from './storedPart';
import { areAsRead, watch, watchNames } from './watch';
import type { WorkbookSession } from './workbookSession';
import { WrittenSheets } from './writtenSheets';

/**
 * Applies a list of changes: one round trip, then one more for each 4 MB that do not fit. What is remembered goes first,
 * so that whatever fails after it can be taken away; then names and looks, so that a column never shows contents in the
 * wrong format.
 * @param isFirst nothing is written unless what is expected is as it was read; else it is seen afterwards whether it was
 * @returns `asRead` where what the changes were made from was still so just before the first was written, and the named
 * cells are where they were expected
 */
export async function applyChanges(
  session: WorkbookSession,
  changes: readonly Change[],
  expected: readonly Watched[] = [],
  isFirst = false,
): Promise<Applied> {
  const sheets = new WrittenSheets(session.context.workbook.worksheets);
  const order = await readSheetOrder(session, changes);
  const there = await readThere(session, changes);
  if (isFirst && !(await areAsRead(session, expected))) return 'notWritten';
  const isAsRead = watch(session, expected);
  writeParts(session, changes, 'first');
  const others = joinAlike(
    changes.flatMap((change) => (change.kind === 'storedPart' || change.kind === 'contents' ? [] : [change])),
  );
  const blocks = changes.flatMap((change) => (change.kind === 'contents' ? contentBlocks(change) : []));
  const apply = (change: (typeof others)[number]): Step => ({
    bytes: bytesOfLook(change),
    queue: () => {
      applyToSheet(sheets, change, order, there);
    },
  });
  let areInPlace = (): boolean => true;
  const steps: Step[] = [
    ...others.filter((change) => !needsContents(change)).map(apply),
    {
      bytes: 0,
      queue: () => {
        if (expected.length > 0) areInPlace = watchNames(session, namedCells(changes));
      },
    },
    ...blocks.map((block) => ({
      bytes: bytesOf(block.contents),
      queue: () => {
        write(sheets, block);
      },
    })),
    ...others.filter(needsContents).map(apply),
  ];
  const messages = packed(steps, ({ bytes }) => bytes);
  for (const [index, together] of messages.entries()) {
    for (const { queue } of together) queue();
    if (index === messages.length - 1) writeParts(session, changes, 'last');
    await session.sync();
  }
  return isAsRead() && areInPlace() ? 'asRead' : 'changedMeanwhile';
}

export type Applied = 'asRead' | 'notWritten' | 'changedMeanwhile';

/** Something to queue, and about how long it makes the message. */
interface Step {
  readonly bytes: number;
  queue(): void;
}

function write(sheets: WrittenSheets, block: Contents): void {
  const columns = block.contents[0]?.length ?? 0;
  const range = passingArea(sheets.at(block.sheet), { ...block, rows: block.contents.length, columns });
  // Null leaves a cell alone; Office's typings don't know.
  range.formulas = block.contents as (string | number | boolean)[][];
}

/**
 * Office.js says a property in some 300 bytes and an object in 200; measured against every kind of change, this is at most
 * twice as much. A chart says much that stands in no change.
 */
function bytesOfLook(change: Joined): number {
  if (change.kind === 'numberFormats') return 1_000 + bytesOf(change.formats);
  return 1_000 + (change.kind === 'chart' ? 20 : 10) * JSON.stringify(change).length;
}

/** Rows are fitted to what stands in them; Excel refuses a filter over nothing, and looks at the figures a chart begins with. */
function needsContents({ kind }: Joined): boolean {
  return kind === 'autofitRows' || kind === 'autoFilter' || kind === 'chart';
}

function writeParts(session: WorkbookSession, changes: readonly Change[], order: 'first' | 'last'): void {
  for (const change of changes) if (change.kind === 'storedPart' && change.order === order) writePart(session, change);
}

function namedCells(changes: readonly Change[]): (NamedCell & { readonly sheet: string })[] {
  const gone = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'deleteName') gone.add(change.name);
    if (change.kind === 'name') gone.delete(change.name);
  }
  const named = changes.flatMap((change) =>
    'by' in change && change.by !== undefined && !gone.has(change.by.name)
      ? [{ sheet: change.sheet, ...change.by }]
      : [],
  );
  return [...new Map(named.map((each) => [`${each.sheet} ${each.name}`, each])).values()];
}

type Contents = Extract<Change, { kind: 'contents' }>;

function contentBlocks(change: Contents): Contents[] {
  const { row, column, contents } = change;
  const columns = contents[0]?.length ?? 0;
  const bytesPerCell = Math.ceil(bytesOf(contents) / Math.max(1, contents.length * columns));
  return rowBlocks({ row, column, rows: contents.length, columns }, bytesPerCell).map((block) => ({
    ...change,
    row: block.row,
    contents: contents.slice(block.row - row, block.row - row + block.rows),
  }));
}

/** Length of the contents as JSON: nearly all of it is ASCII, and a block leaves a fifth free. */
function bytesOf(contents: readonly (readonly Content[])[]): number {
  return JSON.stringify(contents).length;
}
