import { goesOn, headOf, type Head } from './heads';
import { beginsManagers } from './managersLines';
import { endsWithLabel } from './baselineLabel';
import type { TextLine } from './textLines';

/** The lines of one objective or indicator: what follows its code, then the lines below. */
export interface HeadedBlock {
  readonly head: Head;
  readonly line: number;
  /** The first is what follows the code on its line; it may be empty. */
  readonly lines: readonly TextLine[];
}

export interface Blocks {
  /** Lines before the first objective or indicator. */
  readonly opening: readonly TextLine[];
  readonly headed: readonly HeadedBlock[];
  /** From the header of the managers' table on; empty where there is none. */
  readonly managers: readonly TextLine[];
}

/** Cuts the text where an objective, an indicator or the managers' table begins. */
export function blocksOf(lines: readonly TextLine[]): Blocks {
  const opening: TextLine[] = [];
  const managers: TextLine[] = [];
  const headed: { head: Head; line: number; lines: TextLine[] }[] = [];
  let inManagers = false;
  lines.forEach((line, index) => {
    const current = headed.at(-1);
    const head = beginsBlock(lines, index, current?.lines ?? []);
    if (head !== null) {
      inManagers = false;
      headed.push({ head, line: line.line, lines: [{ ...line, text: head.rest }] });
    } else if (inManagers || beginsManagers(lines, index)) {
      inManagers = true;
      managers.push(line);
    } else (current?.lines ?? opening).push(line);
  });
  return { opening, headed, managers };
}

function beginsBlock(lines: readonly TextLine[], index: number, current: readonly TextLine[]): Head | null {
  const line = lines[index];
  const head = line === undefined ? null : headOf(line.text);
  if (line === undefined || head === null) return bareFigures(lines, index, current);
  const before = lines[index - 1];
  const middle = before !== undefined && current.length > 0 && !line.gap && goesOn(before.text);
  return middle ? null : head;
}

/** `01.01` alone on its line heads an objective if a title begins below and no value is due; else it is a figure. */
function bareFigures(lines: readonly TextLine[], index: number, current: readonly TextLine[]): Head | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || !/^\d{1,2}\.0\d$/u.test(line.text)) return null;
  const due = endsWithLabel(current, current.length - 1);
  const title = /^["“«(]?\p{Lu}\p{L}*\s+\p{L}/u.test(next.text) && !next.gap;
  return due || !title ? null : { kind: 'objective', writtenCode: line.text, rest: '', before: '' };
}
