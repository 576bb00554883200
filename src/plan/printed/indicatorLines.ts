import type { HeadedBlock } from './blocks';
import { findLabel } from './baselineLabel';
import { joinLines, type KnownWords } from './joinLines';
import type { PrintedIndicator } from './printed';
import type { TextLine } from './textLines';
import { readValues } from './valueCells';
import { beginsAsTarget, isWordValue, valuesOn } from './valueShapes';

/** In lines. */
const LONGEST_NAME = 40;

export interface ReadIndicator {
  readonly indicator: Omit<PrintedIndicator, 'objective'>;
  readonly unplaced: readonly TextLine[];
}

/** How a text is printed, as far as it helps to read a part of it. */
export interface Print {
  /** The year of the first target. */
  readonly year: number;
  /** Whether blank lines stand between the cells. */
  readonly spaced: boolean;
  readonly known: KnownWords;
}

/** An indicator's name, its baseline and its targets, from the lines between its code and the next one. */
export function readIndicator({ head, lines }: HeadedBlock, print: Print): ReadIndicator {
  const parts = partsOf(lines, print.year);
  const { baseline, targets, unplaced } = readValues(parts.values, print.spaced && parts.values.some(({ gap }) => gap));
  return {
    indicator: {
      writtenCode: head.writtenCode,
      name: joinLines(parts.name, print.known),
      baselineYear: parts.year,
      baseline,
      targets: targets.map((text, index) => ({ year: print.year + index, text })),
    },
    unplaced: [...unplaced, ...parts.beyond],
  };
}

interface Parts {
  readonly name: readonly string[];
  readonly year: number | null;
  readonly values: readonly TextLine[];
  /** A second label: the boxes of two indicators are mixed up, and whose they are can't be told. */
  readonly beyond: readonly TextLine[];
}

function partsOf(lines: readonly TextLine[], year: number): Parts {
  const label = findLabel(lines);
  if (label === null || label.at > LONGEST_NAME) return withoutLabel(lines);
  const heading = new RegExp(`^target(?: ${String(year)})?:?$`, 'iu');
  const again = findLabel(lines, label.next)?.at ?? lines.length;
  const above = lines[label.next - 1] ?? lines[label.at];
  const onItsLine = above === undefined || label.rest === '' ? [] : [{ ...above, text: label.rest }];
  return {
    name: [...lines.slice(0, label.at).map(({ text }) => text), ...label.name].filter((text) => text !== ''),
    year: label.year,
    values: [...onItsLine, ...lines.slice(label.next, again)].filter(({ text }) => !heading.test(text)),
    beyond: lines.slice(again),
  };
}

/** With no label between them, the name ends where nothing but values follow. */
function withoutLabel(lines: readonly TextLine[]): Parts {
  let end = lines.length;
  while (end > 1 && isValueLine(lines[end - 1]?.text ?? '')) end--;
  const apart = lines.findIndex(({ gap }, index) => index > 0 && gap);
  // A name as long as that is not one: what follows the first blank line belongs to something else.
  const name = end > LONGEST_NAME ? Math.max(1, Math.min(apart, LONGEST_NAME)) : end;
  return {
    name: lines.slice(0, name).flatMap(({ text }) => (text === '' ? [] : [text])),
    year: null,
    values: lines.slice(end),
    beyond: lines.slice(name, end),
  };
}

function isValueLine(text: string): boolean {
  const isTarget = beginsAsTarget(text) && text.length < 60 && (/\d/u.test(text) || /^mantenimento$/iu.test(text));
  return isTarget || isWordValue(text) || valuesOn(text) !== null || text === '//';
}
