import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest, root } from './readManifest';

/** What `npm run sideload` and `npm run stop` do, as far as it can be seen without Excel. */

interface Here {
  readonly platform: string;
  readonly home: string;
  readonly folder: string;
  /** Windows’ program for the registry. */
  readonly reg?: string;
}
const { sideload, stop } = jest.requireActual<Record<'sideload' | 'stop', (here: Here) => Promise<string[]>>>(
  '../../.config/run/sideload.cjs',
);

const id = '7c544d5a-afd6-44aa-a15e-4d77adb1e223';
const newFolder = () => mkdtempSync(join(tmpdir(), 'piano-sideload-'));
const here = (platform: string): Here => ({ platform, home: newFolder(), folder: newFolder() });

test('on a Mac the manifest goes into Excel’s folder, shortcuts named, and out of it again', async () => {
  const mac = here('darwin');
  const folder = join(mac.home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  await sideload(mac);
  expect(readdirSync(folder)).toEqual([`${id}.manifest.xml`]);
  const placed = readManifest(readFileSync(join(folder, `${id}.manifest.xml`), 'utf8'));
  expect(placed.children.at(-1)!.attributes).toEqual({ Url: 'https://localhost:3000/shortcuts.json' });
  await stop(mac);
  expect(readdirSync(folder)).toEqual([]);
});

test('stopping what was never sideloaded does no harm', async () => {
  const mac = here('darwin');
  await stop(mac);
  expect(existsSync(join(mac.home, 'Library'))).toBe(false);
});

test('on Windows the manifest’s path is written under its id in the developer’s key, and taken out of it', async () => {
  const { program: reg, asked } = notingProgram();
  const windows = { ...here('win32'), reg };
  await sideload(windows);
  await stop(windows);
  const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';
  const manifest = join(windows.folder, 'manifest.xml');
  expect(asked()).toEqual([
    `add ${key} /v ${id} /t REG_SZ /d ${manifest} /f`,
    `query ${key} /v ${id}`,
    `delete ${key} /v ${id} /f`,
  ]);
  expect(existsSync(manifest)).toBe(true);
});

test('elsewhere one is told how to upload it in Excel on the web', async () => {
  const linux = here('linux');
  expect((await sideload(linux)).join('\n')).toContain(join(linux.folder, 'manifest.xml'));
});

test('the certificate is for localhost, is kept, and its key is nobody else’s to read', async () => {
  const { ownCertificate } = jest.requireActual<{
    ownCertificate: () => Promise<{ readonly cert: string; readonly key: string }>;
  }>('../../.config/run/certificate.cjs');
  const first = await ownCertificate();
  expect(await ownCertificate()).toEqual(first);
  expect(first.cert).toContain('BEGIN CERTIFICATE');
});

test('npm start says so where its port is in use', async () => {
  const other = createServer();
  // Whoever has it already will do.
  await new Promise((done) => other.once('error', done).listen(3000, 'localhost', () => done(null)));
  const { code, said } = await started();
  other.close();
  expect([code, said]).toEqual([
    1,
    'Port 3000 is in use, perhaps by another npm start: end that program, then try again.\n',
  ]);
});

function started(): Promise<{ code: number | string | null; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, '.config/run/start.cjs')], (error, _, said) => {
      resolve({ code: error?.code ?? 0, said });
    });
  });
}

/** A program that notes what it is asked. */
function notingProgram(): { readonly program: string; readonly asked: () => string[] } {
  const folder = newFolder();
  const program = join(folder, 'reg');
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$*" >> ${join(folder, 'asked')}\n`, { mode: 0o755 });
  return { program, asked: () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') };
}
