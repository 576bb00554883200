import { crc32 } from '../zip/crc32';

/**
 * The id of a new custom XML part: made of its namespace and text, so that the same additions give the same file, and of none of the
 * ids in use. Written as a GUID of version 8, whose bits are the maker's own (RFC 9562, 5.8).
 */
export function newItemId(namespace: string, xml: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = printGuid(`${attempt}\n${namespace}\n${xml}`);
    if (!taken.has(id)) return id;
  }
}

function printGuid(text: string): string {
  const encoder = new TextEncoder();
  const digits = [1, 2, 3, 4]
    .map((salt) =>
      crc32(encoder.encode(`${salt}${text}${salt}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `A${digits.slice(17, 20)}`];
  return `{${[...groups, digits.slice(20)].join('-')}}`;
}
