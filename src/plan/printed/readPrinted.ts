import { blocksOf, type HeadedBlock } from './blocks';
import { withoutFurniture } from './furniture';
import { readIndicator, type Print } from './indicatorLines';
import { knownWords } from './joinLines';
import { readManagers } from './managersLines';
import { readObjective } from './objectiveLines';
import { readOpening } from './openingLines';
import type { PrintedIndicator, PrintedObjective, PrintedPlan, TextPiece } from './printed';
import { textLines, type TextLine } from './textLines';

/** A plan, or why the text is none. */
export type PrintedReading =
  | { readonly status: 'read'; readonly plan: PrintedPlan }
  | { readonly status: 'refused'; readonly reason: 'noPlanInText' | 'noYearInText' };

/**
 * Puts a plan together again from text copied out of its PDF. Every line with words on it ends in the plan, among the
 * page's furniture, or among what could not be placed.
 * @param askedYear the plan year, where the title doesn't say it or is wrong
 */
export function readPrinted(text: string, askedYear: number | null): PrintedReading {
  const lines = textLines(text);
  const { plan, furniture } = withoutFurniture(lines);
  const { opening, headed, managers } = blocksOf(plan);
  if (!headed.some(({ head }) => head.kind === 'indicator')) return { status: 'refused', reason: 'noPlanInText' };
  const start = readOpening(opening);
  const year = askedYear ?? start.year;
  if (year === null) return { status: 'refused', reason: 'noYearInText' };
  const print = { year, spaced: isSpaced(lines), known: knownWords(lines.map((line) => line.text)) };
  const read = readBlocks(headed, print);
  const table = readManagers(managers);
  return {
    status: 'read',
    plan: {
      title: start.title,
      year,
      objectives: read.objectives,
      indicators: read.indicators,
      managers: table?.managers ?? null,
      furniture: pieces(furniture),
      unplaced: [...pieces(start.unplaced), ...read.unplaced, ...(table?.unplaced ?? [])].sort(
        (a, b) => a.line - b.line,
      ),
    },
  };
}

function readBlocks(
  blocks: readonly HeadedBlock[],
  print: Print,
): Pick<PrintedPlan, 'objectives' | 'indicators' | 'unplaced'> {
  const objectives: PrintedObjective[] = [];
  const indicators: PrintedIndicator[] = [];
  const unplaced: TextPiece[] = [];
  for (const block of blocks) {
    const { head, line } = block;
    if (head.before !== '') unplaced.push({ line, text: head.before });
    if (head.kind === 'objective') {
      const read = readObjective(block, print.known);
      objectives.push(read.objective);
      unplaced.push(...pieces(read.unplaced));
    } else {
      const read = readIndicator(block, print);
      indicators.push({ ...read.indicator, objective: objectives.length === 0 ? null : objectives.length - 1 });
      unplaced.push(...pieces(read.unplaced));
    }
  }
  return { objectives, indicators, unplaced };
}

/** A tenth is more than the ends of pages make; where a blank line follows every line, it says nothing. */
function isSpaced(lines: readonly TextLine[]): boolean {
  const share = lines.filter(({ gap }) => gap).length / lines.length;
  return share > 0.1 && share < 0.95;
}

function pieces(lines: readonly TextLine[]): TextPiece[] {
  return lines.map(({ line, text }) => ({ line, text }));
}
