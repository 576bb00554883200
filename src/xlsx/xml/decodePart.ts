import { Refusal } from '../refusal';

/**
 * A part's bytes as text, its byte order mark kept so that what isn't touched is written back as it was.
 * Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4).
 */
export function decodePart(name: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('damaged', `${name} is not ${encoding}`);
  }
}

/** Text as UTF-8 bytes, with a declaration that no longer says UTF-16 when the part was so. */
export function encodePart(text: string): Uint8Array {
  const declaration = /^\uFEFF?<\?xml[^>]*\?>/.exec(text)?.[0] ?? '';
  const corrected = declaration.replace(/utf-16(?:le|be)?/i, 'UTF-8');
  return new TextEncoder().encode(corrected + text.slice(declaration.length));
}
