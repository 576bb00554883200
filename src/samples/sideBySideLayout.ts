import { indicatorsOf, indicatorText, objectiveText } from './indicatorFacts';
import { placeOwnerTable } from './ownerTable';
import type { IndicatorFacts, Level, ObjectiveFacts, PlanFacts } from './planFacts';
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

const groups: readonly { readonly level: Level; readonly heading: string; readonly years: number }[] = [
  { level: 'strategic', heading: 'OBIETTIVI STRATEGICI', years: 3 },
  { level: 'individual', heading: 'OBIETTIVI INDIVIDUALI', years: 1 },
  { level: 'organisational', heading: 'OBIETTIVI ORGANIZZATIVI', years: 1 },
  { level: 'team', heading: 'OBIETTIVI DI TEAM', years: 1 },
];

/** Area and Missione stand before the first group. */
const shared = 2;
const first = headerTop + 2;

/** The plan as printed: the levels next to each other, so that one row may hold an indicator of each. */
export function sideBySideLayout(facts: PlanFacts, withActuals: boolean): SampleSheet {
  const starts = groupStarts(withActuals);
  const bands = inBands(facts);
  const end = first + bands.reduce((sum, { height }) => sum + height, 0);
  return {
    name: sheetName,
    headerRows: [headerTop, headerTop + 1],
    frozenColumns: 0,
    widths: [5.5, 9, ...groups.flatMap(({ years }) => groupWidths(years, withActuals))],
    merges: [
      ...[0, 1].map((column) => ({ top: headerTop, left: column, bottom: headerTop + 1, right: column })),
      ...groups.map(({ level, years }) => headerMerge(starts[level], years, withActuals)),
      ...bands.flatMap(({ top, objectives }) =>
        objectives.flatMap((each) => tall(top, starts[each.level], each, facts)),
      ),
    ],
    cells: [
      words(0, 0, 'issuer', facts.body.toUpperCase()),
      words(1, 0, 'title', facts.title),
      ...headings(facts, withActuals, starts),
      ...bands.flatMap(({ top, objectives }) =>
        objectives.flatMap((objective) => objectiveBlock(top, starts[objective.level], objective, facts, withActuals)),
      ),
      ...placeOwnerTable(facts, end + 1, {
        name: starts.individual,
        individual: starts.individual + 1,
        organisational: starts.individual + 3,
      }),
    ],
  };
}

interface Band {
  readonly top: number;
  readonly height: number;
  readonly objectives: readonly ObjectiveFacts[];
}

/** An objective stands beside the one printed before it when its level is further right, else below all of them. */
function inBands(facts: PlanFacts): Band[] {
  const bands: ObjectiveFacts[][] = [];
  const place = ({ level }: ObjectiveFacts): number => groups.findIndex((group) => group.level === level);
  for (const objective of facts.objectives) {
    const band = bands.at(-1);
    const before = band?.at(-1);
    if (band !== undefined && before !== undefined && place(objective) > place(before)) band.push(objective);
    else bands.push([objective]);
  }
  let top = first;
  return bands.map((objectives) => {
    const height = Math.max(1, ...objectives.map((objective) => indicatorsOf(objective, facts).length));
    top += height;
    return { top: top - height, height, objectives };
  });
}

const groupWidth = (years: number, withActuals: boolean): number => 4 + years + (withActuals ? 1 : 0);

function groupWidths(years: number, withActuals: boolean): number[] {
  return [26, 26, 6, 10, ...Array<number>(years).fill(12), ...(withActuals ? [12] : [])];
}

function groupStarts(withActuals: boolean): Record<Level, number> {
  let next = shared;
  const starts = groups.map(({ level, years }): [Level, number] => {
    next += groupWidth(years, withActuals);
    return [level, next - groupWidth(years, withActuals)];
  });
  return Object.fromEntries(starts) as Record<Level, number>;
}

function headings({ year }: PlanFacts, withActuals: boolean, starts: Record<Level, number>): PlacedCell[] {
  const outer = ['Area', 'Missione'].flatMap((text, column) => [
    words(headerTop, column, 'heading', text),
    typed(headerTop + 1, column, 'heading', null),
  ]);
  return [
    ...outer,
    ...groups.flatMap(({ level, heading, years }) => {
      const targets = Array.from({ length: years }, (_, ahead) => `Target ${year + ahead}`);
      const lower = [
        'Obiettivo',
        'Indicatore',
        'Anno',
        'Stato iniziale',
        ...targets,
        ...(withActuals ? ['Consuntivo'] : []),
      ];
      return lower.flatMap((text, offset) => [
        typed(headerTop, starts[level] + offset, 'heading', offset === 0 ? heading : null),
        words(headerTop + 1, starts[level] + offset, 'heading', text),
      ]);
    }),
  ];
}

function headerMerge(left: number, years: number, withActuals: boolean): Merge {
  return { top: headerTop, left, bottom: headerTop, right: left + groupWidth(years, withActuals) - 1 };
}

/** The objective's cell is as tall as its indicators. */
function tall(top: number, column: number, objective: ObjectiveFacts, facts: PlanFacts): Merge[] {
  const rows = indicatorsOf(objective, facts).length;
  return rows > 1 ? [{ top, left: column, bottom: top + rows - 1, right: column }] : [];
}

function objectiveBlock(
  top: number,
  column: number,
  objective: ObjectiveFacts,
  facts: PlanFacts,
  withActuals: boolean,
): PlacedCell[] {
  const years = groups.find(({ level }) => level === objective.level)?.years ?? 1;
  return [
    words(top, column, 'words', objectiveText(objective)),
    ...indicatorsOf(objective, facts).flatMap((indicator, index) => [
      ...(index === 0 ? [] : [typed(top + index, column, 'words', null)]),
      ...indicatorCells(top + index, column + 1, indicator, years, withActuals),
    ]),
  ];
}

function indicatorCells(
  row: number,
  column: number,
  indicator: IndicatorFacts,
  years: number,
  withActuals: boolean,
): PlacedCell[] {
  if (indicator.targets.length > years) throw new Error(`${indicator.code} has targets for more years than its level`);
  return [
    words(row, column, 'words', indicatorText(indicator)),
    typed(row, column + 1, 'code', String(indicator.baselineYear)),
    typed(row, column + 2, 'figure', indicator.baseline),
    ...Array.from({ length: years }, (_, ahead) =>
      typed(row, column + 3 + ahead, 'target', indicator.targets[ahead] ?? null),
    ),
    ...(withActuals ? [result(row, column + 3 + years, indicator.actual)] : []),
  ];
}
