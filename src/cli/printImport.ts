import type { PlanReport } from '../app/report';
import { levels } from '../plan/plan';
import type { TextPiece } from '../plan/printed/printed';
import { importWords } from './importWords';
import { findingCounts } from './printFindings';
import { words, type Language } from './words';

/** What was imported, for a person at a terminal: counts by level, what could not be placed, where the result is. */
export function printImport(
  report: PlanReport,
  unplaced: readonly TextPiece[],
  file: string,
  language: Language,
): string {
  const say = importWords[language];
  const { plan, findings } = report;
  const targets = plan.indicators.flatMap((indicator) => indicator.targets);
  const read = targets.filter(({ status }) => status === 'read');
  return [
    ...(plan.title === null ? [] : [plan.title]),
    words[language].counts(plan.objectives.length, plan.indicators.length, read.length, targets.length),
    ...levelLines(report, language),
    ...managerLines(report, language),
    '',
    ...(unplaced.length === 0 ? [say.allPlaced] : [say.unplaced(unplaced.length)]),
    ...unplaced.map(({ line, text }) => say.line(line, text)),
    '',
    findingCounts(findings, language),
    ...(findings.length === 0 ? [] : [say.checkNext(file)]),
    words[language].result(file),
  ].join('\n');
}

function levelLines({ plan }: PlanReport, language: Language): string[] {
  return levels.flatMap((level) => {
    const objectives = plan.objectives.filter((objective) => objective.level === level);
    const codes = new Set(objectives.map(({ code }) => code));
    const indicators = plan.indicators.filter(({ objective }) => objective !== null && codes.has(objective));
    const name = words[language].levels[level];
    return objectives.length === 0 ? [] : [importWords[language].level(name, objectives.length, indicators.length)];
  });
}

function managerLines({ plan }: PlanReport, language: Language): string[] {
  const say = importWords[language];
  const { owners, offices } = plan.declared;
  if (owners.length === 0 && offices === null) return [];
  return [
    '',
    say.managers,
    ...owners.map(({ owner, individual, organisational }) => say.manager(owner, individual, organisational)),
    ...(offices === null ? [] : [say.offices(offices.count, offices.each)]),
  ];
}
