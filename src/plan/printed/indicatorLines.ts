import type { HeadedBlock } from './blocks';
import { findLabel } from './baselineLabel';
import { joinLines, type KnownWords } from './joinLines';
import type { PrintedIndicator } from './printed';
import type { TextLine } from './textLines';
import { readValues } from './valueCells';
import { beginsAsTarget, isWordValue, valuesOn } from './valueShapes';

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
  const parts = partsOf(lines);
  const { baseline, targets, unplaced } = readValues(parts.values, print.spaced);
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

function partsOf(lines: readonly TextLine[]): Parts {
  const label = findLabel(lines);
  if (label === null) return withoutLabel(lines);
  const again = findLabel(lines, label.next)?.at ?? lines.length;
  const above = lines[label.next - 1] ?? lines[label.at];
  const onItsLine = above === undefined || label.rest === '' ? [] : [{ ...above, text: label.rest }];
  return {
    name: [...lines.slice(0, label.at).map(({ text }) => text), ...label.name].filter((text) => text !== ''),
    year: label.year,
    values: [...onItsLine, ...lines.slice(label.next, again)].filter(({ text }) => !isTargetLabel(text)),
    beyond: lines.slice(again),
  };
}

/** With no label between them, the name ends where nothing but values follow. */
function withoutLabel(lines: readonly TextLine[]): Parts {
  let end = lines.length;
  while (end > 1 && isValueLine(lines[end - 1]?.text ?? '')) end--;
  const name = lines.slice(0, end).map(({ text }) => text);
  return { name: name.filter((text) => text !== ''), year: null, values: lines.slice(end), beyond: [] };
}

function isValueLine(text: string): boolean {
  return beginsAsTarget(text) || isWordValue(text) || valuesOn(text) !== null || /^\/\/$/u.test(text);
}

function isTargetLabel(text: string): boolean {
  return /^target(?: 20\d\d)?:?$/iu.test(text);
}
