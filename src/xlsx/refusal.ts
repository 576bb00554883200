import type { RefusedFile } from './content';

/**
 * Thrown inside this room when the bytes are to blame; `openWorkbook` turns it into a value at the edge.
 * Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusedFile,
    detail: string,
  ) {
    super(detail);
    this.name = 'Refusal';
  }
}
