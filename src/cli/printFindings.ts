import type { FindingReport } from '../app/report';
import { severities } from '../plan/findings/entry';
import { groupBy } from '../plan/groupBy';
import { words, type Language } from './words';

/** The findings for a person: the gravest first, in sheet order, those that say the same of several cells together. */
export function printFindings(findings: readonly FindingReport[], language: Language): string {
  const groups = severities.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return [];
    const alike = groupBy(some, ({ code, message, reading, corrections }) =>
      JSON.stringify([code, message, reading, corrections]),
    );
    return [
      '',
      words[language].headings.severities[severity],
      ...[...alike.values()].flatMap((each) => lines(each, language)),
    ];
  });
  return [findingCounts(findings, language), ...groups].join('\n');
}

/** How many findings there are of each severity, on one line. */
export function findingCounts(findings: readonly FindingReport[], language: Language): string {
  const say = words[language];
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = say.severities[severity];
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return `${say.headings.findings}: ${counts.length === 0 ? say.noFindings : counts.join(', ')}`;
}

function lines(alike: readonly FindingReport[], language: Language): string[] {
  const [finding] = alike;
  if (finding === undefined) return [];
  const { code, message, reading, written, corrections } = finding;
  const say = words[language];
  const places = alike.map(({ cell, indicator, objective }) =>
    [cell ?? '', indicator ?? objective ?? ''].join(' ').trim(),
  );
  const quoted = /[«“]/.test(message) || written === '' ? '' : `${say.quoted(oneLine(written))} `;
  return [
    `  ${places.join(', ')}`,
    `      ${code}  ${quoted}${message}${reading === null ? '' : ` (${reading})`}`,
    ...(corrections.length === 0 ? [] : [`      ${say.correct(corrections.map(oneLine))}`]),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
