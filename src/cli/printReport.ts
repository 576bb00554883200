import type { FindingReport, PlanReport } from '../app/report';
import type { TargetReport } from '../plan/target/report';
import { statuses } from '../plan/achievement/status';
import { italianDate } from '../plan/dates';
import { words, type Language } from './words';

/** The report for a person at a terminal: what was read, how things stand, what was flagged. */
export function printReport(report: PlanReport, language: Language): string {
  return [
    ...heading(report, language),
    ...statusLines(report, language),
    ...meanLines(report, language),
    ...findingLines(report.findings, language),
  ].join('\n');
}

/** A reading on one line: in words, or why there is none, then what else there is to say. */
export function printReading({ words: said, findings }: TargetReport): string {
  const remarks = findings.map(({ code, message }) => `${code} ${message}`);
  return [...(said === null ? [] : [said]), ...remarks].join(' | ').replace(/\s+/g, ' ');
}

function heading({ plan }: PlanReport, language: Language): string[] {
  const say = words[language];
  const targets = plan.indicators.flatMap((indicator) => indicator.targets);
  const read = targets.filter(({ status }) => status === 'read');
  return [
    ...(plan.title === null ? [] : [plan.title]),
    say.sheet(plan.sheet, language === 'it' ? italianDate(plan.referenceDate) : plan.referenceDate),
    say.counts(plan.objectives.length, plan.indicators.length, targets.length),
    say.read(read.length, targets.length),
  ];
}

function statusLines({ plan }: PlanReport, language: Language): string[] {
  const say = words[language];
  const lines = statuses.flatMap((status) => {
    const count = plan.indicators.filter((indicator) => indicator.status === status).length;
    return count === 0 ? [] : [`  ${String(count).padStart(4)}  ${say.statuses[status]}`];
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

function findingLines(findings: readonly FindingReport[], language: Language): string[] {
  return ['', findingCounts(findings, language), ...findings.map((finding) => findingLine(finding, language))];
}

/** How many findings there are of each severity, on one line. */
export function findingCounts(findings: readonly FindingReport[], language: Language): string {
  const say = words[language];
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = say.severities[severity];
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return `${say.headings.findings}: ${counts.length === 0 ? say.noFindings : counts.join(', ')}`;
}

function findingLine(finding: FindingReport, language: Language): string {
  const [severity] = words[language].severities[finding.severity];
  const place = `${(finding.cell ?? '').padEnd(5)} ${(finding.indicator ?? finding.objective ?? '').padEnd(8)}`;
  const reading = finding.reading === null ? '' : ` (${finding.reading})`;
  return `  ${place} ${severity.padEnd(7)} ${finding.code}  ${finding.message}${reading}`;
}

function percent(ratio: number, language: Language): string {
  const figure = (Math.floor(Number((ratio * 1000).toFixed(6))) / 10).toFixed(1);
  return `${language === 'it' ? figure.replace('.', ',') : figure}%`;
}
