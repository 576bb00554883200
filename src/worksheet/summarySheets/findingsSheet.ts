import { describeFinding } from '../../plan/findings/catalogue';
import { severities, type Severity } from '../../plan/findings/entry';
import type { PlacedFinding } from '../../plan/assess';
import { answeringFor } from '../../plan/rollup/owning';
import { columnName, readAddress } from '../address';
import type { CellFormat, ConditionalLook } from '../change';
import { printText } from '../formula/printFormula';
import { palette } from '../palette';
import { band, counted, emptyRow, figure, subtitle, text } from './cells';
import type { DrawnCell, Drawing, DrawnRow } from './drawing';
import { heightOf } from './indicatorCells';
import { centred, INDENT, indented, looks } from './looks';
import { footer, HEADER_ROWS } from './sheetPage';
import { shortened } from './shortTexts';
import { onSheet } from './sheetReference';
import type { SummaryInput } from './summaryInput';
import type { SummaryWords } from './summaryWords';

const widths = [4.5, 9.5, 9, 7.5, 7, 19, 18, 32, 32, 26, 24, 9.5];
const SEVERITY = 1;
const CELL = 3;
const OUTCOME = 11;
const WRITTEN = 6;

/** Sentences that fill their columns do not touch. */
const apartFrom = (column: number): CellFormat[] => (column < WRITTEN ? [] : [indented]);
const roomIn = (column: number): number => (widths[column] ?? 0) - (column < WRITTEN ? 0 : INDENT);

/** What there was to say about the plan, in sheet order: what is wrong, why it matters, how it was read. */
export function drawFindings(input: SummaryInput, name: string): Drawing {
  const { place, assessed, referenceDate } = input;
  const { findings: words, severities: names } = input.words;
  const findings = [
    ...place.findings.map(({ sheet, ...found }) => ({
      sheet,
      placed: { objective: null, indicator: null, year: null, ...found },
    })),
    ...assessed.findings.map((placed) => ({ sheet: place.grid.sheet, placed })),
  ];
  const rows = findings.map(({ sheet, placed }, index) => findingRow(input, sheet, placed, index));
  const body = { row: HEADER_ROWS, rows: Math.max(1, rows.length), columns: 1 };
  const counts = severities.flatMap((severity) => {
    const [one, many] = words.counts[severity];
    const isThere = findings.some(
      ({ placed }) => describeFinding(placed.finding, input.words.language).severity === severity,
    );
    const count = `COUNTIF(${severityColumn(rows.length)},"${names[severity]}")`;
    return isThere ? [{ live: counted(count, [one, many]) }] : [];
  });
  const said = [...(counts.length === 0 ? [words.none] : counts), words.readOn(input.words.date(referenceDate))];
  return {
    kind: 'findings',
    key: '',
    name,
    rows: [
      { cells: { 0: text(words.title, looks.title) }, height: 30 },
      { cells: { 0: figure(subtitle(said, [], input.words), looks.subtitle) }, height: 18, joins: true },
      emptyRow(8, true),
      {
        cells: Object.fromEntries(
          words.headings.map((heading, column) => [
            column,
            text(heading, looks.heading, ...(column === 0 || column === CELL ? [centred] : apartFrom(column))),
          ]),
        ),
        height: 30,
        joins: true,
      },
      ...rows,
    ],
    widths,
    hidden: [],
    freeze: { rows: HEADER_ROWS, columns: 5 },
    page: {
      orientation: 'landscape',
      scale: 68,
      titleRows: [HEADER_ROWS - 1, HEADER_ROWS - 1],
      columns: widths.length,
      footer: footer(place.year, name, referenceDate, input.words),
    },
    merges: [],
    looks: [
      { ...body, column: SEVERITY, looks: severityLooks(input.words) },
      { ...body, column: OUTCOME, looks: [acceptedLook(input.words)] },
    ],
    bars: [],
    charts: [],
    filter:
      rows.length === 0 ? null : { row: HEADER_ROWS - 1, column: 0, rows: rows.length + 1, columns: widths.length },
    inputs: [],
  };
}

