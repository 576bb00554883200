#!/usr/bin/env node
import { run } from './run';
import { processStreams } from './streams';

run(process.argv.slice(2), processStreams, new Date()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A bug: the stack is for whoever mends it. Uncaught, it would print the whole minified client instead.
    process.stderr.write(`piano: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 70;
  },
);
