const { TestEnvironment } = require('jest-environment-jsdom');
const { withEngine } = require('./withEngine.cjs');

/** jsdom with what every browser has and it lacks. */
class Page extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextEncoder, TextDecoder, Uint8Array });
  }
}

module.exports = withEngine(Page);
