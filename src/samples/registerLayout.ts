import type { IndicatorFacts, Level, ObjectiveFacts, PlanFacts } from './planFacts';
import type { Look } from './looks';
import { nameOf, objectiveOf } from './indicatorFacts';
import { placeOwnerTable } from './ownerTable';
import { headerTop, result, sheetName, typed, words, type PlacedCell, type SampleSheet } from './sampleSheet';

interface RegisterColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  readonly written: (objective: ObjectiveFacts, indicator: IndicatorFacts) => string | null;
}

const levelWords: Readonly<Record<Level, string>> = {
  strategic: 'Strategico',
  individual: 'Individuale',
  organisational: 'Organizzativo',
  team: 'Team',
};

/** The codes' column is too narrow for a heading of the managers' table, which leaves it empty. */
const ownerTable = { name: 4, individual: 5, organisational: 7 };

/** The plan as a register: a row for each indicator, its objective's columns repeated, the managers' table below. */
export function registerLayout(facts: PlanFacts, withActuals: boolean): SampleSheet {
  const columns = planColumns(facts);
  const actual = columns.length;
  const rows = facts.indicators.map((indicator, index) => ({
    row: headerTop + 1 + index,
    indicator,
    objective: objectiveOf(indicator, facts),
  }));
  return {
    name: sheetName,
    headerRows: [headerTop, headerTop],
    frozenColumns: 4,
    widths: [...columns.map(({ width }) => width), ...(withActuals ? [14] : [])],
    merges: [],
    cells: [
      words(0, 0, 'issuer', facts.body.toUpperCase()),
      words(1, 0, 'title', facts.title),
      ...columns.map(({ heading }, column) => words(headerTop, column, 'heading', heading)),
      ...(withActuals ? [words(headerTop, actual, 'heading', 'Consuntivo')] : []),
      ...rows.flatMap(({ row, objective, indicator }): PlacedCell[] => [
        ...columns.map(({ look, written }, column) => typed(row, column, look, written(objective, indicator))),
        ...(withActuals ? [result(row, actual, indicator.actual)] : []),
      ]),
      ...placeOwnerTable(facts, headerTop + rows.length + 2, ownerTable),
    ],
  };
}

function planColumns({ year }: PlanFacts): RegisterColumn[] {
  return [
    { heading: 'Area', width: 5.5, look: 'words', written: () => null },
    { heading: 'Missione', width: 9, look: 'words', written: () => null },
    { heading: 'Livello', width: 13, look: 'words', written: ({ level }) => levelWords[level] },
    { heading: 'Codice obiettivo', width: 13, look: 'code', written: ({ code }) => code },
    { heading: 'Obiettivo', width: 28, look: 'words', written: ({ title }) => title },
    { heading: 'Responsabile', width: 20, look: 'words', written: ({ owner }) => owner },
    { heading: 'Codice', width: 7, look: 'code', written: (_, { code }) => code },
    { heading: 'Indicatore', width: 30, look: 'words', written: (_, indicator) => nameOf(indicator) },
    { heading: 'Anno', width: 6, look: 'code', written: (_, { baselineYear }) => String(baselineYear) },
    { heading: 'Stato iniziale', width: 11, look: 'figure', written: (_, { baseline }) => baseline },
    { heading: `Target ${year}`, width: 18, look: 'target', written: targetOf(0) },
    { heading: `Target ${year + 1}`, width: 10, look: 'target', written: targetOf(1) },
    { heading: `Target ${year + 2}`, width: 10, look: 'target', written: targetOf(2) },
  ];
}

function targetOf(index: number): RegisterColumn['written'] {
  return (_, { targets }) => targets[index] ?? null;
}
