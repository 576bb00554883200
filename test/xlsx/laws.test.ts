import fc from 'fast-check';
import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import type { CellEdit, FileValue } from '../../src/xlsx/content';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
import { decodeXstring, encodeXstring } from '../../src/xlsx/xml/xstring';
import { content, edits, fileOf, opened, valueAt } from './sampleFile';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
const text = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'D', ' ', '\n', '\r', '\t', '&', '<', ']', '>') }),
);
const error = fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((code) => ({ error: code }));
const value: fc.Arbitrary<FileValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  error,
);
const place = fc.tuple(fc.nat(12), fc.nat(12));
const cells = fc.uniqueArray(fc.tuple(place, value), {
  selector: ([[row, column]]) => `${row} ${column}`,
  maxLength: 30,
});

const entries = (list: readonly (readonly [readonly [number, number], FileValue])[]): [number, number, CellEdit][] =>
  list.map(([[row, column], written]) => [row, column, content(written)]);

const FILE = fileOf(
  '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2"><f t="shared" ref="D2:D3" si="0">A1&amp;"x"</f></c></row>' +
    '<row r="3"><c r="D3"><f t="shared" si="0"/></c></row><row r="7" spans="1:2"/>',
);

test('a text escaped for XML is read back unchanged', () => {
  fc.assert(fc.property(text, (written) => decodeXstring(encodeXstring(written)) === written));
});

test('what is written is read back unchanged, and no other cell changes', () => {
  fc.assert(
    fc.property(cells, fc.boolean(), (list, blank) => {
      const before = opened(blank ? blankWorkbook(['Piano']) : FILE);
      const after = opened(before.save(edits(entries(list))));
      const expected = new Map(list.map(([[row, column], written]) => [`${row} ${column}`, written]));
      for (let row = 0; row <= 12; row++) {
        for (let column = 0; column <= 12; column++) {
          const written = expected.get(`${row} ${column}`);
          const read = valueAt(after, row, column);
          // A cell holds no negative zero.
          expect(read).toEqual(written === undefined ? valueAt(before, row, column) : written === 0 ? 0 : written);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('edits one after the other give the cells of the edits together', () => {
  fc.assert(
    fc.property(cells, (list) => {
      const together = opened(opened(FILE).save(edits(entries(list))));
      const oneByOne = entries(list).reduce((file, entry) => opened(file.save(edits([entry]))), opened(FILE));
      expect(oneByOne.workbook.sheets[0]?.cells).toEqual(together.workbook.sheets[0]?.cells);
    }),
    { numRuns: 20 },
  );
});

test('opening never throws: whatever bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => openWorkbook(bytes).status === 'refused'));
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      (bytes) => openWorkbook(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes)).status === 'refused',
    ),
  );
});

test('opening never throws: a file cut short is refused', () => {
  fc.assert(
    fc.property(fc.nat(FILE.length - 1), (length) => openWorkbook(FILE.subarray(0, length)).status === 'refused'),
  );
});

test('opening never throws: a file with some bytes changed', () => {
  const change = fc.tuple(fc.nat(FILE.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = FILE.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(['opened', 'refused']).toContain(openWorkbook(bytes).status);
    }),
    { numRuns: 1000 },
  );
});

test('opening never throws: a sheet with some characters changed', () => {
  const xml =
    '<row r="2" s="1" customFormat="1"><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>a</t></is></c></row>';
  const change = fc.tuple(
    fc.nat(xml.length - 1),
    fc.constantFrom('<', '>', '/', '"', '9', '-', ':', '&', 'c', ' ', ''),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const mutated = changes.reduce(
        (text, [at, character]) => text.slice(0, at) + character + text.slice(at + 1),
        xml,
      );
      const file = openWorkbook(fileOf(mutated));
      if (file.status === 'opened') expect(valueAt(opened(file.save(edits([[20, 1, content(1)]]))), 20, 1)).toBe(1);
    }),
    { numRuns: 500 },
  );
});
