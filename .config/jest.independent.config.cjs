/** Checks by LibreOffice and openpyxl; they need both programs, so they stand apart from the unit tests. */
const shared = require('./jest.config.cjs');

module.exports = {
  ...shared,
  testMatch: ['<rootDir>/test/independent/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};
