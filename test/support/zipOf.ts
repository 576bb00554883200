import { strToU8, zipSync } from 'fflate';

/** A zip file of these parts: the same bytes whenever it is made, where a library of its own accord writes the time in. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: '2017-01-31T00:00:00' },
  );
}
