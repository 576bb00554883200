import * as fc from 'fast-check';
import type { CellValue } from '../../src/plan/cell';
import { indicatorsOf, indicatorText, nameOf, objectiveText } from '../../src/samples/indicatorFacts';
import type { IndicatorFacts, Level, ObjectiveFacts, PlanFacts } from '../../src/samples/planFacts';
import type { Grid } from '../../src/worksheet/grid';
import { gridOf } from './grids';

/** A sheet somebody could have made of some facts, and the layout it has. */
export interface MadeSheet {
  readonly grid: Grid;
  readonly layout: 'register' | 'outline' | 'sideBySide';
}

interface Row {
  readonly objective: ObjectiveFacts;
  /** Null on an objective's own row. */
  readonly indicator: IndicatorFacts | null;
  readonly isFirst: boolean;
}

/** Columns that stand together under one heading, or a single one. */
interface Group {
  readonly heading: string | null;
  readonly columns: readonly Column[];
}

interface Column {
  readonly heading: string;
  readonly cell: (row: Row) => CellValue;
}

const oneOf = fc.constantFrom<string[]>;
const levelWords: Readonly<Record<Level, string>> = {
  strategic: 'Strategico',
  individual: 'Individuale',
  organisational: 'Organizzativo',
  team: 'Team',
};

const indicatorOnly =
  (written: (indicator: IndicatorFacts) => CellValue) =>
  ({ indicator }: Row): CellValue =>
    indicator === null ? null : written(indicator);

/** Columns about indicators, in groups: with the years under *Target* or each with its own heading. */
function measureGroups(years: readonly number[]): fc.Arbitrary<Group[]> {
  const target = (year: number) => indicatorOnly(({ targets }) => targets[year - (years[0] ?? year)] ?? null);
  const baseline = indicatorOnly((indicator) => indicator.baseline);
  const baselineYear = indicatorOnly((indicator) => indicator.baselineYear);
  const single = (heading: string, cell: Column['cell']): Group => ({ heading: null, columns: [{ heading, cell }] });
  const targets = fc.oneof(
    oneOf('Target', 'Risultato atteso', 'TARGET\n').map((word) =>
      years.map((year) => single(`${word} ${String(year)}`, target(year))),
    ),
    fc
      .shuffledSubarray([...years], { minLength: years.length })
      .chain((order) =>
        oneOf('Target', 'Valori attesi').map((heading) => [
          { heading, columns: order.map((year) => ({ heading: String(year), cell: target(year) })) },
        ]),
      ),
  );
  const start = fc.oneof(
    oneOf('Stato iniziale', 'Valore base', 'VALORE DI PARTENZA').chain((heading) =>
      oneOf('Anno', 'Anno base').map((year) => [single(heading, baseline), single(year, baselineYear)]),
    ),
    fc.constant([
      {
        heading: 'Stato iniziale',
        columns: [
          { heading: 'Anno', cell: baselineYear },
          { heading: 'Valore', cell: baseline },
        ],
      },
    ]),
  );
  const actual = oneOf('Consuntivo', 'Valore raggiunto', 'Risultato 2017').map((heading) => [
    single(heading, indicatorOnly(shownActual)),
  ]);
  return fc.tuple(targets, start, actual).map((parts) => parts.flat());
}

export function shownActual({ actual }: IndicatorFacts): CellValue {
  if (actual === null) return null;
  if ('number' in actual) return actual.number;
  return 'text' in actual ? actual.text : actual.date;
}

const indicatorGroups: fc.Arbitrary<Group[]> = fc.oneof(
  oneOf('Indicatore', 'INDICATORI', 'Descrizione\nindicatore').map((heading) => [
    { heading: null, columns: [{ heading, cell: indicatorOnly(indicatorText) }] },
  ]),
  fc.tuple(oneOf('Codice', 'Cod. indicatore'), oneOf('Indicatore', 'KPI')).map(([code, name]) => [
    { heading: null, columns: [{ heading: code, cell: indicatorOnly((indicator) => indicator.code) }] },
    { heading: null, columns: [{ heading: name, cell: indicatorOnly(nameOf) }] },
  ]),
);

