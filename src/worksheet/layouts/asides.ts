import { filledIn, lastRow, plainText, type Grid } from '../grid';
import type { Block, Headings } from '../headings/headings';
import { normaliseHeading } from '../headings/readHeading';

const total =
  /^(?:sub ?total[ei]|total[ei]|media|somma)(?: (?:complessiv|general|obiettiv|pes|punt|area|settore|\d).*)?$/;
const note =
  /^(?:note?|n b|legenda|fonte|f to|firma|data \d|il (?:direttore|segretario|dirigente|presidente|responsabile))(?: |$)/;

/** A row among or below the indicators that is none: headings repeated, a page's title, a total, a note, a signature. */
export function isAside(grid: Grid, headings: Headings, block: Block, row: number): boolean {
  return (
    repeatsHeadings(grid, headings, block, row) || isPageTitle(grid, headings, block, row) || isRemark(grid, block, row)
  );
}

/** Printed plans repeat their headings at the top of each page. */
function repeatsHeadings(grid: Grid, { bottom }: Headings, { targets }: Block, row: number): boolean {
  return (
    targets.length > 0 &&
    targets.every(({ column }) => {
      const heading = normaliseHeading(plainText(grid, bottom, column));
      return heading !== '' && normaliseHeading(plainText(grid, row, column)) === heading;
    })
  );
}

function isPageTitle(grid: Grid, headings: Headings, block: Block, row: number): boolean {
  if (filledIn(grid, row).length !== 1) return false;
  for (let next = row + 1; next <= lastRow(grid); next++)
    if (filledIn(grid, next).length > 0) return repeatsHeadings(grid, headings, block, next);
  return false;
}

/** *Totale*, *Media*, *Note: …*: with a name of its own in the indicators' column it may well be an indicator. */
function isRemark(grid: Grid, { columns, objectives, targets }: Block, row: number): boolean {
  const text = (column: number | null | undefined): string =>
    column === null || column === undefined ? '' : normaliseHeading(plainText(grid, row, column));
  const name = text(columns.indicator);
  if (name !== '' && !total.test(name) && !note.test(name)) return false;
  if (total.test(name)) return true;
  const others = [
    normaliseHeading(filledIn(grid, row)[0] ?? ''),
    ...objectives.flatMap(({ code, title }) => [text(code), text(title)]),
  ];
  if (name === '' && others.some((other) => total.test(other))) return true;
  const hasTarget = targets.some(({ column }) => text(column) !== '');
  return !hasTarget && [name, ...others].some((each) => note.test(each));
}
