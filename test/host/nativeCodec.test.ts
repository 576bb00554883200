import { nativeCodec } from '../../src/host/node/nativeCodec';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { fflateCodec } from '../../src/xlsx/zip/codec';
import { partsOf } from './support/parts';
import { xlsx } from './support/sheets';

const bytes = new TextEncoder().encode('<row r="1"><c r="A1"><v>è</v></c></row>'.repeat(500));

test('what one codec deflates the other inflates, with the same checksum', () => {
  expect(nativeCodec.inflate(fflateCodec.deflate(bytes), bytes.length + 1)).toEqual(bytes);
  expect(fflateCodec.inflate(nativeCodec.deflate(bytes), bytes.length)).toEqual(bytes);
  expect(nativeCodec.deflate(bytes)).toEqual(nativeCodec.deflate(bytes));
  expect(nativeCodec.crc32(bytes)).toBe(fflateCodec.crc32(bytes));
});

test('a part longer than it says, cut short or damaged is refused', () => {
  const deflated = nativeCodec.deflate(bytes);
  expect(() => nativeCodec.inflate(deflated, 100)).toThrow();
  expect(() => nativeCodec.inflate(deflated.subarray(0, 20), bytes.length)).toThrow();
  const file = xlsx({ A: [['a']] });
  const damaged = file.slice();
  // Somewhere in the middle of the first part's compressed bytes.
  damaged.fill(0xff, 60, 90);
  expect(openWorkbook(damaged, nativeCodec).status).toBe('refused');
});

test('a file saved with it holds the same parts', () => {
  const file = xlsx({ A: [['a', 1]] });
  const edits = {
    sheets: new Map([
      [
        0,
        { cells: new Map([[3, new Map([[2, { content: { value: 'x', formula: null } }]])]]), columnWidths: new Map() },
      ],
    ]),
    recalculateOnOpen: false,
  };
  const [here, anywhere] = [nativeCodec, fflateCodec].map((codec) => {
    const opened = openWorkbook(file, codec);
    if (opened.status === 'refused') throw new Error(opened.detail);
    return partsOf(opened.save(edits));
  });
  expect(here).toEqual(anywhere);
});
