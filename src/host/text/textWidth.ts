/**
 * Widths of Calibri's letters in thousandths of the font's size, so that heights come out alike wherever the host runs. Other
 * fonts of spreadsheets are at most a little wider.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  [
    [226, ' '],
    [507, '0123456789€$#'],
    [229, 'ijl|'],
    [252, ".,;:'‘’"],
    [303, '()[]-{}'],
    [305, 'f'],
    [335, 't'],
    [349, 'r'],
    [391, 's'],
    [401, '"“”/\\!'],
    [423, 'cz'],
    [440, 'kxvy«»'],
    [479, 'a'],
    [498, 'e–+=<>~^'],
    [527, 'bdghnopqu_'],
    [715, 'w%&'],
    [799, 'm'],
    [252, 'I'],
    [319, 'J'],
    [420, 'L'],
    [460, 'EFS?'],
    [517, 'PTYKXZ'],
    [544, 'BCR'],
    [579, 'AV'],
    [640, 'DGHNUOQ'],
    [870, 'MW@'],
    [905, '—…'],
  ].flatMap(([width, letters]) => [...String(letters)].map((letter): [string, number] => [letter, Number(width)])),
);

/** Of letters of other scripts and signs. */
const OTHER = 600;

/** Bold letters are about a twentieth wider. */
const BOLD = 1.05;

/** Pixels at 96 to the inch; `size` in points. */
function textWidth(text: string, size: number, isBold: boolean): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) thousandths += WIDTHS.get(letter) ?? OTHER;
  return (thousandths / 1000) * size * (96 / 72) * (isBold ? BOLD : 1);
}

/** How many lines a text takes in a width: words stay whole, but for one that is longer than a line. */
export function countLines(text: string, size: number, isBold: boolean, width: number): number {
  const space = textWidth(' ', size, isBold);
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word, size, isBold);
      if (used > 0 && used + space + length > width) {
        count += 1;
        used = 0;
      }
      used += (used > 0 ? space : 0) + length;
      while (used > width) {
        count += 1;
        used -= width;
      }
    }
    return lines + count;
  }, 0);
}
