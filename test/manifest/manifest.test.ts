import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import shortcuts from '../../src/commands/shortcuts.json';
import { commandNames } from '../../src/commands/commandNames';
import { everything, named, readManifest, root } from './readManifest';

const manifest = readManifest();
const elements = everything(manifest);
const resources = named(manifest, 'Resources')[0]!;
const resourceIds = everything(resources).flatMap(({ attributes }) => attributes['id'] ?? []);
const usedIds = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);

function textOf(name: string): string {
  return manifest.children.find((child) => child.name === name)!.text;
}

function valuesUnder(list: string): string[] {
  return named(resources, list)
    .flatMap(everything)
    .flatMap(({ attributes }) => [attributes['DefaultValue'] ?? [], attributes['Value'] ?? []].flat());
}

test('the identifier is a GUID and the version is the package’s', () => {
  expect(textOf('Id')).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
  expect(textOf('Version')).toBe(packageJson.version);
});

test('every resource is used, and every one used exists', () => {
  expect([...new Set(usedIds)].sort()).toEqual([...resourceIds].sort());
});

test('no identifier is given twice', () => {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(ids).toHaveLength(new Set(ids).size);
});

test('identifiers and texts keep within the lengths that Office accepts', () => {
  expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  expect(valuesUnder('ShortStrings').filter((text) => text.length > 125)).toEqual([]);
  expect(valuesUnder('LongStrings').filter((text) => text.length > 250)).toEqual([]);
  const description = named(manifest, 'Description')[0]!;
  expect(everything(description).every(({ attributes }) => (attributes['Value'] ?? '').length <= 250)).toBe(true);
});

test('every text is said in English too', () => {
  const texts = [
    ...named(resources, 'String'),
    ...manifest.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
  ];
  expect(textOf('DefaultLocale')).toBe('it-IT');
  expect(texts.length).toBeGreaterThan(8);
  for (const text of texts) {
    const english = text.children.find(({ attributes }) => attributes['Locale'] === 'en-US');
    expect([text.attributes['id'] ?? text.name, english?.attributes['Value']]).toEqual([
      expect.any(String),
      expect.stringMatching(/\S/),
    ]);
  }
});

test('every address is the development server’s, over https', () => {
  const namespaces = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//;
  const addresses = elements
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter((value) => /^https?:/.test(value) && !namespaces.test(value));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
});

test('pane, functions and runtime are one page: the runtime is shared', () => {
  expect(named(manifest, 'Runtime')[0]!.attributes).toMatchObject({ resid: 'Taskpane.Url', lifetime: 'long' });
  expect(named(manifest, 'FunctionFile')[0]!.attributes['resid']).toBe('Taskpane.Url');
  const page = named(resources, 'Url').find(({ attributes }) => attributes['id'] === 'Taskpane.Url')!;
  const source = named(manifest, 'DefaultSettings')[0]!.children[0]!;
  expect(source.attributes['DefaultValue']).toBe(page.attributes['DefaultValue']);
});

test('the functions behind buttons and keys are the ones the commands associate', () => {
  const buttons = named(manifest, 'FunctionName').map(({ text }) => text);
  const keys = shortcuts.actions.map(({ id }) => id);
  expect([...new Set([...buttons, ...keys])].sort()).toEqual([...commandNames].sort());
});

describe('keyboard shortcuts', () => {
  const { publishManifest } = jest.requireActual<{ publishManifest: (manifest: string, url?: string) => string }>(
    '../../.config/publishManifest.cjs',
  );
  const written = readFileSync(join(root, 'manifest.xml'), 'utf8');

  test('the published manifest names their file, behind the overrides and with the address it is published at', () => {
    const published = readManifest(publishManifest(written, 'https://intranet.example.it/piano/'));
    expect(published.children.map(({ name }) => name).slice(-2)).toEqual(['VersionOverrides', 'ExtendedOverrides']);
    expect(published.children.at(-1)!.attributes).toEqual({
      Url: 'https://intranet.example.it/piano/shortcuts.json',
    });
    expect(JSON.stringify(published)).not.toContain('localhost');
  });

  test('the manifest itself is left to the elements its schema knows', () => {
    expect(named(manifest, 'ExtendedOverrides')).toEqual([]);
  });

  test('each action has one, and what takes things away has none', () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    expect(shortcuts.actions.map(({ id }) => id)).not.toContain('removeEverything');
  });

  test('they are three modifiers and a letter, the pattern Microsoft recommends, and no two are alike', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(keys.filter((key) => !/^Ctrl\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('asks for what the code needs of Excel, and no more', () => {
  expect(named(manifest, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['ExcelApi', '1.10'],
    ['SharedRuntime', '1.1'],
  ]);
});

describe('icons', () => {
  const sizeOf = new Map(
    elements
      .filter(({ name, attributes }) => name === 'Image' && attributes['size'] !== undefined)
      .map(({ attributes }) => [attributes['resid']!, Number(attributes['size'])]),
  );
  const images = named(resources, 'Image').map(({ attributes }): [string, number] => [
    attributes['DefaultValue']!,
    sizeOf.get(attributes['id']!)!,
  ]);
  const shop: [string, number][] = [
    [named(manifest, 'IconUrl')[0]!.attributes['DefaultValue']!, 32],
    [named(manifest, 'HighResolutionIconUrl')[0]!.attributes['DefaultValue']!, 64],
  ];

  test.each([...images, ...shop])('%s is %d pixels square', (address, size) => {
    const png = readFileSync(join(root, new URL(address).pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('each button and group brings the three sizes that the ribbon wants', () => {
    for (const icon of named(manifest, 'Icon')) {
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
    }
  });
});
