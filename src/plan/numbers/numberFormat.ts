/** What a number format makes of a number. Spelled as Excel's invariant (US) format codes. */
export type ShownAs =
  | { readonly as: 'percent'; readonly isSigned: boolean }
  /** `hasDay` and `hasYear` say what is shown of the date. */
  | { readonly as: 'date'; readonly hasDay: boolean; readonly hasYear: boolean }
  | { readonly as: 'time' }
  | { readonly as: 'fraction' }
  | { readonly as: 'money' }
  /** `literal` is text the format adds, such as `gg` in `0" gg"`. */
  | { readonly as: 'number'; readonly literal: string; readonly isSigned: boolean };

const known = new Map<string, ShownAs>();

export function shownAs(numberFormat: string): ShownAs {
  let shown = known.get(numberFormat);
  if (shown === undefined) {
    shown = classify(numberFormat);
    // workbooks have few formats; anything more is not worth remembering
    if (known.size < 500) known.set(numberFormat, shown);
  }
  return shown;
}

function classify(numberFormat: string): ShownAs {
  const literals: string[] = [];
  const codes = firstSection(numberFormat)
    .replace(/"([^"]*)"?/g, (_, literal: string) => (literals.push(literal), ''))
    .replace(/\\(.)/g, (_, literal: string) => (literals.push(literal), ''))
    .replace(/[_*]./g, '')
    .toLowerCase();
  const isSigned = codes.includes('+') && !codes.includes('e+');
  const literal = literals.join('').trim();
  if (codes.includes('general') || codes === '' || codes === '@') return { as: 'number', literal, isSigned };
  if (codes.includes('%')) return { as: 'percent', isSigned };
  if (/€|\[\$eur/.test(codes) || /€|^eur/i.test(literal)) return { as: 'money' };
  const bare = codes
    .replace(/\[(?:[$<>=]|black|blue|cyan|green|magenta|red|white|yellow|color)[^\]]*\]/g, '')
    .replace(/e[+-]/g, '');
  if (/[ydge]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare)))
    return { as: 'date', hasDay: bare.includes('d'), hasYear: /[yge]/.test(bare) };
  if (/[hs]/.test(bare)) return { as: 'time' };
  if (/[#?0]\s*\/\s*[?#\d]/.test(bare)) return { as: 'fraction' };
  return { as: 'number', literal, isSigned };
}

/** Up to the first semicolon outside quotation marks: how positive numbers are shown. */
function firstSection(numberFormat: string): string {
  let isQuoted = false;
  for (let at = 0; at < numberFormat.length; at++) {
    const character = numberFormat.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === ';' && !isQuoted) return numberFormat.slice(0, at);
  }
  return numberFormat;
}
