/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): a character that XML can't hold is written `_xHHHH_`, and so is
 * the underscore of a text that happens to look like that.
 */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function encodeXstring(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

const LOOKS_ESCAPED = /_(?=x[\dA-F]{4}_)/gi;
// Control characters; a carriage return, which any XML reader would turn into a line feed; with `u`, a surrogate only when it is half of a pair.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\v\f\r\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu;
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[\0-\x08\v\f\r\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;
