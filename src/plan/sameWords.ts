/** Letters and digits only, in capitals and without accents: `Contabilità` and `CONTABILITA'` are one. */
export function lettersOf(text: string): string {
  return unaccented(text).replace(/[^A-Z\d]/gu, '');
}

/** The same, word by word. */
export function wordsOf(text: string): string[] {
  return unaccented(text)
    .split(/[^A-Z\d]+/u)
    .filter((word) => word !== '');
}

function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}
