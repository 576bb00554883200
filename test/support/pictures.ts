import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallPng } from './smallPng';

const root = join(__dirname, '..', '..');

/** Where each test leaves what it saw. */
export const screenshots = join(root, 'dist', 'screenshots');

const place = process.env['PICTURES'] === undefined ? screenshots : join(root, 'assets', 'readme');

/** A picture of the README or the guide: drawn at every run, and put in its place by `npm run pictures`. */
export function keepPicture(name: string, picture: Buffer): void {
  const small = smallPng(picture);
  expect(small.length).toBeLessThanOrEqual(picture.length);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${name}.png`), small);
}
