import type { Level } from '../../plan/plan';
import type { PrintedIndicator, PrintedObjective, PrintedPlan } from '../../plan/printed/printed';
import { asText, type CellFormat, type Change, type Content } from '../change';
import { importWords } from './importWords';
import { drawManagers } from './drawManagers';
import { cellFormat, drawHeadings, drawHeights } from './drawTable';
import { nativeBaseline, nativeTarget, type NativeNumber } from './nativeNumber';

const HEADER_ROW = 2;

interface RegisterColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format: CellFormat;
  readonly content: (row: RegisterRow) => RegisterContent;
}

type RegisterContent = string | NativeNumber | null;

interface RegisterRow {
  readonly objective: PrintedObjective | null;
  readonly indicator: PrintedIndicator | null;
}

/**
 * Draws a plan on an empty sheet: its title, a row for each indicator with its objective's columns repeated, so that it
 * can be filtered and sorted, and the managers' table below.
 */
export function drawRegister(plan: PrintedPlan, sheet: string): Change[] {
  const columns = columnsOf(plan);
  const rows = rowsOf(plan);
  const contents = rows.map((row) => columns.map(({ content }) => content(row)));
  const first = HEADER_ROW + 1;
  return [
    ...drawTitle(plan, sheet),
    ...columns.map(({ width }, column): Change => ({ kind: 'columnWidth', sheet, column, characters: width })),
    ...drawHeadings(
      sheet,
      HEADER_ROW,
      0,
      columns.map(({ heading }) => heading),
    ),
    ...columns.map(({ format }, column): Change => ({
      kind: 'format',
      sheet,
      row: first,
      column,
      rows: rows.length,
      columns: 1,
      format: { ...cellFormat, ...format },
    })),
    { kind: 'rowHeight', sheet, row: HEADER_ROW, points: 24 },
    ...numberFormats(contents, sheet, first),
    { kind: 'contents', sheet, row: first, column: 0, contents: contents.map((row) => row.map(contentOf)) },
    ...drawHeights(
      sheet,
      first,
      contents.map((row) => row.map((content) => (typeof content === 'string' ? content : ''))),
      columns.map(({ width }) => width),
    ),
    ...(plan.managers === null
      ? []
      : drawManagers(plan.managers, sheet, first + rows.length + 2, columns[2]?.width ?? 0)),
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 2 },
  ];
}

function drawTitle({ title, year }: PrintedPlan, sheet: string): Change[] {
  const format: CellFormat = { bold: true, fontSize: 14 };
  return [
    { kind: 'format', sheet, row: 0, column: 0, rows: 1, columns: 1, format },
    { kind: 'contents', sheet, row: 0, column: 0, contents: [[asText(title ?? importWords.untitled(year))]] },
  ];
}

const words: CellFormat = { horizontal: 'Left' };
const figures: CellFormat = { horizontal: 'Center' };

function columnsOf({ year, indicators }: PrintedPlan): RegisterColumn[] {
  const years = Math.max(1, ...indicators.map(({ targets }) => targets.length));
  return [
    { heading: 'Livello', width: 14, format: words, content: ({ objective }) => levelOf(objective) },
    {
      heading: 'Codice obiettivo',
      width: 13,
      format: words,
      content: ({ objective }) => objective?.writtenCode ?? null,
    },
    { heading: 'Obiettivo', width: 48, format: words, content: ({ objective }) => objective?.title ?? null },
    { heading: 'Responsabile', width: 22, format: words, content: ({ objective }) => objective?.owner ?? null },
    { heading: 'Codice', width: 8, format: words, content: ({ indicator }) => indicator?.writtenCode ?? null },
    { heading: 'Indicatore', width: 44, format: words, content: ({ indicator }) => indicator?.name ?? null },
    { heading: 'Anno', width: 7, format: figures, content: ({ indicator }) => yearOf(indicator) },
    { heading: 'Stato iniziale', width: 13, format: figures, content: ({ indicator }) => baselineOf(indicator) },
    ...Array.from({ length: years }, (_, index) => ({
      heading: `Target ${String(year + index)}`,
      width: index === 0 ? 20 : 13,
      format: figures,
      content: ({ indicator }: RegisterRow) => targetOf(indicator, index),
    })),
  ];
}

/** In printed order; an objective without indicators has a row of its own. */
function rowsOf({ objectives, indicators }: PrintedPlan): RegisterRow[] {
  const ofNone = indicators.filter(({ objective }) => objective === null);
  return [
    ...ofNone.map((indicator) => ({ objective: null, indicator })),
    ...objectives.flatMap((objective, index): RegisterRow[] => {
      const own = indicators.filter((indicator) => indicator.objective === index);
      return own.length === 0 ? [{ objective, indicator: null }] : own.map((indicator) => ({ objective, indicator }));
    }),
  ];
}

const levelWords: Readonly<Record<Level, string>> = {
  strategic: 'Strategico',
  individual: 'Individuale',
  organisational: 'Organizzativo',
  team: 'Team',
};

const levelOf = (objective: PrintedObjective | null): string | null =>
  objective === null ? null : levelWords[objective.level];

function yearOf(indicator: PrintedIndicator | null): NativeNumber | null {
  const year = indicator?.baselineYear ?? null;
  return year === null ? null : { value: year, numberFormat: 'General' };
}

function baselineOf(indicator: PrintedIndicator | null): RegisterContent {
  const written = indicator?.baseline ?? '';
  return written === '' ? null : (nativeBaseline(written) ?? written);
}

function targetOf(indicator: PrintedIndicator | null, index: number): RegisterContent {
  const target = indicator?.targets[index];
  if (target === undefined) return null;
  return nativeTarget(target.text, indicator?.baseline ?? '', target.year) ?? target.text;
}

function contentOf(content: RegisterContent): Content {
  return typeof content === 'string' ? asText(content) : (content?.value ?? null);
}

function numberFormats(contents: readonly (readonly RegisterContent[])[], sheet: string, first: number): Change[] {
  return contents.flatMap((cells, index) =>
    cells.flatMap((content, column): Change[] =>
      content === null || typeof content === 'string' || content.numberFormat === 'General'
        ? []
        : [
            {
              kind: 'format',
              sheet,
              row: first + index,
              column,
              rows: 1,
              columns: 1,
              format: { numberFormat: content.numberFormat },
            },
          ],
    ),
  );
}
