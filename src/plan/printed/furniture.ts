import { headOf } from './heads';
import { isManagersHeader } from './managersLines';
import type { TextLine } from './textLines';
import { beginsAsTarget, valuesOn } from './valueShapes';

/** The lines that belong to the page and not to the plan. */
export interface SortedLines {
  readonly plan: readonly TextLine[];
  readonly furniture: readonly TextLine[];
}

/**
 * Takes away what each page repeats: column headings, headers and footers, page numbers. The first objective or
 * indicator ends the head of the document; what stood there and comes again is a header too.
 */
export function withoutFurniture(lines: readonly TextLine[]): SortedLines {
  const start = lines.findIndex(({ text }) => headOf(text) !== null);
  const head = new Set(
    lines
      .slice(0, Math.max(0, start))
      .map(({ text }) => withoutFigures(text))
      .filter(isWordy),
  );
  const atEdges = repeatedAtEdges(lines);
  const numbers = pageNumbers(lines);
  const plan: TextLine[] = [];
  const furniture: TextLine[] = [];
  let gap = false;
  lines.forEach((line, index) => {
    const repeated = index >= start && head.has(withoutFigures(line.text));
    if (repeated || numbers.has(line) || atEdges.has(line) || isColumnHeading(line.text) || saysPage(line.text)) {
      furniture.push(line);
      // The break of a page stands where its header or footer stood.
      gap = true;
    } else {
      plan.push(gap ? { ...line, gap } : line);
      gap = false;
    }
  });
  return { plan, furniture };
}

const headingWords: ReadonlySet<string> = new Set(
  (
    'AREA AREE MISSIONE MISSIONI PROGRAMMA OBIETTIVO OBIETTIVI STRATEGICO STRATEGICI STRATEGICA OPERATIVO OPERATIVI INDIVIDUALE INDIVIDUALI ' +
    'ORGANIZZATIVO ORGANIZZATIVI DI TEAM INDICATORE INDICATORI RESPONSABILE RESPONSABILI UFFICIO CODICE DESCRIZIONE STATO INIZIALE VALORE ' +
    'BASE BASELINE TARGET PESO ANNO E'
  ).split(' '),
);

/** `AREA MISSIONE OBIETTIVI STRATEGICI OBIETTIVI OPERATIVI`: capitals, at least two words, nothing but headings. */
function isColumnHeading(text: string): boolean {
  const words = text.split(/[\s/|]+/u);
  return (
    words.length > 1 &&
    !isManagersHeader(text) &&
    words.some((word) => word.length > 4) &&
    words.every((word, index) => headingWords.has(word) || (index > 0 && /^20\d\d$/u.test(word)))
  );
}

function saysPage(text: string): boolean {
  return /^(?:[-–—]\s*\d+\s*[-–—]|pag(?:ina|\.)?\s*\d+(?:\s*(?:di|\/|su)\s*\d+)?)$/iu.test(text);
}

const withoutFigures = (text: string): string => text.replace(/\d+/gu, '#');

/** Two words at least: a value may come last on every page. */
function isWordy(text: string): boolean {
  return /\p{L}{3,}\P{L}+\p{L}{2,}/u.test(text) && !beginsAsTarget(text) && valuesOn(text) === null;
}

/** First and last lines of the pages that come again, but for their figures, on at least half of them. */
function repeatedAtEdges(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const pages = pagesOf(lines);
  const depth = 3;
  const edges = pages.flatMap((page) => [
    ...page.slice(0, depth).map((line) => ({ line, edge: 'top' })),
    ...page.slice(-depth).map((line) => ({ line, edge: 'bottom' })),
  ]);
  const counts = new Map<string, Set<number>>();
  for (const { line, edge } of edges) {
    if (!isWordy(line.text) || headOf(line.text) !== null) continue;
    const key = edge + withoutFigures(line.text);
    counts.set(key, (counts.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, pages.length / 2);
  return new Set(
    edges
      .filter(({ line, edge }) => (counts.get(edge + withoutFigures(line.text))?.size ?? 0) >= enough)
      .filter(({ line }) => pages.length > 1 && line.page > 0)
      .map(({ line }) => line),
  );
}

/** A bare number that stands first or last on each page and grows by one from page to page. */
function pageNumbers(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const pages = pagesOf(lines);
  for (const place of [-1, 0]) {
    const numbered = pages.flatMap((page) => {
      const line = page.at(place);
      const number = /^\d{1,3}(?:\s*(?:di|\/)\s*\d{1,3})?$/u.test(line?.text ?? '')
        ? parseInt(line?.text ?? '', 10)
        : null;
      return line === undefined || number === null ? [] : [{ line, offset: number - line.page }];
    });
    const [offset] = numbered.map((each) => each.offset).sort((a, b) => countOf(numbered, b) - countOf(numbered, a));
    const found = numbered.filter((each) => each.offset === offset);
    const enough =
      pages.length === 2 ? offset === 1 && found.length === 2 : found.length >= Math.max(2, pages.length / 2);
    if (pages.length > 1 && enough) return new Set(found.map(({ line }) => line));
  }
  return new Set();
}

function countOf(numbered: readonly { readonly offset: number }[], offset: number): number {
  return numbered.filter((each) => each.offset === offset).length;
}

function pagesOf(lines: readonly TextLine[]): TextLine[][] {
  const pages = new Map<number, TextLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return [...pages.values()];
}
