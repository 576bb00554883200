import type { FindingReport, PlanReport } from './report';

/** The findings as a table that Excel and mail programs take: a line each, tabs between. */
export function findingsTable({ findings }: PlanReport, language: 'it' | 'en'): string {
  const { headings, severities, accepted } = words[language];
  const rows = findings.map((finding) => [
    finding.indicator ?? finding.objective ?? '',
    finding.sheet,
    finding.cell ?? '',
    finding.accepted ? `${severities[finding.severity]}, ${accepted}` : severities[finding.severity],
    finding.code,
    finding.written,
    finding.message,
    finding.reading ?? '',
    finding.corrections.join(' / '),
  ]);
  return [headings, ...rows].map((row) => row.map(inert).join('\t')).join('\r\n');
}

/** The report as `--json` prints it. */
export const reportJson = (report: PlanReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** One cell's text: no break that would make another cell of it, and nothing that a spreadsheet would run. */
function inert(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

interface TableWords {
  readonly headings: readonly string[];
  readonly severities: Readonly<Record<FindingReport['severity'], string>>;
  readonly accepted: string;
}

const words: Readonly<Record<'it' | 'en', TableWords>> = {
  it: {
    headings: ['Di chi', 'Foglio', 'Cella', 'Gravità', 'Codice', 'Testo', 'Che cosa', 'Letto come', 'Correzioni'],
    severities: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
    accepted: 'accettato',
  },
  en: {
    headings: ['About', 'Sheet', 'Cell', 'Severity', 'Code', 'Text', 'What', 'Read as', 'Corrections'],
    severities: { error: 'Error', warning: 'Warning', note: 'Note' },
    accepted: 'accepted',
  },
};
