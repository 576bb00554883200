/** The pane in a real Chromium, over the workbench that `webpack --env workbench` has built into dist/web. */
const unit = require('./jest.config.cjs');

module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 240_000,
  // One browser at a time: a screenshot taken while another test renders proves nothing.
  maxWorkers: 1,
};
