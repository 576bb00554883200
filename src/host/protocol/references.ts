import type { HostObject } from '../members/hostClass';
import { HostError } from './hostError';

/** Objects that the client asked to keep from one batch to the next. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    this.#last += 1;
    const id = `{${this.#last.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidObjectPath', `There is no reference ${id}.`);
    return object;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  get objects(): Iterable<HostObject> {
    return this.#objects.values();
  }

  get count(): number {
    return this.#objects.size;
  }
}
