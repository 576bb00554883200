import type { PlanReport } from '../app/report';
import type { TargetReport } from '../plan/target/report';
import { statuses } from '../plan/achievement/status';
import { statusNames } from '../plan/achievement/statusNames';
import { italianDate } from '../plan/dates';
import { findingCounts, printFindings } from './printFindings';
import { words, type Language } from './words';

/** The report for a person at a terminal: what was read, how things stand, what was flagged. */
export function printReport(report: PlanReport, language: Language): string {
  return [
    ...heading(report, language),
    ...statusLines(report, language),
    ...meanLines(report, language),
    '',
    printFindings(report.findings, language),
    '',
    summary(report, language),
  ].join('\n');
}

/** A reading on one line: in words, or why there is none, then what else there is to say. */
export function printReading({ words: said, findings }: TargetReport): string {
  const remarks = findings.map(({ code, message }) => `${code} ${message}`);
  return [...(said === null ? [] : [said]), ...remarks].join(' | ').replace(/\s+/g, ' ');
}

function heading({ plan }: PlanReport, language: Language): string[] {
  const say = words[language];
  return [
    ...(plan.title === null ? [] : [plan.title]),
    say.sheet(plan.sheet, language === 'it' ? italianDate(plan.referenceDate) : plan.referenceDate),
    counts(plan, language),
  ];
}

/** The last line says it all, for whoever has only that in sight. */
function summary({ plan, findings }: PlanReport, language: Language): string {
  return `${counts(plan, language)}. ${findingCounts(findings, language)}.`;
}

function counts({ objectives, indicators }: PlanReport['plan'], language: Language): string {
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const read = targets.filter(({ status }) => status === 'read');
  return words[language].counts(objectives.length, indicators.length, read.length, targets.length);
}

function statusLines({ plan }: PlanReport, language: Language): string[] {
  const say = words[language];
  const lines = statuses.flatMap((status) => {
    const count = plan.indicators.filter((indicator) => indicator.status === status).length;
    return count === 0 ? [] : [`  ${String(count).padStart(4)}  ${statusNames[language][status]}`];
  });
  return ['', say.headings.statuses, ...lines];
}

function meanLines({ rollup }: PlanReport, language: Language): string[] {
  const say = words[language];
  const lines = rollup.levels.map(({ level, mean, assessed, total, met }) => {
    const figure = mean === null ? '–' : percent(mean, language);
    return `  ${figure.padStart(7)}  ${say.levels[level].padEnd(14)} ${say.mean(assessed, total, met)}`;
  });
  return ['', say.headings.means, ...lines];
}

function percent(ratio: number, language: Language): string {
  const figure = (Math.floor(Number((ratio * 1000).toFixed(6))) / 10).toFixed(1);
  return `${language === 'it' ? figure.replace('.', ',') : figure}%`;
}
