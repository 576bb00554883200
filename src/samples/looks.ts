import type { StyleChange } from '../xlsx/content';

/** What a cell is for, hence how it looks. */
export type Look = 'issuer' | 'title' | 'heading' | 'words' | 'code' | 'figure' | 'target';

const line = { style: 'thin', color: '#A6A6A6' } as const;
const framed: StyleChange = {
  fontSize: 10,
  wrapText: true,
  vertical: 'Top',
  borders: { left: line, right: line, top: line, bottom: line },
};

export const looks: Readonly<Record<Look, StyleChange>> = {
  issuer: { fontSize: 11, bold: true },
  title: { fontSize: 14, bold: true },
  heading: { ...framed, bold: true, fill: '#D9D9D9', horizontal: 'Center', vertical: 'Center' },
  words: { ...framed, horizontal: 'Left' },
  code: { ...framed, horizontal: 'Center' },
  figure: { ...framed, horizontal: 'Right' },
  target: { ...framed, horizontal: 'Center' },
};
