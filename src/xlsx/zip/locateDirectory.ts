import { Refusal } from '../refusal';

export interface Directory {
  readonly start: number;
  readonly count: number;
  readonly commentStart: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;

/** Finds the central directory from the end of the archive (APPNOTE 4.3.16, and 4.3.14 for zip64). */
export function locateDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const narrow = {
    start: view.getUint32(end + 16, true),
    count: view.getUint16(end + 10, true),
    commentStart: end + END_LENGTH,
  };
  const directory =
    narrow.start === 0xffffffff || narrow.count === 0xffff ? { ...narrow, ...readZip64End(view, end) } : narrow;
  if (directory.start > end || directory.count * 46 > end - directory.start) {
    throw new Refusal('damaged', 'zip: the directory lies outside the file');
  }
  return directory;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new Refusal('damaged', 'zip: no end of directory: the file is cut short');
}

function readZip64End(view: DataView, end: number): { start: number; count: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 <= locator && view.getUint32(at, true) === ZIP64_END) {
      return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
    }
  }
  throw new Refusal('damaged', 'zip: no zip64 end of directory');
}
