/** `npm start`: builds pane and workbench, serves both at https://localhost:3000/, says when they are there, and ends with Ctrl+C. */
const { createServer } = require('node:net');
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const configuration = require('../../webpack.config.js');
const { ownCertificate } = require('./certificate.cjs');

const port = 3000;
const url = `https://localhost:${port}/`;

async function start() {
  if (await isTaken()) {
    console.error(`Port ${port} is in use, perhaps by another npm start: end that program, then try again.`);
    process.exitCode = 1;
    return;
  }
  console.log('Building Piano…');
  const config = {
    ...configuration({}, { mode: 'development' }),
    stats: 'none',
    infrastructureLogging: { level: 'error' },
  };
  const compiler = webpack(config);
  compiler.hooks.done.tap('start', sayWhatWasBuilt());
  const server = { type: 'https', options: await ownCertificate() };
  await new DevServer({ ...config.devServer, port, server, setupExitSignals: true }, compiler).start();
}

/** Says where once; after that, only what went wrong with a change. */
function sayWhatWasBuilt() {
  let isSaid = false;
  return (stats) => {
    if (stats.hasErrors()) console.error(stats.toString('errors-only'));
    else if (!isSaid) {
      isSaid = true;
      console.log(`Piano is at ${url}: the sample plan beside the pane.`);
      console.log(
        'The browser warns about the certificate, which this machine has made for itself: go on to localhost.',
      );
      console.log('For Excel: npm run sideload, in another window. Ctrl+C ends this.');
    }
  };
}

/** On localhost, as the server listens: an address of the machine may be free while this one is not. */
function isTaken() {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .once('listening', () => probe.close(() => resolve(false)))
      .listen(port, 'localhost');
  });
}

void start();
