/** Tells the add-in of an event it registered for. */
type Tell = (event: 'appCommandInvoked' | 'richApiMessage', told: unknown) => void;

const ACTION_CATEGORY = 2;
const ACTION_DISPATCH = 1000;

/**
 * Functions of the add-in that Excel runs. A person may press before the add-in's page has loaded, as they do where the press itself
 * is what starts it: the press waits until the page can be told.
 */
export class AddinFunctions {
  readonly #tell: Tell;
  readonly #buttons = new Gate();
  readonly #keys = new Gate();
  /** Those behind buttons, by the ids they were invoked under: they say when they have completed. */
  readonly #running = new Map<string, () => void>();
  #count = 0;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Resolves once the function has completed; one that is not known completes too: Excel no longer shows its button as busy. */
  press(buttonId: string, functionName: string): Promise<void> {
    this.#count += 1;
    const id = `command-${this.#count}`;
    const event = JSON.stringify({ source: { id: buttonId } });
    return new Promise((resolve) => {
      this.#running.set(id, resolve);
      this.#buttons.pass(() => {
        this.#tell('appCommandInvoked', [id, functionName, event]);
      });
    });
  }

  complete(id: string): void {
    this.#running.get(id)?.();
    this.#running.delete(id);
  }

  /** Behind a key of the add-in's shortcuts: it gets no event, and Excel never hears that it has ended. */
  act(actionId: string): void {
    this.#keys.pass(() => {
      const message = JSON.stringify([actionId, '']);
      this.#tell('richApiMessage', { ArrayData: [[ACTION_CATEGORY, ACTION_DISPATCH, '', message]] });
    });
  }

  /** The page listens to the ribbon. */
  openToButtons(): void {
    this.#buttons.open();
  }

  /** The page has said that its actions can be run. */
  openToKeys(): void {
    this.#keys.open();
  }
}

/** Lets through what comes once it is open, in the order it came. */
class Gate {
  #waiting: (() => void)[] | null = [];

  pass(act: () => void): void {
    if (this.#waiting === null) act();
    else this.#waiting.push(act);
  }

  open(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const act of waiting) act();
  }
}
