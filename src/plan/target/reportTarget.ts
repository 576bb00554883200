import type { WrittenCell } from '../cell';
import { describeFinding } from '../findings/catalogue';
import type { Language } from '../findings/entry';
import { canonicalTarget, printTarget } from './printTarget';
import type { TargetReport } from './report';
import type { SimpleTarget, Target, TargetKind, TargetReading } from './target';

/** A reading as the public JSON says it: keys in the contract's order, those of the kind last, null when unknown. */
export function reportTarget(reading: TargetReading, cell: WrittenCell, language: Language): TargetReport {
  const target = reading.status === 'read' ? reading.target : null;
  const kind = reading.status === 'read' ? reading.target.kind : reading.kind;
  return {
    written: reading.written,
    status: reading.status,
    kind,
    reason: reading.status === 'read' ? null : reading.reason,
    words: target === null ? null : printTarget(target, language),
    canonical: target === null ? null : canonicalTarget(target),
    note: reading.note,
    native: nativeOf(cell),
    findings: reading.findings.map((finding) => {
      const { severity, message } = describeFinding(finding, language);
      return {
        code: finding.code,
        severity,
        message,
        span: { start: finding.span.start, end: finding.span.end },
        corrections: finding.corrections,
      };
    }),
    ...ownKeys(kind, target, language),
  };
}

/** The keys each kind adds to a reading, in the contract's order. */
const keysOfKind: Readonly<Record<TargetKind, readonly string[]>> = {
  threshold: ['operator', 'value', 'unit', 'impliedOperator'],
  range: ['min', 'max', 'minIncluded', 'maxIncluded', 'unit'],
  deadline: ['operator', 'date', 'from'],
  switch: ['on'],
  level: ['operator', 'level'],
  change: ['operator', 'percent', 'points', 'amount', 'resolved', 'declared', 'alternative', 'unit'],
  maintain: ['operator', 'value', 'level', 'on'],
  ratio: ['operator', 'numerator', 'denominator', 'percent'],
  frequency: ['operator', 'perYear'],
  compound: ['parts'],
  milestones: ['years'],
};

function ownKeys(kind: TargetKind | null, target: Target | null, language: Language): Record<string, unknown> {
  if (kind === null) return {};
  if (target?.kind === 'compound') return { parts: target.parts.map((part) => reportPart(part, language)) };
  if (target?.kind === 'milestones')
    return {
      years: target.years.map(({ year, date, target: each }) => ({ year, date, ...reportPart(each, language) })),
    };
  const values = new Map<string, unknown>(target === null ? [] : Object.entries(target));
  return Object.fromEntries(keysOfKind[kind].map((key) => [key, values.get(key) ?? null]));
}

/** A part as a reading of its own: its text is the canonical one, its findings are those of the whole. */
function reportPart(part: SimpleTarget, language: Language): Record<string, unknown> {
  const canonical = canonicalTarget(part);
  return {
    written: canonical,
    status: 'read',
    kind: part.kind,
    reason: null,
    words: printTarget(part, language),
    canonical,
    note: null,
    native: null,
    findings: [],
    ...ownKeys(part.kind, part, language),
  };
}

function nativeOf({ value, numberFormat }: WrittenCell): TargetReport['native'] {
  return typeof value === 'number' || typeof value === 'boolean' ? { value, numberFormat } : null;
}
