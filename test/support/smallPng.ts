import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_LENGTH = 8;

/** The same picture in fewer bytes: the browser packs in a hurry. */
export function smallPng(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const pixels = Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ content }) => content));
  const packed = deflateSync(inflateSync(pixels), { level: 9, memLevel: 9 });
  if (packed.length >= pixels.length) return png;
  const [head, end] = ['IHDR', 'IEND'].map((wanted) => chunks.filter(({ kind }) => kind === wanted));
  return Buffer.concat([
    png.subarray(0, SIGNATURE_LENGTH),
    ...[...(head ?? []), { kind: 'IDAT', content: packed }, ...(end ?? [])].map(printChunk),
  ]);
}

interface Chunk {
  readonly kind: string;
  readonly content: Buffer;
}

function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ kind: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function printChunk({ kind, content }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
