import type { Change } from '../worksheet/change';
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

  return {
    more: () => {
      const asksForRules = rules.more();
      const isOneLook = isSameLook(ofEdge(), ofCorner());
      if (!isOneLook) rows = Array.from({ length: change.rows }, (_, row) => requestLook(edge.getCell(row, 0)));
      return asksForRules || !isOneLook;
    },
    apply: () => {
      rules.apply();
      if (change.kind === 'clear') range.clear('Contents');
      if (isSameLook(ofFoot(), normal())) range.style = 'Normal';
      else restoreFrom(foot, ofFoot(), range);
      for (const { look, first, last } of runsOf(rows.map((each) => each())))
        if (!isSameLook(look, ofCorner()))
          restoreFrom(
            edge.getCell(first, 0),
            look,
            range.getCell(first, 0).getResizedRange(last - first, change.columns - 1),
            first,
          );
    },
  };

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
