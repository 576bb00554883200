import type { AssessedIndicator, PlacedFinding } from '../plan/assess';
import { describeFinding } from '../plan/findings/catalogue';
import type { Declared, Objective } from '../plan/plan';
import { countByOwner, rollUp } from '../plan/rollup/rollUp';
import { reportTarget } from '../plan/target/reportTarget';
import { weightOf } from '../plan/weight';
import { isAccepted } from '../worksheet/remembered';
import type { Inspection } from './inspectWorkbook';
import type { DeclaredReport, FindingReport, HostReport, IndicatorReport } from './report';
import type { ObjectiveReport, PlanReport, RollupReport } from './report';

/** The public JSON of what was read and judged. */
export function buildReport(
  { assessed, place, referenceDate, remembered, settings }: Inspection,
  language: 'it' | 'en',
  host: HostReport,
): PlanReport {
  const { plan } = assessed;
  const tell = (placed: PlacedFinding, sheet: string): FindingReport =>
    findingReport(placed, sheet, language, isAccepted(remembered, placed, sheet));
  return {
    plan: {
      title: plan.title,
      year: plan.year,
      referenceDate,
      sheet: plan.sheet,
      layout: plan.layout,
      objectives: plan.objectives.map(objectiveReport),
      indicators: assessed.indicators.map((indicator) => indicatorReport(indicator, language)),
      declared: declaredReport(plan.declared, plan.objectives),
    },
    rollup: rollupReport(assessed, settings),
    findings: [
      ...place.findings.map(({ sheet, ...placed }) => tell({ ...nowhere, ...placed }, sheet)),
      ...assessed.findings.map((finding) => tell(finding, place.grid.sheet)),
    ],
    host,
  };
}

/** About the sheet as a whole. */
const nowhere = { objective: null, indicator: null, year: null };

function objectiveReport(objective: Objective): ObjectiveReport {
  const { code, writtenCode, level, parent, title, area, mission, owner, weight, cell } = objective;
  return { code, writtenCode, level, parent, title, area, mission, owner, weight: weightOf(weight), cell };
}

/** Key by key, so that the order in which a sheet was read never shows. */
function declaredReport(declared: Declared, objectives: readonly Objective[]): DeclaredReport {
  const { owners, offices } = declared;
  return {
    owners: owners.map(({ owner, role, individual, organisational, team }) => ({
      owner,
      role,
      individual,
      organisational,
      team,
    })),
    offices: offices === null ? null : { count: offices.count, each: offices.each },
    counted: countByOwner(objectives, declared),
  };
}

export function indicatorReport({ indicator, judgement }: AssessedIndicator, language: 'it' | 'en'): IndicatorReport {
  const { baseline, actual } = indicator;
  const { status, achievement, uncapped, share } = judgement;
  return {
    code: indicator.code,
    writtenCode: indicator.writtenCode,
    objective: indicator.objective,
    externalCode: indicator.externalCode,
    name: indicator.name,
    baselineYear: indicator.baselineYear,
    weight: weightOf(indicator.weight),
    cell: indicator.cell,
    baseline: {
      written: baseline.written.text,
      kind: baseline.reading.kind,
      value: baseline.reading.value,
      unit: baseline.reading.unit,
    },
    targets: indicator.targets.map(({ year, cell, written, reading }) => ({
      year,
      cell,
      ...reportTarget(reading, written, language),
    })),
    actual:
      actual === null || actual.reading.kind === 'none'
        ? null
        : {
            written: actual.written.text,
            kind: actual.reading.kind,
            value: actual.reading.value,
            unit: actual.reading.unit,
            cell: actual.cell,
          },
    achievement,
    uncapped,
    share,
    provisional: status === 'inProgress' || status === 'pending',
    status,
  };
}

export function rollupReport(assessed: Inspection['assessed'], { calculation }: Inspection['settings']): RollupReport {
  const { objectives, owners, levels } = rollUp(assessed, calculation);
  return {
    objectives: objectives.map(({ objective, own, childrenMean }) => ({
      code: objective.code,
      mean: own.mean,
      childrenMean,
      assessed: own.assessed,
      total: own.total,
      met: own.met,
    })),
    owners,
    levels,
  };
}

export function findingReport(
  { finding, cell, objective, indicator, year }: PlacedFinding,
  sheet: string,
  language: 'it' | 'en',
  accepted: boolean,
): FindingReport {
  const { severity, message, why, reading } = describeFinding(finding, language);
  return {
    code: finding.code,
    severity,
    sheet,
    cell,
    objective,
    indicator,
    year,
    written: finding.written,
    span: finding.span,
    message,
    why,
    reading,
    corrections: finding.corrections,
    accepted,
  };
}
