/** Characters that stand for another: what people, PDFs and phones put in place of the plain one. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs('≥⩾≧⪰', '>='),
  ...pairs('≤⩽≦⪯', '<='),
  ...pairs('≈∼≃≅', '~'),
  ...pairs('−–—‐‑‒―﹣', '-'),
  ...pairs('’‘´`′ʼ＇', "'"),
  ...pairs('“”„«»', '"'),
  ...pairs('⁄∕', '/'),
  ...pairs('º˚', '°'),
  ...pairs('⟨‹', '<'),
  ...pairs('⟩›', '>'),
  ...pairs('٪﹪', '%'),
]);

/** A text of UTF-8 read as something else, and HTML that was never decoded; both are damage worth a warning. */
export const damaged: readonly (readonly [string, string])[] = [
  ['â‰¥', '>='],
  ['â‰¤', '<='],
  ['â‚¬', '€'],
  ['â€“', '-'],
  ['â€”', '-'],
  ['â€™', "'"],
  ['Ã¬', 'ì'],
  ['ÃŒ', 'Ì'],
  ['Ã ', 'à'],
  ['Ã¨', 'è'],
  ['Ã©', 'é'],
  ['Ã²', 'ò'],
  ['Ã¹', 'ù'],
  ['Â°', '°'],
  ['Â±', '±'],
  ['Â\u00a0', ' '],
];

export const htmlEntities: readonly (readonly [string, string])[] = [
  ['&gt;', '>'],
  ['&lt;', '<'],
  ['&ge;', '>='],
  ['&le;', '<='],
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&euro;', '€'],
  ['&#8805;', '>='],
  ['&#8804;', '<='],
  ['&#62;', '>'],
  ['&#60;', '<'],
  ['&#8364;', '€'],
  ['&plusmn;', '±'],
];

function pairs(characters: string, plain: string): [string, string][] {
  return Array.from(characters, (character) => [character, plain]);
}
