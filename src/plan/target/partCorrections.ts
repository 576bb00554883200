import type { Finding, Span } from '../findings/finding';
import { rewritten } from '../findings/found';
import type { ReadTarget } from './target';

/** A form knows only its own part: where it offers a whole new cell, only that part is to be rewritten. */
export function correctedWithin(reading: ReadTarget, part: Span): ReadTarget {
  return { ...reading, findings: reading.findings.map((finding) => within(finding, part)) };
}

function within(finding: Finding, part: Span): Finding {
  const { written } = finding;
  const before = written.slice(0, part.start);
  const after = written.slice(part.end);
  const corrections = finding.corrections.map((correction) =>
    correction.startsWith(before) && correction.endsWith(after) ? correction : rewritten(written, part, correction),
  );
  return { ...finding, corrections };
}
