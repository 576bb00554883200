import { Refusal } from '../refusal';
import { locateDirectory } from './locateDirectory';

/** One file in the archive. Offsets and sizes are bytes of the original archive. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** From the local header to the end of the data descriptor, if there is one. */
  readonly record: Span;
  readonly compressed: Span;
  /** Its record in the central directory. */
  readonly central: Span;
  readonly isZip64: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const FROM_ZIP64 = 0xffffffff;
const HAS_DESCRIPTOR = 0x0008;

/**
 * The directory of a zip archive (PKWARE APPNOTE 4.3), every record checked to lie inside the file and
 * outside every other one. Throws a `Refusal` when it does not.
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locateDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const entry = readEntry(bytes, view, at, directory.start);
    entries.push(entry);
    at = entry.central.end;
  }
  refuseOverlaps(entries, directory.start);
  return { bytes, entries, comment: bytes.subarray(directory.commentStart) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directoryStart: number): ZipEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL)
    throw damaged('central directory record missing');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const central = { start: at, end: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
  if (central.end > view.byteLength) throw damaged('central directory cut short');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder(flags & 0x0800 ? 'utf-8' : 'latin1').decode(nameBytes);
  const wide = { at: at + 46 + nameLength, end: at + 46 + nameLength + extraLength };
  const [size, compressedSize, offset] = widen(view, wide, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);

  if (offset + 30 > directoryStart || view.getUint32(offset, true) !== LOCAL)
    throw damaged(`local header of ${name} missing`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + compressedSize;
  if (end > directoryStart) throw damaged(`${name} is cut short`);
  return {
    name,
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    record: { start: offset, end: end + descriptorLength(view, flags, end) },
    compressed: { start, end },
    central,
    isZip64: [20, 24, 42].some((field) => view.getUint32(at + field, true) === FROM_ZIP64),
  };
}

/** Reads from the zip64 extra field (APPNOTE 4.5.3) the sizes and offset that did not fit in 32 bits. */
function widen(
  view: DataView,
  extra: { at: number; end: number },
  narrow: [number, number, number],
): [number, number, number] {
  if (!narrow.includes(FROM_ZIP64)) return narrow;
  for (let at = extra.at; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const wide = narrow.map((value) => {
      if (value !== FROM_ZIP64) return value;
      if (field + 8 > extra.end) throw damaged('zip64 field cut short');
      const long = Number(view.getBigUint64(field, true));
      field += 8;
      return long;
    });
    return [wide[0] ?? 0, wide[1] ?? 0, wide[2] ?? 0];
  }
  throw damaged('zip64 field missing');
}

/** APPNOTE 4.3.9: crc and both sizes after the data, with a signature that most writers put and some don't. */
function descriptorLength(view: DataView, flags: number, at: number): number {
  if (!(flags & HAS_DESCRIPTOR)) return 0;
  return at + 4 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR ? 16 : 12;
}

function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const names = new Set<string>();
  let free = 0;
  for (const { name, record, compressed } of [...entries].sort((a, b) => a.record.start - b.record.start)) {
    if (names.has(name)) throw damaged(`${name} is there twice`);
    names.add(name);
    if (record.start < free) throw damaged(`${name} overlaps another entry`);
    free = compressed.end;
  }
  if (free > directoryStart) throw damaged('entries overlap the directory');
}

function damaged(detail: string): Refusal {
  return new Refusal('damaged', `zip: ${detail}`);
}