const extraGroups: fc.Arbitrary<Group[]> = fc.array(
  oneOf('Note', 'Fonte dei dati', 'Formula di calcolo', '', 'Peso').map((heading) => ({
    heading: null,
    columns: [{ heading, cell: (): CellValue => (heading === 'Note' ? 'provvisorio' : null) }],
  })),
  { maxLength: 3 },
);

/** Repeated on every row, written once, or as a merged cell is: only on the first row. */
const filling = fc.constantFrom('repeated', 'once');

function registerGroups(): fc.Arbitrary<Group[]> {
  return filling.chain((fill) => {
    const column = (heading: string, written: (objective: ObjectiveFacts) => CellValue): Group => ({
      heading: null,
      columns: [
        { heading, cell: ({ objective, isFirst }) => (fill === 'repeated' || isFirst ? written(objective) : null) },
      ],
    });
    const level = column('Livello', ({ level: each }) => levelWords[each]);
    return fc.oneof(
      fc
        .tuple(
          oneOf('Codice obiettivo', 'Cod. ob.', 'Codice'),
          oneOf('Obiettivo', 'Titolo obiettivo'),
          oneOf('Responsabile', 'Ufficio'),
        )
        .map(([code, title, owner]) => [
          column(code, (objective) => objective.code),
          column(title, (objective) => objective.title),
          column(owner, (objective) => objective.owner),
          level,
        ]),
      oneOf('Obiettivo', 'Obiettivi').map((heading) => [column(heading, objectiveText), level]),
    );
  });
}

/** Columns in any order, but for those under one heading. */
const inAnyOrder = (groups: readonly Group[]): fc.Arbitrary<Group[]> =>
  fc.shuffledSubarray([...groups], { minLength: groups.length });

function headerRows(groups: readonly Group[]): string[][] {
  const isTall = groups.some(({ heading }) => heading !== null);
  const lower = groups.flatMap(({ columns }) => columns.map(({ heading }) => heading));
  if (!isTall) return [lower];
  const upper = groups.flatMap(({ heading, columns }) =>
    columns.map((column, index) => (heading === null ? column.heading : index === 0 ? heading : '')),
  );
  return [
    upper,
    groups.flatMap(({ heading, columns }) => columns.map((column) => (heading === null ? '' : column.heading))),
  ];
}

/** Rows with blank ones in between, below titles, wherever the used part begins. */
function onSheet(header: readonly (readonly string[])[], rows: readonly (readonly CellValue[])[]): fc.Arbitrary<Grid> {
  return fc
    .record({
      titles: fc.subarray(['ENTE DI PROVA', 'Piano della performance 2017', '']),
      blanks: fc.array(fc.nat(rows.length), { maxLength: 4 }),
      row: fc.nat(3),
      column: fc.nat(3),
    })
    .map(({ titles, blanks, row, column }) => {
      const spaced = rows.flatMap((line, index) => (blanks.includes(index) ? [[], line] : [line]));
      const filled = header.map((line) => line.map((text) => (text === '' ? null : text)));
      return gridOf([...titles.map((title) => [title || null]), ...filled, ...spaced], { row, column });
    });
}

function rowsOf(facts: PlanFacts): Row[] {
  return facts.objectives.flatMap((objective) =>
    indicatorsOf(objective, facts).map((indicator, index) => ({ objective, indicator, isFirst: index === 0 })),
  );
}

const cellsOf = (groups: readonly Group[], row: Row): CellValue[] =>
  groups.flatMap(({ columns }) => columns.map(({ cell }) => cell(row)));

const years = [2017, 2018, 2019];

export function anyRegister(facts: PlanFacts): fc.Arbitrary<MadeSheet> {
  return fc
    .tuple(registerGroups(), indicatorGroups, measureGroups(years), extraGroups)
    .chain((parts) => inAnyOrder(parts.flat()))
    .chain((groups) =>
      onSheet(
        headerRows(groups),
        rowsOf(facts).map((row) => cellsOf(groups, row)),
      ),
    )
    .map((grid) => ({ grid, layout: 'register' }));
}

