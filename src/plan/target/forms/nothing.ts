import type { FindingCode, Span } from '../../findings/finding';
import { found, wholeOf } from '../../findings/found';
import type { UnreadableReason, UnreadableTarget } from '../target';
import { excelErrors, headings, notApplicable, placeholders, references } from '../vocabulary/nothing';
import { refuse, type Writing } from '../writing';

type NothingCode = Extract<
  FindingCode,
  'TGT-001' | 'TGT-002' | 'TGT-003' | 'TGT-004' | 'TGT-005' | 'TGT-006' | 'TGT-007'
>;

/** Cells that hold something, but not a target: each its own finding. */
export function readNothing(writing: Writing): UnreadableTarget | null {
  const nothing = recognise(writing.folded.lower);
  return nothing === null ? null : refuseNothing(writing, nothing.code, nothing.reason);
}

export function refuseNothing(writing: Writing, code: NothingCode, reason: UnreadableReason): UnreadableTarget {
  return refuse(writing, null, reason, [found(code, {}, writing.written, inkOf(writing.written))]);
}

function recognise(lower: string): { code: NothingCode; reason: UnreadableReason } | null {
  const line = lower.trim();
  if (line === '') return { code: 'TGT-001', reason: 'missing' };
  // figures and comparisons begin most targets, and no word below does
  const first = line.charAt(0);
  if ((first >= '0' && first <= '9') || first === '>' || first === '<') return null;
  const spaced = line.replace(/\s+/g, ' ').replace(/^['"]|['"]$/g, '');
  const phrase = spaced.length > 1 && spaced.endsWith('.') && !/^\.+$/.test(spaced) ? spaced.slice(0, -1) : spaced;
  if (placeholders.has(phrase) || /^(?:[/_?.*-] ?)+$/.test(phrase)) return { code: 'TGT-002', reason: 'placeholder' };
  if (/^#{2,}$/.test(phrase)) return { code: 'TGT-003', reason: 'malformed' };
  if (excelErrors.has(phrase)) return { code: 'TGT-004', reason: 'malformed' };
  if (headings.has(phrase) || /^(?:target|obiettivo|valore atteso|stato|consuntivo) (?:19|20)\d\d$/.test(phrase))
    return { code: 'TGT-005', reason: 'malformed' };
  if (notApplicable.has(phrase)) return { code: 'TGT-006', reason: 'unmeasurable' };
  if (references.some((opening) => phrase.startsWith(opening))) return { code: 'TGT-007', reason: 'external' };
  return null;
}

/** Without the blanks around it. */
function inkOf(written: string): Span {
  const { start, end } = wholeOf(written);
  const from = written.length - written.trimStart().length;
  return from === end ? { start, end } : { start: from, end: written.trimEnd().length };
}
