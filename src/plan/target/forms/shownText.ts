import { found, wholeOf } from '../../findings/found';
import { shownAs } from '../../numbers/numberFormat';
import { changesMeaning } from '../changesMeaning';
import type { TargetReading } from '../target';
import { operatorPhrases } from '../vocabulary/operatorPhrases';
import { unitPhrases } from '../vocabulary/units';
import { refuse, type Writing } from '../writing';

const operatorWords: ReadonlySet<string> = new Set(
  Object.values(operatorPhrases).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
);

/** `0" su 5"`, `"max "0`: the number format says more than a unit or a noun, so what is shown is what was meant. */
export function isPartlyWords(numberFormat: string): boolean {
  if (!numberFormat.includes('"') && !numberFormat.includes('\\')) return false;
  const shown = shownAs(numberFormat);
  if (shown.as !== 'number' || shown.literal === '') return false;
  const phrase = shown.literal.toLowerCase().replace(/\.$/, '');
  if (unitPhrases.has(phrase)) return false;
  const words = phrase.split(/\s+/);
  const isNoun = words.every((word) => /^\p{L}{2,}$/u.test(word) && !changesMeaning(word) && !operatorWords.has(word));
  return !isNoun;
}

/** The reading of the shown text, if its figure is the one Excel holds; a rounded or scaled one is not believed. */
export function readAsShown(writing: Writing, reading: TargetReading, value: number): TargetReading {
  if (reading.status === 'unreadable' || figureOf(reading) === value) return reading;
  const { kind } = reading.target;
  return refuse(writing, kind, 'malformed', [found('TGT-008', { kind }, writing.written, wholeOf(writing.written))]);
}

function figureOf(reading: Extract<TargetReading, { status: 'read' }>): number | null {
  const { target } = reading;
  switch (target.kind) {
    case 'threshold':
      return target.value;
    case 'ratio':
      return target.numerator;
    case 'frequency':
      return target.perYear;
    default:
      return null;
  }
}
