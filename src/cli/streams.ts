import { text } from 'node:stream/consumers';
import type { Streams } from './run';

// Whoever reads may stop before the end, as `head` does: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The process's own streams. */
export const processStreams: Streams = {
  out: (words) => {
    process.stdout.write(`${words}\n`);
  },
  error: (line) => {
    process.stderr.write(`${line}\n`);
  },
  input: () => text(process.stdin),
};
