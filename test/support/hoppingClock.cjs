// Every look at the clock is more than two seconds after the last, the step of a zip file's stamps: a test that only
// holds within one step fails here each time, not once on a slow machine.
const STEP = 2500;

const { Date: Clock } = globalThis;
let ahead = 0;
const now = () => Clock.now() + (ahead += STEP);

globalThis.Date = class extends Clock {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts));
  }

  static now() {
    return now();
  }
};
