import type { ZipCodec } from './codec';
import type { ZipArchive, ZipEntry } from './readZip';

/** A file as the archive holds it: its local header with the data, and its record for the directory. */
export interface ZipRecord {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

const UTF8_NAME = 0x0800;
/** 1 January 1980, the earliest date zip can say: the same content always gives the same bytes. */
const EARLIEST_DATE = 0x0021;

/** Joins records into an archive, in the order given. */
export function writeZip(records: readonly ZipRecord[], comment: Uint8Array = new Uint8Array()): Uint8Array {
  const chunks = records.flatMap(({ local }) => local);
  let offset = 0;
  const directoryStart = chunks.reduce((length, chunk) => length + chunk.length, 0);
  for (const { local, central } of records) {
    // Not `slice`: on a Node Buffer that is a view, and writing to it would change the original file's bytes.
    const placed = new Uint8Array(central);
    new DataView(placed.buffer).setUint32(42, offset, true);
    chunks.push(placed);
    offset += local.reduce((length, chunk) => length + chunk.length, 0);
  }
  const directoryLength = records.reduce((length, { central }) => length + central.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(12, directoryLength, true);
  end.setUint32(16, directoryStart, true);
  end.setUint16(20, comment.length, true);
  return join([...chunks, new Uint8Array(end.buffer), comment]);
}

/** An entry exactly as the original archive holds it: header, compressed bytes, descriptor. */
export function keptRecord(archive: ZipArchive, entry: ZipEntry): ZipRecord {
  const compressed = archive.bytes.subarray(entry.compressed.start, entry.compressed.end);
  // A zip64 record may keep its offset where `writeZip` would not find it.
  if (entry.isZip64) return printRecord(entry.name, compressed, entry);
  return {
    local: [archive.bytes.subarray(entry.record.start, entry.record.end)],
    central: archive.bytes.subarray(entry.central.start, entry.central.end),
  };
}

export function newRecord(name: string, content: Uint8Array, codec: ZipCodec): ZipRecord {
  return printRecord(name, codec.deflate(content), { method: 8, crc: codec.crc32(content), size: content.length });
}

function printRecord(
  name: string,
  compressed: Uint8Array,
  { method, crc, size }: Pick<ZipEntry, 'method' | 'crc' | 'size'>,
): ZipRecord {
  const nameBytes = new TextEncoder().encode(name);
  // What both headers share, from "version needed" to "extra length" (APPNOTE 4.3.7 and 4.3.12).
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, 20, true);
  shared.setUint16(2, nameBytes.length === name.length ? 0 : UTF8_NAME, true);
  shared.setUint16(4, method, true);
  shared.setUint16(8, EARLIEST_DATE, true);
  shared.setUint32(10, crc, true);
  shared.setUint32(14, compressed.length, true);
  shared.setUint32(18, size, true);
  shared.setUint16(22, nameBytes.length, true);
  const common = new Uint8Array(shared.buffer);
  return {
    local: [join([Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes]), compressed],
    central: join([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common, new Uint8Array(14), nameBytes]),
  };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
