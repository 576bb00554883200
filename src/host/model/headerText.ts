/** What stands left, in the middle and right of a page's header or footer. */
export type ThreeParts = Readonly<Record<'left' | 'centre' | 'right', string>>;

const MARKS = { L: 'left', C: 'centre', R: 'right' } as const;

/** The three parts of `&Lleft&Ccentre&Rright`; what stands before any mark is in the middle (ECMA-376 part 1, 18.3.1.39). */
export function partsOf(text: string): ThreeParts {
  const parts = { left: '', centre: '', right: '' };
  let part: keyof ThreeParts = 'centre';
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (mark === 'L' || mark === 'C' || mark === 'R') part = MARKS[mark];
    else parts[part] += piece;
  }
  return parts;
}

export function joinParts({ left, centre, right }: ThreeParts): string {
  return [
    ['&L', left],
    ['&C', centre],
    ['&R', right],
  ]
    .map(([mark, text]) => (text === '' ? '' : `${mark ?? ''}${text ?? ''}`))
    .join('');
}
