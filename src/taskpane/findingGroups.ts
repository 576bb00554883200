import type { FindingReport, PlanReport } from '../app/report';
import { severities, type Severity } from '../plan/findings/entry';
import { findingKey, type Navigation } from './navigation';

/** Findings of one code, in sheet order. */
export interface FindingKind {
  readonly code: string;
  readonly findings: readonly FindingReport[];
}

export interface FindingGroup {
  readonly severity: Severity;
  /** To look at, and accepted. */
  readonly open: number;
  readonly accepted: number;
  readonly kinds: readonly FindingKind[];
}

/** What of the findings is in view, from the gravest, then by kind as they come in the sheet. */
export function groupFindings(
  report: PlanReport,
  place: Navigation,
  titleOf: (code: string) => string,
): FindingGroup[] {
  const found = filtered(report, place, titleOf);
  return severities.flatMap((severity) => {
    const all = found.filter((finding) => finding.severity === severity);
    const shown = all.filter(({ accepted }) => place.showsAccepted || !accepted);
    if (all.length === 0 || (place.severity !== null && place.severity !== severity)) return [];
    const accepted = all.filter((finding) => finding.accepted).length;
    return [{ severity, open: all.length - accepted, accepted, kinds: byCode(shown) }];
  });
}

/** How many are to look at of each severity, whichever of them is in view. */
export function countOpen(
  report: PlanReport,
  place: Navigation,
  titleOf: (code: string) => string,
): readonly { readonly severity: Severity; readonly count: number }[] {
  const open = filtered(report, place, titleOf).filter(({ accepted }) => !accepted);
  return severities.map((severity) => ({
    severity,
    count: open.filter((finding) => finding.severity === severity).length,
  }));
}

/** Everybody an objective answers to, as the list of whose findings to show. */
export function ownersOf({ plan }: PlanReport): string[] {
  const owners = plan.objectives.flatMap(({ owner }) => owner.canonical ?? owner.proposed ?? []);
  return [...new Set(owners)].sort((a, b) => a.localeCompare(b, 'it'));
}

/** Findings that could be corrected in the same way: of one kind, each with a cell and as many corrections. */
export function alike(report: PlanReport, finding: FindingReport, correction: number): readonly FindingReport[] {
  return report.findings.filter(
    ({ code, accepted, cell, corrections }) =>
      code === finding.code && !accepted && cell !== null && corrections[correction] !== undefined,
  );
}

function filtered({ plan, findings }: PlanReport, place: Navigation, titleOf: (code: string) => string) {
  const names = new Map(plan.indicators.map(({ code, name }) => [code, name]));
  const owners = new Map(plan.objectives.map(({ code, owner }) => [code, owner.canonical ?? owner.proposed]));
  const words = place.search.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    const { code, cell, objective, indicator, written, message } = finding;
    if (place.owner !== null && (objective === null || owners.get(objective) !== place.owner)) return false;
    const text = [code, cell, objective, indicator, names.get(indicator ?? ''), written, message, titleOf(code)]
      .join(' ')
      .toLocaleLowerCase('it');
    return words.every((word) => text.includes(word));
  });
}

function byCode(findings: readonly FindingReport[]): FindingKind[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.map((code) => ({ code, findings: findings.filter((finding) => finding.code === code) }));
}

/** A line of the list that can have the focus. */
export interface ListRow {
  readonly id: string;
  readonly severity: Severity;
  /** Null for the heading of a severity. */
  readonly code: string | null;
}

export function rowsOf(groups: readonly FindingGroup[], foldedKinds: readonly string[]): ListRow[] {
  return groups.flatMap(({ severity, kinds }) => [
    { id: severityRow(severity), severity, code: null },
    ...kinds.flatMap(({ code, findings }) => [
      { id: kindRow(code), severity, code },
      ...(foldedKinds.includes(code) ? [] : findings.map((each) => ({ id: findingKey(each), severity, code }))),
    ]),
  ]);
}

export const severityRow = (severity: Severity): string => `severity ${severity}`;
export const kindRow = (code: string): string => `kind ${code}`;

/**
 * Where the focus goes when a finding has left the list: to the next of its kind, else the one before; when the kind is
 * empty, to its severity, else to what comes next. Null when nothing is left.
 */
export function rowAfter(before: readonly ListRow[], left: string, after: readonly ListRow[]): string | null {
  const position = before.findIndex(({ id }) => id === left);
  const row = before[position];
  const isThere = ({ id }: ListRow): boolean => after.some((each) => each.id === id);
  if (row === undefined) return after[0]?.id ?? null;
  const isOfKind = ({ id, code }: ListRow): boolean => code === row.code && id !== kindRow(row.code ?? '');
  const next = before.slice(position + 1).find((each) => isOfKind(each) && isThere(each));
  const previous = before
    .slice(0, position)
    .reverse()
    .find((each) => isOfKind(each) && isThere(each));
  const heading = after.find(({ id }) => id === severityRow(row.severity));
  const following = before.slice(position + 1).find(isThere);
  return (next ?? previous ?? heading ?? following ?? after[0])?.id ?? null;
}
