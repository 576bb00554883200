import type { FindingPayloads } from './catalogue';
import type { Finding, FindingCode, Span } from './finding';

/** Ties a code to its payload; corrections are whole new cell texts, best first. */
export function found<Code extends FindingCode>(
  code: Code,
  payload: FindingPayloads[Code],
  written: string,
  span: Span,
  corrections: readonly string[] = [],
): Finding {
  return { code, payload, written, span, corrections: corrections.slice(0, 3) } as Finding;
}

export function wholeOf(written: string): Span {
  return { start: 0, end: written.length };
}

/** The cell text with one stretch of it rewritten. */
export function rewritten(written: string, span: Span, replacement: string): string {
  return written.slice(0, span.start) + replacement + written.slice(span.end);
}
