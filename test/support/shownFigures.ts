import type { Done } from '../../src/app/outcome';
import type { PlanReport } from '../../src/app/report';
import type { ExcelSession } from '../../src/excel/session';
import { statuses, type Status } from '../../src/plan/achievement/status';
import { columns } from '../../src/worksheet/summarySheets/schedaColumns';
import { reportColumns } from '../../src/worksheet/summarySheets/reportSheet';
import { summaryWords, type SummaryWords } from '../../src/worksheet/summarySheets/summaryWords';

type Row = readonly unknown[];
/** A sheet of Piano's and its values. */
export interface ShownSheet {
  readonly kind: string;
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Every figure of the plan as its sheets show it, or as the JSON says it; each list in an order of its own. */
export interface Figures {
  /** Degree and status, in the plan's order; then again as they stand on the sheets people sign. */
  readonly indicators: readonly Row[];
  readonly signed: readonly Row[];
  /** Title, mean, met, counted, all. */
  readonly objectives: readonly Row[];
  /** Title, mean, met of all, mean of the children, children. */
  readonly strategic: readonly Row[];
  /** Owner, level, objectives, mean, met, counted, all: on their sheet; in Riepilogo's tables `met of all`. */
  readonly owners: readonly Row[];
  readonly managers: readonly Row[];
  readonly offices: readonly Row[];
  readonly levels: readonly Row[];
  /** Indicators of each status, those to be corrected together. */
  readonly statuses: Row;
  /** Mean of the plan; reported, met, over without a result, to be corrected. */
  readonly tiles: Row;
}

const wrong: readonly Status[] = ['actualToCorrect', 'targetToCorrect'];
const judged: readonly Status[] = ['met', 'inProgress', 'partlyMet', 'notMet'];

export async function shownFigures(
  session: ExcelSession,
  made: Done['view']['made'],
  words: SummaryWords = summaryWords.it,
): Promise<Figures> {
  const sheets = await session.run(async ({ workbook }) => {
    const ranges = made.map(({ name }) => workbook.worksheets.getItem(name).getUsedRange().load('values'));
    await workbook.context.sync();
    return made.map(({ kind, key }, at): ShownSheet => ({ kind, key, rows: ranges[at]?.values ?? [] }));
  });
  return figuresOn(sheets, words);
}

export function figuresOn(sheets: readonly ShownSheet[], words: SummaryWords = summaryWords.it): Figures {
  const { overview: said, scheda } = words;
  const isIndicator = (row: Row): boolean =>
    hasKey(row) && !isObjective(row) && Object.values(words.statuses).some((word) => word === row[columns.status]);
  const section = (rows: readonly Row[], title: string): Section => sectionOf(rows, title, said.managers.all);
  const levelOf = (title: unknown): string =>
    (['individual', 'organisational'] as const).find((level) => scheda.groups[level] === title) ?? 'team';
  const schede = sheets.filter(({ kind }) => ['manager', 'offices', 'office', 'unowned'].includes(kind));
  const overview = sheets.find(({ kind }) => kind === 'overview')?.rows ?? [];
  const table = (sheets.find(({ kind }) => kind === 'report')?.rows ?? []).slice(4);
  const at = (row: Row, ...names: (keyof typeof columns)[]): Row => names.map((name) => row[columns[name]]);
  const body = schede.flatMap(({ rows }) => rows.slice(4));
  const strategic = section(overview, said.strategic.title);
  const managers = section(overview, said.managers.title);
  const offices = section(overview, said.offices.title);
  const tile = overview[overview.findIndex((row) => row.includes(said.tiles.reported)) + 1] ?? [];
  const counts = overview.find((row, index) => row[0] === said.statuses.total && index > 0) ?? [];
  return {
    indicators: table.map((row) => [row[reportColumns.degree], row[reportColumns.status]]),
    signed: sorted(body.filter(isIndicator).map((row) => at(row, 'key', 'degree', 'status'))),
    objectives: sorted(
      body
        .filter(isObjective)
        .map((row) => [beginning(row[columns.name]), ...at(row, 'degree', 'met', 'counted', 'total')]),
    ),
    strategic: sorted(strategic.rows.map((row) => [beginning(row[1]), ...row.slice(2, 6)])),
    owners: sorted(
      schede.flatMap(({ kind, key, rows }) =>
        kind === 'unowned'
          ? []
          : rows.filter(isGroup).map((row) => {
              const [title, ...figures] = at(row, 'code', 'actual', 'degree', 'met', 'counted', 'total');
              return kind === 'manager' || kind === 'office'
                ? [key, levelOf(title), ...figures]
                : [title, 'team', ...figures];
            }),
      ),
    ),
    managers: sorted(
      managers.rows.filter(([name]) => name !== said.managers.unowned).map((row) => [row[0], ...row.slice(2, 6)]),
    ),
    offices: sorted(
      offices.rows.filter(([, name]) => name !== said.managers.unowned).map((row) => [row[1], row[9], row[2], row[3]]),
    ),
    levels: [strategic.all[2], managers.all[2], managers.all[4], offices.all[2]].map((mean) => [mean ?? '']),
    statuses: counts.slice(2, 2 + statuses.length - wrong.length + 1),
    tiles: [0, 2, 4, 6, 8].map((column) => tile[column]),
  };
}

interface Section {
  readonly rows: readonly Row[];
  readonly all: Row;
}

/** Rows of a table of Riepilogo's between its headings and its last, *Tutti*. */
function sectionOf(rows: readonly Row[], title: string, all: string): Section {
  const from = rows.findIndex(([first]) => first === title) + 2;
  if (from < 2) return { rows: [], all: [] };
  const to = rows.findIndex((row, index) => index >= from && row.slice(0, 2).includes(all));
  return { rows: rows.slice(from, to), all: rows[to] ?? [] };
}

const isObjective = (row: Row): boolean => typeof row[columns.number] === 'number';
const hasKey = (row: Row): boolean => String(row[columns.key] ?? '') !== '';
const isGroup = (row: Row): boolean =>
  row[columns.number] === '' && typeof row[columns.reported] === 'number' && !hasKey(row) && row[columns.code] !== '';

const sorted = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

export function reportedFigures({ plan, rollup }: PlanReport, said: SummaryWords = summaryWords.it): Figures {
  const own = rollup.objectives.map((figures, place) => ({ ...figures, objective: plan.objectives[place]! }));
  const levelOf = new Map(plan.objectives.map(({ code, level }) => [code, level]));
  const words = said.statuses;
  const metOf = ({ met, total }: { readonly met: number; readonly total: number }): string =>
    said.overview.of.replace('#', String(met)).replace('#', String(total));
  const count = (...some: readonly Status[]): number =>
    plan.indicators.filter(({ status }) => some.includes(status)).length;
  const shown = statuses.filter((status) => !wrong.includes(status));
  const means = own.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const owners = rollup.owners.filter(({ level }) => level !== 'strategic');
  const managers = new Set([
    ...plan.declared.owners.map(({ owner }) => owner),
    ...owners.filter(({ level }) => level !== 'team').map(({ owner }) => owner),
  ]);
  const ofOwner = (owner: string, level: string): Row => {
    const found = owners.find((each) => each.owner === owner && each.level === level);
    return found === undefined ? ['', '–'] : [found.mean ?? '', metOf(found)];
  };
  return {
    indicators: plan.indicators.map(({ achievement, status }) => [achievement ?? '', words[status]]),
    signed: sorted(
      keysOf(plan.indicators).flatMap((key, place) => {
        const { objective, achievement, status } = plan.indicators[place]!;
        const isSigned = objective !== null && levelOf.get(objective) !== 'strategic';
        return isSigned ? [[key, achievement ?? '', words[status]]] : [];
      }),
    ),
    objectives: sorted(
      own
        .filter(({ objective }) => objective.level !== 'strategic')
        .map(({ objective, mean, met, assessed, total }) => [
          beginning(objective.title),
          mean ?? '',
          met,
          assessed,
          total,
        ]),
    ),
    strategic: sorted(
      own
        .filter(({ objective }) => objective.level === 'strategic')
        .map(({ objective: { title, code }, childrenMean, ...own }) => [
          beginning(title),
          own.mean ?? '',
          metOf(own),
          childrenMean ?? '',
          plan.objectives.filter(({ parent }) => parent === code).length,
        ]),
    ),
    owners: sorted(
      owners.map(({ owner, level, objectives, mean, met, assessed, total }) => [
        ...[owner, level, objectives],
        ...[mean ?? '', met, assessed, total],
      ]),
    ),
    managers: sorted(
      [...managers].map((owner) => [owner, ...ofOwner(owner, 'individual'), ...ofOwner(owner, 'organisational')]),
    ),
    offices: sorted(
      owners
        .filter(({ level }) => level === 'team')
        .map(({ owner, objectives, ...own }) => [owner, objectives, own.mean ?? '', metOf(own)]),
    ),
    levels: ['strategic', 'individual', 'organisational', 'team'].map((level) => [
      rollup.levels.find((each) => each.level === level)?.mean ?? '',
    ]),
    statuses: [...shown.map((status) => count(status)), count(...wrong)],
    tiles: [
      means.length === 0 ? '' : cut(means.reduce((sum, mean) => sum + mean, 0) / means.length),
      count(...judged),
      count('met'),
      count('notReported'),
      count(...wrong),
    ],
  };
}

/** Sheets show as much of a long title as a row can hold. */
const beginning = (title: unknown): string => String(title).slice(0, 300);

/** Cut to four decimals, as all means are. */
const cut = (mean: number): number => Math.floor(Number((mean * 10000).toFixed(6))) / 10000;

/** Codes, or else names; with objective and name where several bear one, and a number from the second that has all alike. */
function keysOf(indicators: PlanReport['plan']['indicators']): string[] {
  const seen: string[] = [];
  const borne = indicators.map(({ code, name }) => (code === '' ? name : code));
  return borne.map((key, place) => {
    const { objective, name } = indicators[place]!;
    const isAlone = borne.filter((each) => each === key).length === 1;
    const told = isAlone ? key : `${key} · ${objective ?? ''} · ${name}`;
    seen.push(told);
    const times = seen.filter((each) => each === told).length;
    return times === 1 ? told : `${told} #${String(times)}`;
  });
}
