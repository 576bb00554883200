import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const web = join(__dirname, '..', '..', 'dist', 'web');
const built = readdirSync(web);

function gzipped(name: string): number {
  const file = built.find((each) => each.startsWith(`${name}.`) && each.endsWith('.js'));
  return gzipSync(readFileSync(join(web, file ?? `${name}.js`))).length;
}

test('the pane’s script stays within its budget', () => {
  const kibibytes = gzipped('taskpane') / 1024;
  console.info(`pane script: ${kibibytes.toFixed(0)} KiB gzip`);
  expect(kibibytes).toBeLessThan(260);
});

test('the pane carries neither host nor engine nor workbench', () => {
  const map = built.find((each) => /^taskpane\..*js\.map$/.test(each))!;
  const { sources } = JSON.parse(readFileSync(join(web, map), 'utf8')) as { sources: string[] };
  expect(sources.filter((source) => source.includes('/src/taskpane/')).length).toBeGreaterThan(10);
  expect(
    sources.filter((source) => /\/src\/(?:host|xlsx|workbench|cli)\/|ironcalc|fflate|saxes|numfmt/.test(source)),
  ).toEqual([]);
});

test.each(['office.js', 'excel-web-16.00.js', 'it-it/office_strings.js'])(
  '%s is served as Microsoft published it',
  (file) => {
    const original = join(__dirname, '..', '..', 'node_modules/@microsoft/office-js/dist', file);
    expect(readFileSync(join(web, 'office', file)).equals(readFileSync(original))).toBe(true);
  },
);
