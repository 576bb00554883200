import type { WrittenCell } from '../plan/cell';
import { readBaseline } from '../plan/readBaseline';
import { readTarget } from '../plan/target/readTarget';
import type { TargetReport } from '../plan/target/report';
import { reportTarget } from '../plan/target/reportTarget';

/**
 * Readings of lines `written<TAB>baseline<TAB>year`, one for each, in order. Baseline and year may be left out. `\n`,
 * `\t`, `\\` and `\uXXXX` stand for what a line cannot hold; nothing is trimmed.
 * @param year the year of lines that don't say theirs
 */
export function readTargetLines(lines: readonly string[], year: number, language: 'it' | 'en'): TargetReport[] {
  return lines.map((line) => {
    const [written = '', baseline = '', ownYear = ''] = line.split('\t').map(unescape);
    const cell = textCell(written);
    const context = {
      baseline: readBaseline(textCell(baseline)),
      year: /^\d{4}$/.test(ownYear) ? Number(ownYear) : year,
    };
    return reportTarget(readTarget(cell, context), cell, language);
  });
}

function textCell(text: string): WrittenCell {
  return { value: text === '' ? null : text, text, numberFormat: 'General' };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };

function unescape(field: string): string {
  if (!field.includes('\\')) return field;
  return field.replace(/\\(?:u([\da-fA-F]{4})|([nt\\]))/g, (_, code: string | undefined, letter: string) =>
    code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(parseInt(code, 16)),
  );
}
