/** The text of a file, or why it has none. */
export type DecodedText =
  | { readonly status: 'decoded'; readonly text: string }
  | { readonly status: 'refused'; readonly reason: 'empty' | 'pdf' | 'workbook' | 'binary' };

/**
 * Text as people save it: UTF-8 or UTF-16 with its mark, UTF-8 without, else Windows-1252, which is what *ANSI* means in
 * an Italian Notepad.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, '%PDF-')) return { status: 'refused', reason: 'pdf' };
  if (startsWith(bytes, 'PK\u0003\u0004')) return { status: 'refused', reason: 'workbook' };
  const text = decode(bytes);
  if (isBinary(text)) return { status: 'refused', reason: 'binary' };
  return text.trim() === '' ? { status: 'refused', reason: 'empty' } : { status: 'decoded', text };
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function decode(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAnsi(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters. Node 20 decodes it as Latin-1. */
const ansi = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeAnsi(bytes: Uint8Array): string {
  const letter = (byte: number): string =>
    byte >= 0x80 && byte < 0xa0 ? ansi.charAt(byte - 0x80) : String.fromCharCode(byte);
  return Array.from(bytes, letter).join('');
}

/** Control characters that no text holds; one or two may slip in where a PDF's font lacks a letter. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/gu)?.length ?? 0;
  return text.includes('\u0000') || controls > text.length / 50;
}
