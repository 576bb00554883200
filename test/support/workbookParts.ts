import { unzipSync } from 'fflate';

/** What a workbook's file holds, part by part: another zip library packs the same parts into other bytes. */
export function workbookParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );
}
