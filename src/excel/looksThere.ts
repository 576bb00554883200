import type { Change } from '../worksheet/change';
import { stretchesOf, type Stretch } from '../worksheet/span';
import { areaOf } from './areaOf';
import type { Request } from './readThere';
import { rulesThere } from './rulesThere';
import { isSameLook, requestLook, requestNormalLook, setLook, type ShownLook } from './shownLook';
import type { WorkbookSession } from './workbookSession';

type ClearChange = Extract<Change, { kind: 'clear' | 'clearLooks' }>;

/**
 * Gives cells back the looks they would have if nobody had written there. The last cell of a row tells what the whole row
 * looks like, the last one of a column the whole column, and a row goes before a column. Where neither has a look, the style
 * *Normal* takes one away without touching conditional formats, which clearing would cut.
 */
export function looksThere(session: WorkbookSession, change: ClearChange): Request {
  const { workbook } = session.context;
  const range = areaOf(workbook.worksheets.getItem(change.sheet), change);
  const rules = rulesThere(session, change);
  const edge = range.getEntireRow().getLastColumn().load('rowIndex,columnIndex');
  const foot = range.getEntireColumn().getLastRow().load('rowIndex,columnIndex');
  const corner = foot.getEntireRow().getLastColumn();
  const normal = requestNormalLook(workbook);
  const [ofEdge, ofFoot, ofCorner] = [requestLook(edge), requestLook(foot), requestLook(corner)];
  let rows: readonly (() => ShownLook)[] = [];
  const stretches = stretchesOf(rowsToClear(change));

  return {
    more: () => {
      const asksForRules = rules.more();
      const isOneLook = isSameLook(ofEdge(), ofCorner());
      if (!isOneLook) rows = Array.from({ length: change.rows }, (_, row) => requestLook(edge.getCell(row, 0)));
      return asksForRules || !isOneLook;
    },
    apply: () => {
      rules.apply();
      for (const { first, rows: count } of stretches) {
        const part = partOf(first, count);
        if (isSameLook(ofFoot(), normal())) part.style = 'Normal';
        else restoreFrom(foot, ofFoot(), part);
      }
      for (const { look, first, last } of runsOf(rows.map((each) => each())))
        if (!isSameLook(look, ofCorner()))
          for (const part of overlaps(stretches, first, last))
            restoreFrom(edge.getCell(part.first, 0), look, partOf(part.first, part.rows), part.first);
      // Last, because contents tell how far Piano's lines go: who breaks off before them is taken up again.
      if (change.kind === 'clear')
        for (const { first, rows: count } of overlaps(stretches, 0, (change.emptied ?? change.rows) - 1))
          partOf(first, count).clear('Contents');
    },
  };

  function partOf(first: number, count: number): Excel.Range {
    if (count === change.rows) return range;
    return range.getCell(first, 0).getResizedRange(count - 1, change.columns - 1);
  }

  /** Formats bring the conditional formats of their cell along, and cut those it doesn't have: then they are set one by one. */
  function restoreFrom(source: Excel.Range, look: ShownLook, target: Excel.Range, down = 0): void {
    const from = source === foot ? foot : edge;
    if (rules.allHoldAt(from.rowIndex + down, from.columnIndex)) target.copyFrom(source, 'Formats');
    else {
      target.style = 'Normal';
      setLook(target, look, normal());
    }
  }
}

/** Counted from the first row of the area. */
function rowsToClear(change: ClearChange): number[] {
  const except = new Set(change.kind === 'clear' ? change.except : []);
  return Array.from({ length: change.rows }, (_, row) => row).filter((row) => !except.has(change.row + row));
}

function overlaps(stretches: readonly Stretch[], first: number, last: number): Stretch[] {
  return stretches.flatMap((stretch) => {
    const from = Math.max(first, stretch.first);
    const rows = Math.min(last, stretch.first + stretch.rows - 1) - from + 1;
    return rows > 0 ? [{ first: from, rows }] : [];
  });
}

interface Run {
  readonly look: ShownLook;
  readonly first: number;
  last: number;
}

function runsOf(looks: readonly ShownLook[]): Run[] {
  const runs: Run[] = [];
  looks.forEach((look, row) => {
    const before = runs.at(-1);
    if (before !== undefined && isSameLook(before.look, look)) before.last = row;
    else runs.push({ look, first: row, last: row });
  });
  return runs;
}