/** Objectives on rows of their own, or on the row of their first indicator. */
export function anyOutline(facts: PlanFacts): fc.Arbitrary<MadeSheet> {
  const levels: readonly Level[] = ['strategic', 'individual', 'organisational', 'team'];
  const names: Readonly<Record<Level, string>> = {
    strategic: 'OBIETTIVI STRATEGICI',
    individual: 'INDIVIDUALI',
    organisational: 'Obiettivi organizzativi',
    team: 'TEAM',
  };
  return fc
    .record({
      order: fc.shuffledSubarray([...levels], { minLength: 4 }),
      isGrouped: fc.boolean(),
      own: fc.boolean(),
      measures: fc.tuple(indicatorGroups, measureGroups(years), extraGroups).chain((parts) => inAnyOrder(parts.flat())),
    })
    .chain(({ order, isGrouped, own, measures }) => {
      const columns = order.map((level) => ({
        heading: names[level],
        cell: ({ objective, indicator, isFirst }: Row): CellValue =>
          objective.level === level && (own ? indicator === null : isFirst) ? objectiveText(objective) : null,
      }));
      const groups: Group[] = [
        ...(isGrouped
          ? [{ heading: 'OBIETTIVI', columns }]
          : columns.map((column) => ({ heading: null, columns: [column] }))),
        ...measures,
      ];
      const rows = rowsOf(facts).flatMap((row) => (own && row.isFirst ? [{ ...row, indicator: null }, row] : [row]));
      return onSheet(
        headerRows(groups),
        rows.map((row) => cellsOf(groups, row)),
      );
    })
    .map((grid) => ({ grid, layout: 'outline' }));
}

/** The levels next to each other; each objective beside the one before it where its level is further right. */
export function anySideBySide(facts: PlanFacts): fc.Arbitrary<MadeSheet> {
  const headings: Readonly<Record<Level, string>> = {
    strategic: 'OBIETTIVI STRATEGICI',
    individual: 'INDIVIDUALI',
    organisational: 'ORGANIZZATIVI',
    team: 'OBIETTIVI DI TEAM',
  };
  const levels = Object.keys(headings) as Level[];
  const objective = {
    heading: 'Obiettivo',
    cell: ({ objective: each, isFirst }: Row) => (isFirst ? objectiveText(each) : null),
  };
  const block = (level: Level) =>
    fc
      .tuple(
        indicatorGroups,
        fc.constant([
          { heading: null, columns: [{ heading: 'Stato iniziale', cell: indicatorOnly(({ baseline }) => baseline) }] },
          { heading: null, columns: [{ heading: 'Anno', cell: indicatorOnly(({ baselineYear }) => baselineYear) }] },
          { heading: null, columns: [{ heading: 'Consuntivo', cell: indicatorOnly(shownActual) }] },
          ...years.map((year, index) => ({
            heading: null,
            columns: [
              { heading: `Target ${String(year)}`, cell: indicatorOnly(({ targets }) => targets[index] ?? null) },
            ],
          })),
          { heading: null, columns: [objective] },
        ]),
      )
      .chain((parts) => inAnyOrder(parts.flat()))
      .map((groups) => ({ heading: headings[level], columns: groups.flatMap(({ columns }) => columns) }));
  return fc
    .tuple(...levels.map(block))
    .chain((blocks) => {
      const width = (level: Level): number => blocks[levels.indexOf(level)]?.columns.length ?? 0;
      const start = (level: Level): number =>
        levels.slice(0, levels.indexOf(level)).reduce((sum, each) => sum + width(each), 0);
      const lines: CellValue[][] = [];
      let [top, last] = [0, -1];
      for (const each of facts.objectives) {
        const at = levels.indexOf(each.level);
        if (at <= last) top = lines.length;
        last = at;
        rowsOf({ ...facts, objectives: [each] }).forEach((row, index) => {
          const line = (lines[top + index] ??= Array<CellValue>(start('team') + width('team')).fill(null));
          line.splice(start(each.level), width(each.level), ...cellsOf([blocks[at] as Group], row));
        });
      }
      return onSheet(headerRows(blocks), lines);
    })
    .map((grid) => ({ grid, layout: 'sideBySide' }));
}
