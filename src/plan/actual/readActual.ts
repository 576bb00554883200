import { noBaseline } from '../baseline';
import { isCellError, type CellValue, type WrittenCell } from '../cell';
import { isoOfSerial } from '../dates';
import { evaluate } from '../achievement/evaluate';
import { compileRule, doneWords } from '../achievement/rule';
import { defaultSettings } from '../achievement/settings';
import type { Finding, FindingCode } from '../findings/finding';
import type { Target } from '../target/target';
import { correctActual } from './correctActual';

/** A result as typed in *Consuntivo*. */
export interface ActualReading {
  readonly kind: 'none' | 'number' | 'date' | 'switch' | 'notAssessable' | 'unreadable';
  /** Number in the target's unit (92 for 92 %), `YYYY-MM-DD`, or done as boolean; null for the other kinds. */
  readonly value: number | string | boolean | null;
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a result by the cell's value, never by its number format. Whether it is accepted is asked of the very rule that
 * stands in the sheet, so that a finding and the status beside it never disagree.
 * @param target null when the target could not be read: the result is then described, and nothing is said against it
 */
export function readActual(written: WrittenCell, target: Target | null): ActualReading {
  const { value } = written;
  if (value === null || (typeof value === 'string' && value.replace(/ /g, '') === '')) return plain('none', null);
  if (isCellError(value)) return refused(written, 'ACT-061');
  if (typeof value === 'string' && /^ *n\.v\. *$/i.test(value))
    return { ...plain('notAssessable', null), findings: [finding(written, 'ACT-051', {}, [])] };
  if (target === null) return described(value);
  return accepts(target, value) ? accepted(value, target) : refused(written, refusalCode(target, value), target);
}

function accepts(target: Target, actual: CellValue): boolean {
  const rule = compileRule(target, noBaseline, defaultSettings);
  return evaluate(rule.accepts, { target: null, baseline: null, actual, degree: null }) === true;
}

function accepted(value: Exclude<CellValue, null | { error: string }>, target: Target): ActualReading {
  switch (target.kind) {
    case 'threshold':
      if (typeof value !== 'number') throw new Error('A threshold accepts numbers only');
      return {
        kind: 'number',
        value: target.unit === '%' ? Number((value * 100).toPrecision(15)) : value,
        unit: target.unit,
        findings: [],
      };
    case 'deadline':
      return typeof value === 'number' ? plain('date', isoOfSerial(value)) : plain('switch', false);
    case 'switch':
      return plain('switch', isDone(value));
  }
}

function isDone(value: number | string | boolean): boolean {
  if (typeof value !== 'string') return Boolean(value);
  return doneWords.some((word) => word === value.trim().toUpperCase());
}

/** Beside a target that can't be read there is nothing to compare a result with. */
function described(value: number | string | boolean): ActualReading {
  if (typeof value === 'number') return plain('number', value);
  return typeof value === 'boolean' ? plain('switch', value) : plain('unreadable', null);
}

function plain(kind: ActualReading['kind'], value: ActualReading['value']): ActualReading {
  return { kind, value, unit: null, findings: [] };
}

type RefusalCode = Extract<FindingCode, 'ACT-011' | 'ACT-021' | 'ACT-031' | 'ACT-041' | 'ACT-061'>;

function refusalCode(target: Target, value: CellValue): RefusalCode {
  if (target.kind === 'deadline') return 'ACT-031';
  if (target.kind === 'switch') return 'ACT-041';
  return typeof value === 'number' ? 'ACT-021' : 'ACT-011';
}

function refused(written: WrittenCell, code: RefusalCode, target: Target | null = null): ActualReading {
  const corrections = target === null ? [] : correctActual(written, target);
  const found =
    code === 'ACT-021'
      ? finding(written, code, { percent: percentOf(written.value) }, corrections)
      : finding(written, code, {}, corrections);
  return { ...plain('unreadable', null), findings: [found] };
}

function percentOf(value: CellValue): string {
  const percent = typeof value === 'number' ? Number((value * 100).toPrecision(15)) : 0;
  return `${String(percent)
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+(?:,|$))/g, '.')}%`;
}

function finding<Code extends RefusalCode | 'ACT-051'>(
  written: WrittenCell,
  code: Code,
  payload: Extract<Finding, { code: Code }>['payload'],
  corrections: readonly string[],
): Finding {
  return { code, payload, written: written.text, span: { start: 0, end: written.text.length }, corrections } as Finding;
}
