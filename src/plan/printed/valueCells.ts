import { beginsAsTarget, isOperatorAlone, isUnitAlone, isWordValue, seriesForm, valuesOn } from './valueShapes';
import { targetsOn } from './seriesOfYears';
import type { TextLine } from './textLines';

/** What stands below an indicator's label, put back into cells. */
export interface ValueCells {
  /** With the line breaks of its cell; empty when there is none. */
  readonly baseline: string;
  /** The plan year's first. */
  readonly targets: readonly string[];
  readonly unplaced: readonly TextLine[];
}

/**
 * @param spaced whether blank lines stand between the cells of this text; else every line may be a cell of its own
 */
export function readValues(lines: readonly TextLine[], spaced: boolean): ValueCells {
  const cells = asRow(cellsOf(lines, spaced));
  const withBaseline = hasBaseline(cells.map(lineOf));
  const baseline = withBaseline ? (cells[0]?.map(({ text }) => text).join('\n') ?? '') : '';
  return { baseline, ...targetsIn(cells.slice(withBaseline ? 1 : 0), baseline) };
}

function targetsIn(cells: readonly Cell[], baseline: string): Pick<ValueCells, 'targets' | 'unplaced'> {
  const together = targetsOn(cells.map(lineOf).join(' '), baseline);
  if (together.length > 1) return { targets: together, unplaced: [] };
  const targets: string[] = [];
  const unplaced: TextLine[] = [];
  for (const cell of cells)
    if (continues(targets, lineOf(cell), cells.length)) targets.push(lineOf(cell));
    else unplaced.push(...cell);
  return { targets, unplaced };
}

/** In lines. */
const LONGEST_CELL = 12;

type Cell = readonly TextLine[];

const lineOf = (cell: Cell): string => cell.map(({ text }) => text).join(' ');

function cellsOf(lines: readonly TextLine[], spaced: boolean): Cell[] {
  const cells: TextLine[][] = [];
  lines.forEach((line, index) => {
    const current = cells.at(-1);
    const targetsBelow = lines.slice(index + 1).some(({ text }) => beginsAsTarget(text));
    if (
      current !== undefined &&
      current.length < LONGEST_CELL &&
      joins(current, line, spaced, cells.length === 1 && targetsBelow)
    )
      current.push(line);
    else cells.push([line]);
  });
  return cells;
}

/** Whether a line goes on the cell above it. */
function joins(cell: Cell, line: TextLine, spaced: boolean, beforeTargets: boolean): boolean {
  const above = lineOf(cell);
  const { text } = line;
  if (isUnitAlone(text) || isOperatorAlone(above) || openBrackets(above) > 0 || /^\(/u.test(text)) return true;
  if (/\d,$/u.test(above) && /^\d/u.test(text)) return true;
  // A figure cut in two, when the target is still to come.
  if (beforeTargets && /^[€\d.,]+$/u.test(above) && /^[\d.,]+$/u.test(text)) return true;
  if (beginsAsTarget(text) || (spaced && line.gap)) return false;
  if (spaced) return true;
  return /^\p{Ll}/u.test(text) && !isWordValue(text);
}

/** All on one line, as in `10 >= 12` or `30% 50% 70% 90%`: the baseline, then the rest. */
function asRow(cells: readonly Cell[]): readonly Cell[] {
  const [line, ...below] = cells[0] ?? [];
  if (cells.length !== 1 || line === undefined || below.length > 0 || beginsAsTarget(line.text)) return cells;
  const values = valuesOn(line.text)?.length ?? 0;
  const first = valuesOn(line.text)?.[0] ?? '';
  const cut = values === 2 || values === 4 ? first.length : line.text.search(/\s(?:[<>≤≥⩽⩾]|almeno\s)/iu);
  if (cut <= 0) return cells;
  return [[{ ...line, text: line.text.slice(0, cut) }], [{ ...line, text: line.text.slice(cut).trim() }]];
}

function openBrackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/**
 * Whether the first cell is a baseline. One cell alone is a target if it looks like one; else it is the baseline, and
 * the missing target is told of: the other way round a mistake would go unseen.
 */
function hasBaseline(cells: readonly string[]): boolean {
  const [first, second] = cells;
  if (first === undefined || targetsOn(first, '').length > 1) return false;
  if (second === undefined) return !(beginsAsTarget(first) || /^(?:on|s[iì])$/iu.test(first));
  if (/^[<>≤≥⩽⩾]/u.test(first)) return false;
  const alike = cells.every((cell) => seriesForm(cell) === seriesForm(first));
  const changes = /^[+±−–-].*%/u.test(first) && seriesForm(first) === seriesForm(second);
  return !changes && !(alike && cells.length === 3 && first.includes('%'));
}

/**
 * Whether a cell goes on the targets: one is the plan year's, three are those of three years. A second bare figure may
 * be a page number as well, so two stand only where they can't be taken for one.
 */
function continues(targets: readonly string[], text: string, cells: number): boolean {
  const [first] = targets;
  if (first === undefined) return true;
  const alike = seriesForm(text) === seriesForm(first) && seriesForm(text) !== 'switch';
  return alike && targets.length < 3 && (cells > 2 || /%|\d[/.]\d/u.test(first));
}
