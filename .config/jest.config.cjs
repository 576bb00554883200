/** Unit tests and the three transports that need no browser. Types are checked by `npm run types`, not here. */
const path = require('node:path');

module.exports = {
  rootDir: path.join(__dirname, '..'),
  reporters: ['default', '<rootDir>/.config/plainSummary.cjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(?:browser|independent)/'],
  // Node with the calculation engine; for a page, `@jest-environment ./test/host/support/jsdomEnvironment.cjs`.
  testEnvironment: '<rootDir>/test/host/support/nodeEnvironment.cjs',
  setupFiles: ['<rootDir>/test/support/hoppingClock.cjs'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'node10',
          jsx: 'react',
          esModuleInterop: true,
          isolatedModules: true,
          target: 'ES2022',
        },
        diagnostics: false,
      },
    ],
  },
  moduleNameMapper: {
    // What is fetched when it is asked for is imported as the browser does, by the name it is compiled to.
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1',
    '^@ironcalc/wasm$': '<rootDir>/test/host/support/ironcalc.cjs',
    // numfmt 4.0.1 was published without the file its `require` entry names.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
  },
};
