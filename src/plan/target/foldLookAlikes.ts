import type { Span } from '../findings/finding';
import { damaged, htmlEntities, lookAlikes } from './vocabulary/lookAlikes';

/** A cell's text with look-alikes in their plain form, each character still knowing where it stood. */
export interface Folded {
  readonly text: string;
  /** Lower case, character for character as long as `text`. */
  readonly lower: string;
  /** Where each character of `text` begins and ends in what was written; null when nothing moved. */
  readonly places: readonly Span[] | null;
  /** Stretches that some program damaged. */
  readonly repaired: readonly Span[];
}

const plain = /^[\t\n\r\u0020-\u0025\u0027-\u005f\u0061-\u007e€àèéìòù°±]*$/i;

export function foldLookAlikes(written: string): Folded {
  if (plain.test(written)) return { text: written, lower: written.toLowerCase(), places: null, repaired: [] };
  return foldEach(written);
}

/** From a stretch of the folded text to the stretch that was written. */
export function writtenSpan({ places }: Folded, { start, end }: Span): Span {
  if (places === null) return { start, end };
  const first = places[start];
  const last = places[Math.max(start, end - 1)];
  const after = places[places.length - 1]?.end ?? 0;
  return { start: first?.start ?? after, end: last?.end ?? after };
}

function foldEach(written: string): Folded {
  const characters: string[] = [];
  const places: Span[] = [];
  const repaired: Span[] = [];
  let at = 0;
  while (at < written.length) {
    const repair = repairAt(written, at);
    const character = repair?.[0] ?? String.fromCodePoint(written.codePointAt(at) ?? 0);
    const place = { start: at, end: at + character.length };
    if (repair !== null) repaired.push(place);
    const meant = repair?.[1] ?? foldCharacter(character);
    if (isAccent(character)) composeLast(characters, places, character, place.end);
    else
      for (let unit = 0; unit < meant.length; unit++) {
        characters.push(meant.charAt(unit));
        places.push(place);
      }
    at = place.end;
  }
  const text = characters.join('');
  return { text, lower: characters.map(lowerCharacter).join(''), places, repaired };
}

function repairAt(written: string, at: number): readonly [string, string] | null {
  const first = written.charAt(at);
  const table = first === '&' ? htmlEntities : first === 'â' || first === 'Ã' || first === 'Â' ? damaged : [];
  return table.find(([form]) => written.startsWith(form, at)) ?? null;
}

function foldCharacter(character: string): string {
  const known = lookAlikes.get(character);
  if (known !== undefined) return known;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(character)) return '';
  if (/[^\S\t\n\r\u2028\u2029]/.test(character)) return ' ';
  if (/[\u2028\u2029\u0085]/.test(character)) return '\n';
  const code = character.charCodeAt(0);
  // full-width forms stand at a fixed distance from their plain ones
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

function isAccent(character: string): boolean {
  return character === '\u0300' || character === '\u0301';
}

/** `i` followed by a separate grave accent is `ì`. */
function composeLast(characters: string[], places: Span[], accent: string, end: number): void {
  const last = characters.length - 1;
  const letter = characters[last];
  const place = places[last];
  if (letter === undefined || place === undefined) return;
  const composed = (letter + accent).normalize('NFC');
  if (composed.length === 1) characters[last] = composed;
  places[last] = { start: place.start, end };
}

function lowerCharacter(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
