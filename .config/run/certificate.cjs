const { X509Certificate } = require('node:crypto');
const { mkdir, readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { generate } = require('selfsigned');

const folder = path.join(__dirname, '..', '..', 'node_modules', '.cache', 'piano');
const certificateFile = path.join(folder, 'localhost.crt');
const keyFile = path.join(folder, 'localhost.key');

const DAY = 24 * 3600 * 1000;
const VALID_DAYS = 365;

/**
 * A certificate for localhost that this machine makes for itself, kept until it is about to expire: whoever has told
 * their system to trust it need not do so again.
 */
async function ownCertificate() {
  const [cert, key] = await Promise.all([readOrNull(certificateFile), readOrNull(keyFile)]);
  if (cert !== null && key !== null && lastsAnotherDay(cert)) return { cert, key };
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY),
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(certificateFile, made.cert);
  return { cert: made.cert, key: made.private };
}

function lastsAnotherDay(cert) {
  return new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + DAY;
}

async function readOrNull(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

module.exports = { ownCertificate, certificateFile };
