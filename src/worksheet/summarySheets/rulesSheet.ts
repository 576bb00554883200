import { italianDate } from '../../plan/dates';
import { defaultSettings, type Settings } from '../../plan/achievement/settings';
import { sheetStatuses } from '../../plan/achievement/status';
import { sheetWords } from '../sheetWords';
import { band, emptyRow, text } from './cells';
import type { Drawing, DrawnRow } from './drawing';
import { rowHeight } from '../layouts/rowHeight';
import { looks, looksOfStatuses } from './looks';
import { rulesWords, type Rule } from './rulesWords';
import { footer } from './sheetPage';
import type { SummaryInput } from './summaryInput';

const widths = [27, 43, 39];

/** Every rule, band, cap, scale and tolerance in force, in words: what was changed says so. */
export function drawRules(input: SummaryInput, name: string): Drawing {
  const { place, referenceDate, settings } = input;
  const rows: DrawnRow[] = [
    { cells: { 0: text(rulesWords.title, looks.title) }, height: 30 },
    { cells: { 0: text(rulesWords.subtitle(italianDate(referenceDate)), looks.subtitle) }, height: 18, joins: true },
  ];
  const section = (title: string, headings: readonly string[], rules: readonly Rule[], startsPage = false): number => {
    rows.push(
      emptyRow(8, startsPage),
      { cells: { 0: text(title, looks.section) }, height: 20, ...(startsPage ? { startsPage } : {}) },
      {
        cells: band(looks.heading, widths.length, { ...headings.map((heading) => text(heading)) }),
        height: 18,
        joins: true,
      },
    );
    const first = rows.length;
    rows.push(...rules.map((rule, index) => ruleRow(rule, index)));
    return first;
  };
  const { sections } = rulesWords;
  section(sections.data.title, sections.data.headings, dataRules(input));
  section(sections.targets.title, sections.targets.headings, rulesWords.targets(settings));
  const changed = section(sections.limits.title, sections.limits.headings, limitRules(settings));
  section(sections.means.title, sections.means.headings, meanRules(input), true);
  const statuses = section(sections.statuses.title, sections.statuses.headings, statusRules(settings));
  rows.push(
    emptyRow(8),
    { cells: { 0: text(sections.missing.title, looks.section) }, height: 20 },
    { cells: { 0: text(rulesWords.missing, { wrapText: true, vertical: 'Top' }) }, height: 30, joins: true },
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
      footer: footer(place.year, name, referenceDate),
    },
    merges: [{ row: last, column: 0, rows: 1, columns: 3 }],
    looks: [
      {
        row: statuses,
        column: 0,
        rows: sheetStatuses.length,
        columns: 1,
        looks: looksOfStatuses(`$A${String(statuses + 1)}`),
      },
      {
        ...{ row: changed, column: 1, rows: statuses - changed, columns: 1 },
        looks: [
          {
            formula: `=ISNUMBER(SEARCH("${rulesWords.changed}",$B${String(changed + 1)}))`,
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
  return {
    height: Math.max(14.5, rowHeight(rule, widths)),
    joins: index === 0,
    cells: Object.fromEntries(
      rule.map((words, column) => [column, text(words, looks.cell, { vertical: 'Top', bold: column === 0 })]),
    ),
  };
}

function dataRules({ assessed: { plan }, place, referenceDate }: SummaryInput): Rule[] {
  const targets = plan.indicators.reduce((sum, indicator) => sum + indicator.targets.length, 0);
  const joined = plan.declared.owners.flatMap(({ role, owner }) => (role === null ? [] : [`${role} e ${owner}`]));
  return rulesWords.data(
    {
      sheet: place.grid.sheet,
      year: place.year,
      objectives: plan.objectives.length,
      indicators: plan.indicators.length,
      targets,
    },
    italianDate(referenceDate),
    joined,
  );
}

/** What is in force beside what would be by default. */
function limitRules(settings: Settings): Rule[] {
  return rulesWords.limits(settings).map(([what, inForce], index): Rule => {
    const usual = rulesWords.limits(defaultSettings)[index]?.[1] ?? '';
    return [what, inForce === usual ? inForce : `${inForce} — ${rulesWords.changed}`, usual];
  });
}

function meanRules({ settings, assessed: { plan } }: SummaryInput): Rule[] {
  const isWeighted = [...plan.indicators, ...plan.objectives].some(({ weight }) => weight?.reading.kind === 'weight');
  const say = (some: Settings): readonly (readonly [string, string])[] =>
    rulesWords.means(some, { objectives: plan.objectives.length, isWeighted });
  return say(settings).map(([what, inForce], index): Rule => {
    const usual = say(defaultSettings)[index]?.[1] ?? '';
    return [
      what,
      inForce === usual ? inForce : `${inForce} — ${rulesWords.changed}`,
      inForce === usual ? rulesWords.same : usual,
    ];
  });
}

function statusRules(settings: Settings): Rule[] {
  return sheetStatuses.map((status): Rule => [
    sheetWords.it.statuses[status],
    ...rulesWords.statuses(settings)[status],
  ]);
}
