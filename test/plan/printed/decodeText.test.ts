import { decodeText } from '../../../src/plan/printed/decodeText';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the text of a file', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode('qualità €'), 'qualità €'],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFqualità'), 'qualità'],
    ['UTF-16, little end first', latin('\xff\xfeq\0\xe0\0'), 'qà'],
    ['UTF-16, big end first', latin('\xfe\xff\0q\0\xe0'), 'qà'],
    ['Windows-1252', latin('qualit\xe0 \x80 l\x92ente'), 'qualità € l’ente'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ status: 'decoded', text });
  });
});

describe('files without a text', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank lines', latin(' \r\n\f\n'), 'empty'],
    ['a PDF', latin('%PDF-1.4\n%\xe2\xe3'), 'pdf'],
    ['a workbook', latin('PK\x03\x04\x14'), 'workbook'],
    ['a picture', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'binary'],
  ])('%s', (_, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ status: 'refused', reason });
  });
});
