/** Ends a run with one plain line, for whoever reads the log of `.ci/run`. */
module.exports = class PlainSummary {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + Math.max(0, Math.min(numFailedTestSuites, numRuntimeErrorTestSuites));
    process.stdout.write(`${String(numPassedTests)} passed, ${String(failed)} failed\n`);
  }
};
