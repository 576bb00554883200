/** Stands for `@ironcalc/wasm` inside Jest: the module that the environment imported. */
module.exports = globalThis.__ironcalc;
