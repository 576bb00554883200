import { formatsFor } from '../formats';
import type { ImportWords } from './words';

const { counted } = formatsFor('en-GB');

export const importing: ImportWords = {
  title: 'Import from the PDF’s text',
  note: 'The plan becomes a new sheet; the sheets there are stay untouched.',
  back: 'Back',
  import: 'Import',
  cancel: 'Cancel',
  steps: ['Open the plan’s PDF.', 'Select all (Ctrl+A) and copy (Ctrl+C).', 'Paste below (Ctrl+V).'],
  text: 'Text of the plan',
  placeholder: 'F101 - Pratiche evase …',
  year: 'Year of the plan',
  yearNote: 'Needed only if the text doesn’t say it.',
  notAYear: 'A year has four digits, like 2017.',
  sayYear: 'Type the year below, then Import.',
  unplaced: (lines) => `${counted(lines, 'line of the text', 'lines of the text')} could not be placed`,
  line: (line) => `line ${line}:`,
};
