import { printText } from '../formula/printFormula';
import { emptyRow, figure, owedWords, subtitle, text, type Said } from './cells';
import type { DrawnRow, Drawing, SheetKind } from './drawing';
import type { OwnedLevel, PlacedObjective } from './holders';
import { longTextRows } from './longTexts';
import { looks, looksOfCauses, looksOfStatuses } from './looks';
import { cellAt, columns, headingRow, HIDDEN, PRINTED, printedArea, rangeOf, widths } from './schedaColumns';
import { schedaGroup, type GroupOnSheet, type GroupWords } from './schedaGrid';
import { footer, HEADER_ROWS } from './sheetPage';
import { causeShown, causeWidth } from './schedaIndicator';
import { signatureRows, type Signatory } from './signatures';
import type { SummaryInput } from './summaryInput';

export interface SchedaWords {
  readonly kind: SheetKind;
  readonly key: string;
  readonly name: string;
  readonly title: string;
  /** Says whose it is, before the date; of the rows between a first and a last. */
  readonly role: Said | ((first: number, last: number) => Said);
  /** Nobody signs what has none. */
  readonly signatories: readonly Signatory[];
}

export interface SchedaPart extends GroupWords {
  readonly owner: string;
  readonly level: OwnedLevel;
  readonly objectives: readonly PlacedObjective[];
}

/** A drawn scheda, and where its groups are. */
export interface Scheda {
  readonly drawing: Drawing;
  readonly groups: readonly (GroupOnSheet & Pick<SchedaPart, 'owner' | 'level'>)[];
  /** First and last row of its groups. */
  readonly body: { readonly first: number; readonly last: number };
}

/** A sheet of groups of objectives with their indicators, ready to be signed. */
export function drawScheda(input: SummaryInput, parts: readonly SchedaPart[], sheet: SchedaWords): Scheda {
  const { place, referenceDate, words } = input;
  const groups: Scheda['groups'][number][] = [];
  let top = HEADER_ROWS;
  for (const part of parts) {
    const group = schedaGroup(input, part.objectives, top, part);
    groups.push({ ...group, owner: part.owner, level: part.level });
    top = group.last + 1;
  }
  const body = { first: HEADER_ROWS, last: top - 1 };
  const long = longCauses(input, groups, top);
  top += long.rows.length;
  const foot =
    sheet.signatories.length === 0
      ? { rows: [], inputs: [] }
      : signatureRows(input, sheet.signatories, top + 2, `${sheet.kind} ${sheet.key}`.trim());
  const role = typeof sheet.role === 'function' ? sheet.role(body.first, body.last) : sheet.role;
  const said = [role, words.situation(words.date(referenceDate)), ...input.remarks];
  const down = { row: body.first, rows: body.last - body.first + 1, columns: 1 };
  const [causes, statuses] = (['cause', 'status'] as const).map((column) =>
    rangeOf(column, body.first, body.last, '$'),
  ) as [string, string];
  const [cause, status] = [rangeOf('cause', body.first), rangeOf('status', body.first)];
  const drawing: Drawing = {
    kind: sheet.kind,
    key: sheet.key,
    name: sheet.name,
    rows: [
      { cells: { 0: text(sheet.title, looks.title) }, height: 30 },
      {
        cells: { 0: figure(subtitle(said, [statuses], words) + owedWords(causes, statuses, words), looks.subtitle) },
        height: 18,
        joins: true,
      },
      emptyRow(8, true),
      headingRow(place.year, words),
      ...groups.flatMap(({ rows }, index) => (index === 0 ? rows.map(joined) : rows)),
      ...long.rows,
      noteRow(input, body),
      ...(foot.rows.length === 0 ? [] : [emptyRow(10, true), ...foot.rows]),
    ],
    widths,
    hidden: [HIDDEN],
    freeze: { rows: HEADER_ROWS, columns: columns.baseline },
    page: {
      orientation: 'landscape',
      scale: 82,
      titleRows: [HEADER_ROWS - 1, HEADER_ROWS - 1],
      columns: PRINTED,
      footer: footer(place.year, sheet.name, referenceDate, words),
    },
    merges: [...groups.flatMap(({ merges }) => merges), ...long.merges, printedArea(top)],
    looks: [
      { ...down, column: columns.status, looks: looksOfStatuses(status, words) },
      { ...down, column: columns.cause, looks: looksOfCauses(cause, status, words) },
    ],
    bars: [],
    charts: [],
    filter: null,
    inputs: [...groups.flatMap(({ inputs }) => inputs), ...foot.inputs],
  };
  return { drawing, groups, body };
}

/** The first band stands below the headings, on their page. */
const joined = (row: DrawnRow, index: number): DrawnRow => (index === 0 ? { ...row, joins: true } : row);

/** Causes that are longer than their cells can show. */
function longCauses(input: SummaryInput, groups: Scheda['groups'], top: number) {
  const texts = groups.flatMap(({ indicators }) =>
    [...indicators].map(([place, row]) => ({
      written: causeShown(input, place),
      labels: { [columns.code]: input.assessed.indicators[place]?.indicator.writtenCode ?? '' },
      reference: cellAt('cause', row, '$'),
      width: causeWidth,
    })),
  );
  return longTextRows(texts, {
    title: input.words.scheda.longCauses,
    top,
    column: columns.name,
    widths: widths.slice(columns.name, PRINTED),
  });
}

/** What enters the mean, in one sentence; whether weights count is live, as they are. */
function noteRow({ settings, words }: SummaryInput, { first, last }: Scheda['body']): DrawnRow {
  const { before, weighted, alike, after } = words.scheda.note(settings.notReportedCounts === 'zero');
  const weights = rangeOf('weight', first, last);
  const isAlike = `COUNTIF(${weights},1)=COUNT(${weights})`;
  const note = `=${printText(before)}&IF(${isAlike},${printText(alike)},${printText(weighted)})&${printText(after)}`;
  return {
    cells: { 0: figure(note, looks.small, { italic: true, wrapText: true, vertical: 'Bottom' }) },
    height: 34,
    joins: true,
  };
}
