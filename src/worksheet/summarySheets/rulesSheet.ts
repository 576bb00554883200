import { defaultSettings, type Settings } from '../../plan/achievement/settings';
import { sheetStatuses } from '../../plan/achievement/status';
import type { CellFormat } from '../change';
import { printText } from '../formula/printFormula';
import { band, counted, emptyRow, figure, text } from './cells';
import type { Drawing, DrawnRow } from './drawing';
import { rowHeight } from '../layouts/rowHeight';
import { INDENT, indented, looks, looksOfStatuses } from './looks';
import { rulesWords, type Rule, type RulesWords, type RuleText } from './rulesWords';
import { footer } from './sheetPage';
import { allIndicators } from './overview/indicatorCounts';
import { allObjectivesElsewhere } from './overview/objectiveMeans';
import type { OverviewInput } from './overview/overviewTable';
import type { SummaryInput } from './summaryInput';

const widths = [27, 43, 39];
/** Sentences that fill their columns do not touch. */
const apartFrom = (column: number): CellFormat[] => (column === 0 ? [] : [indented]);
const rooms = widths.map((width, column) => width - (column === 0 ? 0 : INDENT));

/** Every rule, band, cap, scale and tolerance in force, in words: what was changed says so. */
export function drawRules(input: OverviewInput, name: string): Drawing {
  const { place, referenceDate, settings, words } = input;
  const say = rulesWords[words.language];
  const rows: DrawnRow[] = [
    { cells: { 0: text(say.title, looks.title) }, height: 30 },
    { cells: { 0: text(say.subtitle(words.date(referenceDate)), looks.subtitle) }, height: 18, joins: true },
  ];
  const section = (title: string, headings: readonly string[], rules: readonly Rule[], startsPage = false): number => {
    rows.push(
      emptyRow(8, startsPage),
      { cells: { 0: text(title, looks.section) }, height: 20, ...(startsPage ? { startsPage } : {}) },
      {
        cells: band(looks.heading, widths.length, {
          ...headings.map((heading, column) => text(heading, ...apartFrom(column))),
        }),
        height: 18,
        joins: true,
      },
    );
    const first = rows.length;
    rows.push(...rules.map((rule, index) => ruleRow(rule, index)));
    return first;
  };
  const { sections } = say;
  section(sections.data.title, sections.data.headings, dataRules(input, say));
  section(sections.targets.title, sections.targets.headings, say.targets(settings));
  const changed = section(sections.limits.title, sections.limits.headings, limitRules(settings, say));
  section(sections.means.title, sections.means.headings, meanRules(input, say), true);
  const statuses = section(sections.statuses.title, sections.statuses.headings, statusRules(input, say));
  rows.push(
    emptyRow(8),
    { cells: { 0: text(sections.missing.title, looks.section) }, height: 20 },
    { cells: { 0: text(say.missing, { wrapText: true, vertical: 'Top' }) }, height: 30, joins: true },
  );
  const last = rows.length - 1;
  return {
    kind: 'rules',
    key: '',
    name,
    rows,
    widths,
    hidden: [],
    freeze: { rows: 2, columns: 0 },
    page: {
      orientation: 'portrait',
      scale: 82,
      titleRows: null,
      columns: 3,
      footer: footer(place.year, name, referenceDate, words),
    },
    merges: [{ row: last, column: 0, rows: 1, columns: 3 }],
    looks: [
      {
        row: statuses,
        column: 0,
        rows: sheetStatuses.length,
        columns: 1,
        looks: looksOfStatuses(`$A${String(statuses + 1)}`, words),
      },
      {
        ...{ row: changed, column: 1, rows: statuses - changed, columns: 1 },
        looks: [
          {
            formula: `=ISNUMBER(SEARCH("${say.changed}",$B${String(changed + 1)}))`,
            fontColor: '#7A2400',
            fill: '#FBDCCB',
            bold: true,
          },
        ],
      },
    ],
    bars: [],
    charts: [],
    filter: null,
    inputs: [],
  };
}

function ruleRow(rule: Rule, index: number): DrawnRow {
  const look = (column: number) => [looks.cell, ...apartFrom(column), { vertical: 'Top', bold: column === 0 }] as const;
  return {
    height: Math.max(14.5, rowHeight(rule.map(shownOf), rooms)),
    joins: index === 0,
    cells: Object.fromEntries(
      rule.map((said, column) => [
        column,
        typeof said === 'string' ? text(said, ...look(column)) : figure(`=${said.live}`, ...look(column)),
      ]),
    ),
  };
}

const shownOf = (said: RuleText): string => (typeof said === 'string' ? said : said.words);

function dataRules(input: OverviewInput, say: RulesWords): readonly Rule[] {
  const { assessed, place, referenceDate } = input;
  const { plan } = assessed;
  const years = [...new Set(plan.indicators.flatMap(({ targets }) => targets.map(({ year }) => year)))].sort();
  const joined = plan.declared.owners.flatMap(({ role, owner }) => (role === null ? [] : [say.sameAs(role, owner)]));
  const { before, after } = say.plan(place.grid.sheet, place.year, years);
  const { objective, indicator } = input.words.scheda.officesCounts;
  const counts = [counted(allObjectivesElsewhere(input), objective), counted(allIndicators(input), indicator)];
  const live = [printText(before), counts.join('&", "&'), printText(after)].join('&');
  const words = `${before}000 ${objective[1]}, 000 ${indicator[1]}${after}`;
  return say.data({ live, words }, place.year, input.words.date(referenceDate), joined);
}

/** What is in force beside what would be by default. */
function limitRules(settings: Settings, say: RulesWords): Rule[] {
  return say.limits(settings).map(([what, inForce], index): Rule => {
    const usual = say.limits(defaultSettings)[index]?.[1] ?? '';
    return [what, inForce === usual ? inForce : `${inForce} — ${say.changed}`, usual];
  });
}

function meanRules({ settings, assessed: { plan } }: SummaryInput, say: RulesWords): Rule[] {
  const isWeighted = [...plan.indicators, ...plan.objectives].some(({ weight }) => weight?.reading.kind === 'weight');
  const usually = say.means(defaultSettings, isWeighted);
  return say.means(settings, isWeighted).map(([what, inForce], index): Rule => {
    const usual = usually[index]?.[1] ?? '';
    return [what, inForce === usual ? inForce : `${inForce} — ${say.changed}`, inForce === usual ? say.same : usual];
  });
}

function statusRules({ settings, words }: SummaryInput, say: RulesWords): Rule[] {
  return sheetStatuses.map((status): Rule => [words.statuses[status], ...say.statuses(settings)[status]]);
}
