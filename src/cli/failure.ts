/** Unusable input or arguments: one line for stderr, exit code 2, nothing written. */
export class Failure extends Error {}