const severityCell = `$${columnName(SEVERITY)}${String(HEADER_ROWS + 1)}`;
const severityColumn = (rows: number): string =>
  `$${columnName(SEVERITY)}$${String(HEADER_ROWS + 1)}:$${columnName(SEVERITY)}$${String(HEADER_ROWS + Math.max(1, rows))}`;
const outcomeCell = `$${columnName(OUTCOME)}${String(HEADER_ROWS + 1)}`;

const bySeverity: Readonly<Record<Severity, Omit<ConditionalLook, 'formula'>>> = {
  error: { fontColor: '#5A1A66', fill: '#E8D3EE', bold: true, numberFormat: '"▲ "@' },
  warning: { fontColor: palette.warningText, fill: palette.dueFill, numberFormat: '"! "@' },
  note: { fontColor: palette.mutedText, numberFormat: '"i "@' },
};
const severityLooks = ({ severities: names }: SummaryWords): ConditionalLook[] =>
  severities.map((severity) => ({ formula: `=${severityCell}="${names[severity]}"`, ...bySeverity[severity] }));
const acceptedLook = ({ findings }: SummaryWords): ConditionalLook => ({
  formula: `=${outcomeCell}="${findings.accepted}"`,
  fontColor: palette.mutedText,
  italic: true,
});

function findingRow(input: SummaryInput, sheet: string, placed: PlacedFinding, index: number): DrawnRow {
  const { finding, objective, indicator } = placed;
  const { findings: words, severities: names } = input.words;
  const { severity, message, why, reading } = describeFinding(finding, input.words.language);
  const written = oneLine(finding.written);
  const quoted = written === '' ? words.empty : words.quoted(shortened(written, roomIn(WRITTEN)));
  const corrections = finding.corrections.map(oneLine).filter((each) => each !== '');
  const said = [
    names[severity],
    finding.code,
    indicator ?? '',
    ownerOf(input, objective),
    quoted,
    message,
    why,
    reading ?? '',
    corrections.length === 0 ? '' : words.correct(corrections),
    input.isAccepted(placed, sheet) ? words.accepted : words.open,
  ];
  const columns = [SEVERITY, 2, 4, 5, 6, 7, 8, 9, 10, OUTCOME];
  const cells = Object.fromEntries(
    said.map((each, at) => [columns[at] ?? 0, text(each, ...apartFrom(columns[at] ?? 0))] as const),
  );
  return {
    height: heightOf(said.map((each, at) => [each, roomIn(columns[at] ?? 0)])),
    cells: band(looks.cell, widths.length, {
      ...cells,
      0: figure(index + 1, looks.small, centred),
      [CELL]: linkCell(input, sheet, placed),
    }),
  };
}

const oneLine = (written: string): string => written.replace(/\s*[\r\n]\s*/g, '⏎');

function ownerOf({ assessed, words }: SummaryInput, code: string | null): string {
  const objective = assessed.plan.objectives.find((each) => each.code === code);
  const owner = objective === undefined || objective.level === 'strategic' ? null : answeringFor(objective);
  return owner ?? words.report.nobody;
}

/** To the cell; where it is an indicator's, to wherever its row is now. */
function linkCell(input: SummaryInput, sheet: string, { cell, indicator }: PlacedFinding): DrawnCell {
  const look: readonly CellFormat[] = [looks.link, centred];
  if (cell === null) return text('', ...look);
  const at = readAddress(cell);
  const index = input.assessed.indicators.findIndex(
    (each, place) => each.indicator.code === indicator && input.place.rows[place] === at?.row,
  );
  const row = input.references[index]?.row.slice(1);
  if (at === null || row === undefined || sheet !== input.place.grid.sheet)
    return figure(`=HYPERLINK(${printText(`#${onSheet(sheet, cell)}`)},${printText(cell)})`, ...look);
  const column = columnName(at.column);
  return figure(`=HYPERLINK(${printText(`#${onSheet(sheet, column)}`)}&${row},"${column}"&${row})`, ...look);
}
