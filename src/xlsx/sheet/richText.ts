import { decodeXstring } from '../xml/xstring';

/**
 * Collects the text of a string item (CT_Rst, ECMA-376 part 1, 18.4.8): its `t`, or those of its runs.
 * What is inside `rPh` says how to pronounce the text in Japanese and isn't part of it.
 * Excel drops white space at both ends of a `t` unless `xml:space` is `preserve`.
 */
export class RichText {
  private readonly pieces: string[] = [];
  private current: string | null = null;
  private preserves = false;
  private phonetic = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'rPh') this.phonetic++;
    if (name !== 't' || this.phonetic > 0) return;
    this.current = '';
    this.preserves = attributes['xml:space'] === 'preserve';
  }

  text(text: string): void {
    if (this.current !== null) this.current += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    if (name !== 't' || this.current === null) return;
    this.pieces.push(decodeXstring(this.preserves ? this.current : trimmed(this.current)));
    this.current = null;
  }

  take(): string {
    return this.pieces.splice(0).join('');
  }
}

// XML's white space only: a no-break space is text.
function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+/, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '');
}
