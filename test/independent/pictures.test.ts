import path from 'node:path';
import { newFolder, piano, sample } from '../support/piano';
import { keepPicture } from '../support/pictures';
import { pagesOf } from './programs';

test('the overview and a manager’s sheet of the sample, on paper', () => {
  const file = path.join(newFolder(), 'sheets.xlsx');
  expect(piano('summaries', sample('piano-2017-consuntivo.xlsx'), '-o', file).code).toBe(1);
  const pages = pagesOf(file);
  for (const [name, title] of [
    ['sheet-overview', 'Piano della performance 2017 · Riepilogo'],
    ['sheet-manager', 'Scheda di BIANCHI'],
  ] as const) {
    const page = pages.find(({ text }) => text.trimStart().startsWith(title));
    expect(page?.text).toMatch(/\d,\d\d%/);
    keepPicture(name, page?.picture(80) ?? Buffer.alloc(0));
  }
});
