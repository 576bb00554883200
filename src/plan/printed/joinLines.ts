/** Whether a word occurs in the text, unbroken; lower case. */
export type KnownWords = ReadonlySet<string>;

const wordShape = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** The words of lines that are surely whole: neither the last of a line that ends with a hyphen nor the next one. */
export function knownWords(lines: readonly string[]): KnownWords {
  return new Set(
    lines.flatMap(
      (line) =>
        line
          .toLowerCase()
          .replace(/\S+[-\u00AD]$/u, '')
          .match(wordShape) ?? [],
    ),
  );
}

/** Lines of one cell as one line: words broken at the end of a line are whole again. */
export function joinLines(lines: readonly string[], known: KnownWords): string {
  return lines.reduce((text, line) => (text === '' ? line : joined(text, line, known)), '').replace(/\u00AD$/u, '');
}

function joined(text: string, next: string, known: KnownWords): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  const broken = /(?<start>[\p{L}\p{M}]+)-$/u.exec(text)?.groups?.start;
  const end = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
  if (broken !== undefined && end !== undefined)
    return keepsHyphen(broken, end, known) ? text + next : text.slice(0, -1) + next;
  // `incontri/` and `N_Iniz_` go on, as does an article with its apostrophe; `QUALITA'` doesn't.
  return /[^\s/][/_]$/u.test(text) || elided.test(text) || /^[/_]\S/u.test(next) ? text + next : `${text} ${next}`;
}

const elided = /(?<![\p{L}\p{M}])(?:[cdlmnstv]|un|all|coll|dall|dell|nell|sull|quell|quest|sant|tutt|ch)['’]$/iu;

/**
 * `check-` and `list` are one word with a hyphen, `deter-` and `minazione` one that was broken. The rest of the text
 * decides; failing that, an Italian syllable ends with a vowel or l, m, n, r, s or a letter that is doubled, and the
 * next one begins with a consonant.
 */
function keepsHyphen(start: string, end: string, known: KnownWords): boolean {
  const [before, after] = [start.toLowerCase(), end.toLowerCase()];
  if (known.has(`${before}-${after}`)) return true;
  if (known.has(before + after)) return false;
  const brokenInTwo = before.length > 1 && start !== start.toUpperCase() && end === after;
  const syllable = /[aeiouàèéìòùlmnrs]$/u.test(before) || before.at(-1) === after[0];
  return !brokenInTwo || !syllable || /^[aeiouàèéìòù]/u.test(after) || /(?:ic|iv|ari|tt)o$/u.test(before);
}
