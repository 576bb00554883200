import { readObjectiveCode } from '../codes';
import { splitOwner } from '../objectiveText';
import type { HeadedBlock } from './blocks';
import { joinLines, type KnownWords } from './joinLines';
import type { PrintedObjective } from './printed';
import type { TextLine } from './textLines';

/** In lines: what goes on longer is no title. */
const LONGEST_TITLE = 40;

export interface ReadObjective {
  readonly objective: PrintedObjective;
  readonly unplaced: readonly TextLine[];
}

/** An objective's title and owner, from the lines between its code and the next one. The owner's bracket ends it. */
export function readObjective({ head, lines }: HeadedBlock, known: KnownWords): ReadObjective {
  const written = lines.filter(({ text }) => text !== '');
  const end = ownerEnd(written, known);
  const { title, owner } = splitOwner(joinLines(textsOf(written.slice(0, end)), known));
  return {
    objective: {
      writtenCode: head.writtenCode,
      level: readObjectiveCode(head.writtenCode)?.level ?? 'strategic',
      title,
      owner,
    },
    unplaced: written.slice(end),
  };
}

/** How many lines there are up to the one that closes the owner's bracket, if what follows stands apart; else all. */
function ownerEnd(lines: readonly TextLine[], known: KnownWords): number {
  const closed = lines.findIndex((line, index) => {
    const apart = lines[index + 1]?.gap ?? true;
    return (
      apart &&
      line.text.endsWith(')') &&
      splitOwner(joinLines(textsOf(lines.slice(0, index + 1)), known)).owner !== null
    );
  });
  return closed < 0 ? Math.min(lines.length, LONGEST_TITLE) : closed + 1;
}

const textsOf = (lines: readonly TextLine[]): string[] => lines.map(({ text }) => text);
