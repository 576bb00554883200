/**
 * `@ironcalc/wasm` is an ES module, which Jest's CommonJS sandbox can't load: it is imported outside and handed in. Its
 * `initSync` tells an options object from bytes by the object's prototype, which inside the sandbox is another one.
 */
exports.withEngine = (Environment) =>
  class extends Environment {
    async setup() {
      await super.setup();
      const ironcalc = await import('@ironcalc/wasm');
      this.global.__ironcalc = { Model: ironcalc.Model, initSync: ({ module }) => ironcalc.initSync({ module }) };
    }
  };
