/**
 * `npm run sideload` puts the add-in into the Excel of whoever develops it, `npm run stop` takes it out again, each as
 * Microsoft documents it:
 *  - Mac: the manifest in Excel's own folder `wef`
 *    (https://learn.microsoft.com/office/dev/add-ins/testing/sideload-an-office-add-in-on-mac);
 *  - Windows: the manifest's path in the developer's key of the registry, where Microsoft's own `office-addin-dev-settings`
 *    writes it (https://github.com/OfficeDev/Office-Addin-Scripts);
 *  - elsewhere there is Excel on the web, where a person uploads the manifest
 *    (https://learn.microsoft.com/office/dev/add-ins/testing/sideload-office-add-ins-for-testing).
 */
const { execFile } = require('node:child_process');
const { copyFile, mkdir, readFile, rm, writeFile } = require('node:fs/promises');
const { homedir } = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const { publishManifest } = require('../publishManifest.cjs');
const { ownCertificate, certificateFile } = require('./certificate.cjs');

const run = promisify(execFile);
const root = path.join(__dirname, '..', '..');
const developerKey = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';

async function sideload({ platform, home, folder, reg = 'reg' }) {
  const manifest = await writeManifest(folder);
  await ownCertificate();
  if (platform === 'darwin') {
    const place = inExcelsFolder(home, manifest);
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(manifest.file, place);
    return [
      `The manifest is in ${path.dirname(place)}.`,
      `Excel opens the pane once it trusts the certificate of this machine: security add-trusted-cert "${certificateFile}"`,
      'Run npm start, open Excel anew, and choose Piano in Home › Add-ins. npm run stop takes it out.',
    ];
  }
  if (platform === 'win32') {
    await run(reg, ['add', developerKey, '/v', manifest.id, '/t', 'REG_SZ', '/d', manifest.file, '/f']);
    return [
      `The manifest ${manifest.file} is told to Excel.`,
      `Excel opens the pane once it trusts the certificate of this machine: certutil -user -addstore Root "${certificateFile}"`,
      'Run npm start, open Excel anew, and choose Piano in Home › Add-ins › Developer Add-ins. npm run stop takes it out.',
    ];
  }
  return [
    'Here there is Excel on the web. Run npm start, and go to https://localhost:3000/ once, so that the browser takes the certificate.',
    `In Excel on the web choose Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and upload ${manifest.file}`,
  ];
}

async function stop({ platform, home, folder, reg = 'reg' }) {
  const manifest = await writeManifest(folder);
  if (platform === 'darwin') {
    await rm(inExcelsFolder(home, manifest), { force: true });
    return ['The manifest is no longer in Excel’s folder. Open Excel anew.'];
  }
  if (platform === 'win32') {
    const isThere = await run(reg, ['query', developerKey, '/v', manifest.id]).then(
      () => true,
      () => false,
    );
    if (isThere) await run(reg, ['delete', developerKey, '/v', manifest.id, '/f']);
    return ['Excel is no longer told of the manifest. Open Excel anew.'];
  }
  return ['Excel on the web keeps an uploaded manifest in the browser: clear the site data of Excel there.'];
}

/** The manifest as it is served in development, in a file that stays. */
async function writeManifest(folder) {
  const written = await readFile(path.join(root, 'manifest.xml'), 'utf8');
  const file = path.join(folder, 'manifest.xml');
  await mkdir(folder, { recursive: true });
  await writeFile(file, publishManifest(written));
  return { file, id: /<Id>([\da-f-]+)<\/Id>/.exec(written)[1] };
}

function inExcelsFolder(home, { id }) {
  return path.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${id}.manifest.xml`);
}

module.exports = { sideload, stop };

if (require.main === module) {
  const act = process.argv[2] === 'stop' ? stop : sideload;
  const here = { platform: process.platform, home: homedir(), folder: path.join(root, 'dist', 'sideload') };
  act(here).then(
    (said) => said.forEach((sentence) => console.log(sentence)),
    (error) => {
      console.error(`That did not work: ${error.message}`);
      process.exitCode = 1;
    },
  );
}
