/** A line with words on it, without the spaces around and the doubled ones inside. */
export interface TextLine {
  /** Counted from 1, as an editor does. */
  readonly line: number;
  readonly text: string;
  /** Counted from 0; always 0 where no form feed separates the pages. */
  readonly page: number;
  /** A blank line or the end of a page stands before it. */
  readonly gap: boolean;
}

/** The lines of a text that have words on them. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let page = 0;
  let gap = true;
  text.split(/\r\n|[\n\r\u2028\u2029]/u).forEach((raw, index) => {
    // A form feed may stand before a line, after it or alone; Word breaks lines inside a cell with a vertical tab.
    raw.split(/(?<feed>[\f\v])/u).forEach((part) => {
      if (part === '\f') page += 1;
      const cleaned = cleanLine(part);
      if (cleaned !== '') lines.push({ line: index + 1, text: cleaned, page, gap });
      if (part !== '\v' && (part !== '' || raw === '')) gap = cleaned === '';
    });
  });
  return lines;
}

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** A soft hyphen stays only at the end, where it says how the next line joins. */
function cleanLine(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\u00AD(?!$)/gu, '');
}
