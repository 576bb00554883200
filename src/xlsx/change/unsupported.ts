/** A change that can't be made to this file faithfully; nothing of it was done. `feature` says what stands in the way. */
export class Unsupported extends Error {
  constructor(readonly feature: string) {
    super(`not supported: ${feature}`);
  }
}
