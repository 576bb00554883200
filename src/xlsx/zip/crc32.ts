/** `TABLES[k]` advances a byte's remainder by k more bytes, so that four bytes are taken at once. */
const TABLES: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] = (() => {
  const bytes = Uint32Array.from({ length: 256 }, (_, index) => {
    let remainder = index;
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
    return remainder;
  });
  const advance = (table: Uint32Array): Uint32Array =>
    table.map((remainder) => (bytes[remainder & 0xff] ?? 0) ^ (remainder >>> 8));
  const second = advance(bytes);
  const third = advance(second);
  return [bytes, second, third, advance(third)];
})();

/** CRC-32 as zip uses it (APPNOTE 4.4.7), unsigned. */
export function crc32(content: Uint8Array): number {
  const [first, second, third, fourth] = TABLES;
  let crc = -1;
  let at = 0;
  for (; at + 4 <= content.length; at += 4) {
    crc ^=
      (content[at] ?? 0) |
      ((content[at + 1] ?? 0) << 8) |
      ((content[at + 2] ?? 0) << 16) |
      ((content[at + 3] ?? 0) << 24);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (; at < content.length; at++) crc = (first[(crc ^ (content[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
