import { indicatorsOf, indicatorText, objectiveText } from './indicatorFacts';
import { placeOwnerTable } from './ownerTable';
import type { IndicatorFacts, Level, PlanFacts } from './planFacts';
import {
  headerTop,
  result,
  sheetName,
  typed,
  words,
  type Merge,
  type PlacedCell,
  type SampleSheet,
} from './sampleSheet';

const levelColumns: Readonly<Record<Level, number>> = { strategic: 2, individual: 3, organisational: 4, team: 5 };
const at = { indicator: 6, year: 7, baseline: 8, target: 9, actual: 12 };
const first = headerTop + 2;

/** The plan as an outline: each objective on a row of its own in the column of its level, its indicators below it. */
export function outlineLayout(facts: PlanFacts, withActuals: boolean): SampleSheet {
  const cells: PlacedCell[] = [];
  let row = first;
  for (const objective of facts.objectives) {
    cells.push(words(row, levelColumns[objective.level], 'words', objectiveText(objective)));
    row += 1;
    for (const indicator of indicatorsOf(objective, facts)) {
      cells.push(...indicatorCells(row, indicator, withActuals));
      row += 1;
    }
  }
  return {
    name: sheetName,
    headerRows: [headerTop, headerTop + 1],
    frozenColumns: 0,
    widths: [5.5, 9, 26, 26, 26, 26, 34, 6, 11, 18, 10, 10, ...(withActuals ? [14] : [])],
    merges: merges(withActuals),
    cells: [
      words(0, 0, 'issuer', facts.body.toUpperCase()),
      words(1, 0, 'title', facts.title),
      ...headings(facts, withActuals),
      ...cells,
      ...placeOwnerTable(facts, row + 1, { name: 2, individual: 3, organisational: 4 }),
    ],
  };
}

function headings({ year }: PlanFacts, withActuals: boolean): PlacedCell[] {
  const upper = ['Area', 'Missione', 'OBIETTIVI STRATEGICI', 'OBIETTIVI OPERATIVI', '', '', 'Indicatore'];
  const groups = [...upper, 'Stato iniziale', '', 'Target', '', '', ...(withActuals ? ['Consuntivo'] : [])];
  const lower = ['', '', '', 'INDIVIDUALI', 'ORGANIZZATIVI', 'TEAM', '', 'Anno', 'Valore'];
  const years = [0, 1, 2].map((ahead) => String(year + ahead));
  return [
    ...groups.map((text, column) => typed(headerTop, column, 'heading', text || null)),
    ...[...lower, ...years, ...(withActuals ? [''] : [])].map((text, column) =>
      typed(headerTop + 1, column, 'heading', text || null),
    ),
  ];
}

function merges(withActuals: boolean): Merge[] {
  const [top, bottom] = [headerTop, headerTop + 1];
  const single = [0, 1, 2, at.indicator, ...(withActuals ? [at.actual] : [])];
  return [
    ...single.map((column) => ({ top, left: column, bottom, right: column })),
    ...[
      [3, 5],
      [at.year, at.baseline],
      [at.target, at.target + 2],
    ].map(([left = 0, right = 0]) => ({ top, left, bottom: top, right })),
  ];
}

function indicatorCells(row: number, indicator: IndicatorFacts, withActuals: boolean): PlacedCell[] {
  return [
    words(row, at.indicator, 'words', indicatorText(indicator)),
    typed(row, at.year, 'code', String(indicator.baselineYear)),
    typed(row, at.baseline, 'figure', indicator.baseline),
    ...[0, 1, 2].map((ahead) => typed(row, at.target + ahead, 'target', indicator.targets[ahead] ?? null)),
    ...(withActuals ? [result(row, at.actual, indicator.actual)] : []),
  ];
}
