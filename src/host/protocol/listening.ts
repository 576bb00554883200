import type { Happening } from '../model/happening';
import type { HostWorkbook } from '../model/workbook';
import { eventEntry, type EventEntry } from './events';

/** Which events the client listens to, and those that wait to be told. */
export class Listening {
  readonly #kinds = new Set<Happening['kind']>();
  readonly #listeners = new Set<(events: readonly EventEntry[]) => void>();
  #waiting: EventEntry[] = [];

  constructor(
    readonly workbook: HostWorkbook,
    readonly saysTrigger: () => boolean,
  ) {}

  subscribe(listener: (events: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  begin(kind: Happening['kind']): void {
    this.#kinds.add(kind);
    this.workbook.onHappening = (happening) => {
      this.#hear(happening);
    };
  }

  /** Nobody listens to anything any more: then the workbook needn't look at what cells held before. */
  end(kind: Happening['kind']): void {
    this.#kinds.delete(kind);
    if (this.#kinds.size === 0) this.workbook.onHappening = null;
  }

  #hear(happening: Happening): void {
    if (!this.#kinds.has(happening.kind)) return;
    this.#waiting.push(eventEntry(happening, this.workbook.author, this.saysTrigger()));
    if (this.#waiting.length > 1) return;
    // Excel answers a batch first, then tells what happened in it.
    setTimeout(() => {
      const events = this.#waiting;
      this.#waiting = [];
      for (const listener of this.#listeners) listener(events);
    });
  }
}
