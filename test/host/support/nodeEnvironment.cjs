const { TestEnvironment } = require('jest-environment-node');
const { withEngine } = require('./withEngine.cjs');

module.exports = withEngine(TestEnvironment);
