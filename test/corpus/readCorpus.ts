import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of a corpus file: tab-separated, `#` comments, `⏎` a line break, `\uXXXX` a character nobody can see. */
export function readCorpus(name: string): string[][] {
  const lines = readFileSync(join(__dirname, name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t').map((field) => unescape(field.replace(/⏎/g, '\n'))));
}

function unescape(field: string): string {
  return field.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
