import type { Baseline } from '../baseline';
import { isCellError, type CellValue, type WrittenCell } from '../cell';
import { isoOfSerial } from '../dates';
import { compileRule } from '../achievement/compileRule';
import { evaluate } from '../achievement/evaluate';
import type { Expression } from '../achievement/expression';
import type { ResultKind, Rule } from '../achievement/rules/rule';
import { doneWords } from '../achievement/rules/switch';
import type { Settings } from '../achievement/settings';
import { found, wholeOf } from '../findings/found';
import type { Finding } from '../findings/finding';
import { printNumber } from '../numbers/printNumber';
import type { SimpleTarget, Target } from '../target/target';
import { notApplicable, placeholders } from '../target/vocabulary/nothing';
import { correctActual } from './correctActual';
import { doubtActual } from './doubtActual';

/** A result as typed in *Consuntivo*. */
export interface ActualReading {
  readonly kind: 'none' | 'number' | 'date' | 'switch' | 'level' | 'notAssessable' | 'unreadable';
  /** Number in the target's unit (92 for 92 %), `YYYY-MM-DD`, done as boolean, level in lower case; else null. */
  readonly value: number | string | boolean | null;
  readonly unit: string | null;
  readonly findings: readonly Finding[];
}

/** What else of the row a result is read with. */
export interface ActualContext {
  /** Null when the target could not be read: the result is then described, and nothing is said against it. */
  readonly target: Target | null;
  readonly baseline: Baseline;
  readonly settings: Settings;
  /** `YYYY-MM-DD`; a result dated later is doubted. Null when there is none to hold it against. */
  readonly referenceDate: string | null;
}

/**
 * Reads a result by the cell's value, never by its number format: formats only raise findings. Whether it is accepted is
 * asked of the very rule that stands in the sheet, so that a finding and the status beside it never disagree.
 */
export function readActual(written: WrittenCell, context: ActualContext): ActualReading {
  const { value } = written;
  if (value === null || (typeof value === 'string' && value.replace(/ /g, '') === '')) return plain('none', null);
  if (isCellError(value)) return refused(found('ACT-061', {}, written.text, wholeOf(written.text)));
  if (typeof value === 'string' && /^ *n\.v\. *$/i.test(value))
    return { ...plain('notAssessable', null), findings: [found('ACT-051', {}, written.text, wholeOf(written.text))] };
  if (context.target === null) return described(value);
  const rule = compileRule(context.target, context.baseline, context.settings);
  if (!accepts(rule, value)) return refused(refusal(written, rule.asks, context));
  const reading = accepted(value, rule.asks, context.target);
  const doubts = doubtActual(written, reading, context);
  return { ...reading, findings: isUndecided(rule, value) ? [...doubts, undecided(written)] : doubts };
}

/** Another value than before, and nobody said which side is better. Two results in one cell are told with the target. */
function isUndecided(rule: Rule, actual: CellValue): boolean {
  const holds = (test: Expression): boolean =>
    evaluate(test, { target: null, baseline: null, actual, degree: null }) === true;
  return rule.undecided !== null && rule.asks !== 'several' && !holds(rule.met) && holds(rule.undecided);
}

const undecided = ({ text }: WrittenCell): Finding => found('ACT-052', {}, text, wholeOf(text));

function accepts(rule: Rule, actual: CellValue): boolean {
  return evaluate(rule.accepts, { target: null, baseline: null, actual, degree: null }) === true;
}

function accepted(value: number | string | boolean, asks: ResultKind, target: Target): ActualReading {
  switch (asks) {
    case 'percentage':
      return { ...plain('number', Number((Number(value) * 100).toPrecision(15))), unit: '%' };
    case 'number':
      return { ...plain('number', value), unit: unitOf(target) };
    case 'count':
      return plain('number', value);
    case 'date':
      return typeof value === 'number' ? plain('date', isoOfSerial(value)) : plain('switch', false);
    case 'switch':
      return plain('switch', isDone(value));
    case 'level':
      return plain('level', String(value).trim().toLowerCase());
    case 'several':
      return described(value);
  }
}

/** The unit of the figure that is asked for. */
function unitOf(target: Target): string | null {
  const parts: readonly SimpleTarget[] =
    target.kind === 'compound' ? target.parts : [target.kind === 'milestones' ? target.counting : target];
  return parts.flatMap((part) => ('unit' in part && part.unit !== null ? [part.unit] : []))[0] ?? null;
}

function isDone(value: number | string | boolean): boolean {
  if (typeof value !== 'string') return Boolean(value);
  return doneWords.some((word) => word === value.trim().toUpperCase());
}

/** Beside nothing to compare it with, a result is only described. */
function described(value: number | string | boolean): ActualReading {
  if (typeof value === 'number') return plain('number', value);
  return typeof value === 'boolean' ? plain('switch', value) : plain('unreadable', null);
}

function plain(kind: ActualReading['kind'], value: ActualReading['value']): ActualReading {
  return { kind, value, unit: null, findings: [] };
}

function refused(finding: Finding): ActualReading {
  return { ...plain('unreadable', null), findings: [finding] };
}

function refusal(written: WrittenCell, asks: ResultKind, { settings }: ActualContext): Finding {
  const { value, text } = written;
  const span = wholeOf(text);
  if (isNothing(text)) return found('ACT-053', {}, text, span, ['n.v.']);
  const corrections = correctActual(written, asks, settings.scale);
  switch (asks) {
    case 'percentage':
      return typeof value === 'number'
        ? found(
            'ACT-021',
            { percent: `${printNumber(Number((value * 100).toPrecision(15)), 'it')}%` },
            text,
            span,
            corrections,
          )
        : found('ACT-011', {}, text, span, corrections);
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value > 0
        ? found('ACT-013', {}, text, span)
        : found('ACT-012', {}, text, span, corrections);
    case 'date':
      return found('ACT-031', {}, text, span, corrections);
    case 'switch':
      return found('ACT-041', {}, text, span, corrections);
    case 'level':
      return found('ACT-042', { scale: settings.scale.join(', ') }, text, span, corrections);
    case 'number':
    case 'several':
      return found('ACT-011', {}, text, span, corrections);
  }
}

/** `n.d.`, `//`, `non disponibile`: there is no result, and the sheet has words of its own for that. */
function isNothing(text: string): boolean {
  const word = text
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{L})\.$/u, '');
  return placeholders.has(word) || notApplicable.has(word);
}
