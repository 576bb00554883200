import { monthWords } from './vocabulary/months';
import { numberWords } from './vocabulary/numberWords';
import {
  changeWords,
  frequencyWords,
  levelWords,
  maintainWords,
  meaningfulWords,
  periodWords,
  prepositions,
  rangeWords,
} from './vocabulary/otherKinds';
import { offWords, onWords } from './vocabulary/switchWords';
import { multipliers } from './vocabulary/units';

/** Whether a word beside a figure says more than what is counted. */
export function changesMeaning(word: string): boolean {
  return (
    (word.length < 2 && !prepositions.has(word)) ||
    meaningfulWords.has(word) ||
    frequencyWords.has(word) ||
    periodWords.has(word) ||
    changeWords.has(word) ||
    rangeWords.has(word) ||
    levelWords.has(word) ||
    maintainWords.has(word) ||
    monthWords.has(word) ||
    numberWords.has(word) ||
    onWords.has(word) ||
    offWords.has(word) ||
    multipliers.has(word) ||
    word === 'entro'
  );
}
