import { addinInternalServiceClass } from '../members/addinInternalService';
import { appRuntimeServiceClass, type AppRuntime } from '../members/appRuntimeService';
import type { Argument, HostObject } from '../members/hostClass';
import { HostError, NotImplemented } from './hostError';
import { PATH, type ArgumentInfo, type ObjectPathInfo } from './messages';
import type { References } from './references';

/** Finds the objects a batch speaks of; each path is followed once per batch, so that a method with an effect runs once. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    readonly root: HostObject,
    readonly references: References,
    readonly runtime: AppRuntime,
  ) {}

  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = this.#follow(id);
    this.#found.set(id, found);
    return found;
  }

  /** Objects found so far. */
  get objects(): readonly HostObject[] {
    return [...this.#found.values()].filter((object) => object !== null);
  }

  arguments(args: ArgumentInfo | undefined): Argument[] {
    const referenced = args?.ReferencedObjectPathIds ?? [];
    return (args?.Arguments ?? []).map((argument, index) => {
      const path = referenced[index] ?? 0;
      return path > 0 ? this.find(path) : argument;
    });
  }

  #follow(id: number): HostObject | null {
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    // A null object's path still names the parent it once had, so this comes first.
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.reference) return this.references.get(path.Name);
    if (path.ObjectPathType === PATH.newObject) return this.#service(path.Name);
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    return this.#step(parent, path);
  }

  #step(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.method:
        return parent.callForObject(path.Name, this.arguments(path.ArgumentInfo));
      case PATH.property:
        return parent.navigate(path.Name)[1];
      case PATH.indexer:
        return parent.item(this.arguments(path.ArgumentInfo)[0]);
      default:
        throw new NotImplemented(`object path of type ${path.ObjectPathType}`);
    }
  }

  #service(name: string): HostObject {
    if (name === 'Microsoft.InternalService.AddinInternalService') return addinInternalServiceClass.of(this.runtime);
    if (name === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntimeServiceClass.of(this.runtime);
    throw new NotImplemented(`new ${name}()`);
  }
}
