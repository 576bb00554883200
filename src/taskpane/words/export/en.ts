import type { ExportWords } from './words';

export const exporting: ExportWords = {
  title: 'Export',
  note: 'Nothing leaves Excel: copy it, or save a file.',
  back: 'Back to the plan',
  close: 'Close',
  copy: 'Copy',
  download: (extension) => `Save as ${extension} file`,
  findings: (count) => `Findings (${count})`,
  findingsNote: 'A table to paste into a sheet or a message.',
  findingsText: 'Table of the findings',
  report: 'The whole plan',
  reportNote: 'Readings, degrees, statuses, means and findings as JSON, for other programs.',
  reportText: 'Plan as JSON',
};
