const { TestEnvironment } = require('jest-environment-jsdom');
const { withEngine } = require('./withEngine.cjs');

module.exports = withEngine(TestEnvironment);
