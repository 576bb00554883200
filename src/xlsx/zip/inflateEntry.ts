import { Refusal } from '../refusal';
import type { ZipCodec } from './codec';
import type { ZipArchive, ZipEntry } from './readZip';

const MEBIBYTE = 2 ** 20;
/** Seven million cells: to read them takes ten seconds and 1.5 GB of memory. V8 holds no string twice as long. */
const LARGEST_PART = 256 * MEBIBYTE;
const LARGEST_ARCHIVE = 512 * MEBIBYTE;
/** Sheets of repeated rows reach 100 : 1; deflate's own limit is 1032 : 1. Small parts are let through whatever their ratio. */
const LARGEST_RATIO = 250;
const SMALL_PART = 64 * MEBIBYTE;

/** Refuses an archive that is, or says it would inflate, beyond reason: a zip bomb, or a workbook this room can't hold. */
export function refuseTooLarge(archive: ZipArchive): void {
  if (archive.bytes.length > LARGEST_ARCHIVE)
    throw new Refusal('tooLarge', `the file is ${archive.bytes.length} bytes long`);
  let total = 0;
  for (const { name, size, compressed } of archive.entries) {
    total += size;
    const ratio = size / Math.max(1, compressed.end - compressed.start);
    if (size > LARGEST_PART || (size > SMALL_PART && ratio > LARGEST_RATIO))
      throw new Refusal('tooLarge', `zip: ${name} inflates to ${size} bytes`);
  }
  if (total > LARGEST_ARCHIVE) throw new Refusal('tooLarge', `zip: the parts inflate to ${total} bytes`);
}

/** The content of an entry; throws a `Refusal` unless its length and CRC-32 are what the directory says. */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  if (entry.flags & 1) throw new Refusal('encrypted', `zip: ${entry.name} is encrypted`);
  const compressed = archive.bytes.subarray(entry.compressed.start, entry.compressed.end);
  const content = entry.method === 0 ? compressed : inflate(entry, compressed, codec);
  if (content.length !== entry.size) throw new Refusal('damaged', `zip: ${entry.name} is not ${entry.size} bytes long`);
  if (codec.crc32(content) !== entry.crc) throw new Refusal('damaged', `zip: ${entry.name} has another CRC-32`);
  return content;
}

function inflate(entry: ZipEntry, compressed: Uint8Array, codec: ZipCodec): Uint8Array {
  if (entry.method !== 8) throw new Refusal('damaged', `zip: ${entry.name} uses method ${entry.method}`);
  try {
    // One byte more than declared, or an understated part would be cut to its declared size without notice.
    return codec.inflate(compressed, entry.size + 1);
  } catch (error) {
    throw new Refusal('damaged', `zip: ${entry.name}: ${error instanceof Error ? error.message : 'not deflate'}`);
  }
}
