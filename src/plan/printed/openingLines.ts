import type { TextLine } from './textLines';

/** What stands before the first objective. */
export interface Opening {
  readonly title: string | null;
  /** The first year the title says, else the first that anything before the first objective says. */
  readonly year: number | null;
  readonly unplaced: readonly TextLine[];
}

/** The title is the first line that names a *piano* or the *performance*; its year may stand on the line below. */
export function readOpening(lines: readonly TextLine[]): Opening {
  const at = lines.findIndex(({ text }) => /\bpiano\b|performance/iu.test(text));
  const below = lines[at + 1];
  const goesOn =
    at >= 0 &&
    below !== undefined &&
    !below.gap &&
    yearIn(lines[at]?.text ?? '') === null &&
    yearIn(below.text) !== null;
  const end = goesOn ? at + 2 : at + 1;
  const title =
    at < 0
      ? null
      : lines
          .slice(at, end)
          .map(({ text }) => text)
          .join(' ');
  const others = at < 0 ? lines : [...lines.slice(0, at), ...lines.slice(end)];
  return { title, year: yearIn([title ?? '', ...lines.map(({ text }) => text)].join('\n')), unplaced: others };
}

function yearIn(text: string): number | null {
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}
