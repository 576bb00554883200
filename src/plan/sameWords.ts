/** Letters and digits only, of any alphabet, in capitals and without accents: `Contabilità` and `CONTABILITA'` are one. */
export function lettersOf(text: string): string {
  return unaccented(text).replace(other, '');
}

/** The same, word by word. */
export function wordsOf(text: string): string[] {
  return unaccented(text)
    .split(other)
    .filter((word) => word !== '');
}

/** Neither letters nor digits; the apostrophes that Unicode calls letters are none. */
const other = /[^\p{Lu}\p{Ll}\p{Lo}\p{N}]+/gu;

function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}
