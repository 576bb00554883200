import { kindTitle } from '../../../plan/findings/kindTitle';
import { formatsFor } from '../formats';
import type { FindingsWords } from './words';

const { counted } = formatsFor('en-GB');

export const findingsWords: FindingsWords = {
  kind: (code) => kindTitle(code, 'en'),
  search: 'Search',
  owner: 'Owner',
  everybody: 'All',
  severity: 'Severity',
  noneLikeThat: 'No finding matches the filters.',
  isAccepted: 'accepted',
  acceptedCount: (count) => counted(count, 'finding accepted.', 'findings accepted.'),
  show: 'Show',
  hide: 'Hide',
  about: (name, { code, year }) => [name, place(code, year)].filter((each) => each !== '').join(' · '),
  instead: ['Instead of', 'write'],
  otherText: 'Other text…',
  asRead: 'as it was read',
  ownText: 'The new text of the cell',
  correct: 'Correct',
  correctAlike: (count) => `Apply to all ${count} alike`,
  goToCell: 'Go to cell',
  writeCause: 'Write the cause',
  accept: 'Accept as is',
  reconsider: 'No longer accept',
  alikeTitle: (count) => `Apply to ${count} cells?`,
  alikeHint: 'Untick the cells to leave as they are.',
  correctCells: (count) => `Correct ${counted(count, 'cell', 'cells')}`,
  back: 'Back',
  oneStep: 'One step: Undo restores the previous text.',
};

function place(code: string, year: number | null): string {
  if (year !== null) return `Target ${year}`;
  if (code.startsWith('BAS')) return 'Baseline';
  return code.startsWith('ACT') ? 'Result' : '';
}
