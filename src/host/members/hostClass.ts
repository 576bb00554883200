import { NotImplemented } from '../protocol/hostError';

/** A plain value, or an object passed as an argument. */
export type Argument = unknown;

interface Property<T> {
  get?(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/** An Excel class as the host knows it. Names as they travel: `Values`, `GetUsedRange`. */
interface Definition<T> {
  readonly name: string;
  /** Objects found again by id, such as worksheets. */
  readonly id?: (target: T) => string;
  /** Whether what it stood for has been deleted. */
  readonly isGone?: (target: T) => boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that the client writes under another name than it reads. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** Properties and methods that lead to another object; null is Excel's null object. */
  readonly navigations?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly objectMethods?: Readonly<Record<string, (target: T, args: readonly Argument[]) => HostObject | null>>;
  /** Methods that do something or give a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Argument[]) => unknown>>;
  /** For collections: their items, and the one with a key. */
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: Argument) => HostObject;
}

/** An object of the API with its type forgotten: what the engine works with. Every name is matched without case, as Excel does. */
export interface HostObject {
  readonly className: string;
  readonly id: string | null;
  readonly isGone: boolean;
  readonly items: readonly HostObject[] | null;
  /** The name as it travels back, and the value. */
  read(name: string): readonly [name: string, value: unknown];
  write(name: string, value: unknown): void;
  isNavigation(name: string): boolean;
  navigate(name: string): readonly [name: string, object: HostObject | null];
  call(name: string, args: readonly Argument[]): unknown;
  callForObject(name: string, args: readonly Argument[]): HostObject | null;
  item(key: Argument): HostObject;
}

export interface HostClass<T extends object> {
  of(target: T): HostObject;
  /** Undefined when the argument is no object of this class. */
  targetOf(argument: Argument): T | undefined;
  readonly members: MemberList;
}

export interface MemberList {
  readonly name: string;
  readonly properties: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
}

export function defineClass<T extends object>(definition: Definition<T>): HostClass<T> {
  const { name } = definition;
  const properties = caseless(definition.properties);
  const navigations = caseless(definition.navigations);
  const methods = caseless(definition.methods);
  const objectMethods = caseless(definition.objectMethods);
  const targets = new WeakMap<object, T>();

  const find = <M>(
    members: ReadonlyMap<string, readonly [string, M]>,
    member: string,
    how = '',
  ): readonly [string, M] => {
    const found = members.get(member.toLowerCase());
    if (!found) throw new NotImplemented(`${name}.${camelCase(member)}${how}`);
    return found;
  };

  return {
    members: {
      name,
      properties: Object.keys(definition.properties ?? {}),
      navigations: Object.keys(definition.navigations ?? {}),
      methods: [...Object.keys(definition.methods ?? {}), ...Object.keys(definition.objectMethods ?? {})],
    },
    targetOf: (argument) => (typeof argument === 'object' && argument ? targets.get(argument) : undefined),
    of(target) {
      const object: HostObject = {
        className: name,
        id: definition.id?.(target) ?? null,
        get isGone() {
          return definition.isGone?.(target) ?? false;
        },
        get items() {
          return definition.items?.(target) ?? null;
        },
        read(member) {
          const [written, property] = find(properties, member);
          if (!property.get) throw new NotImplemented(`${name}.${camelCase(member)} (reading)`);
          return [written, property.get(target)];
        },
        write(member, value) {
          const [, property] = find(properties, definition.writtenAs?.[member] ?? member, ' (writing)');
          if (!property.set) throw new NotImplemented(`${name}.${camelCase(member)} (writing)`);
          property.set(target, value);
        },
        isNavigation: (member) => navigations.has(member.toLowerCase()),
        navigate(member) {
          const [written, navigation] = find(navigations, member);
          return [written, navigation(target)];
        },
        call: (member, args) => find(methods, member, '()')[1](target, args),
        callForObject: (member, args) => find(objectMethods, member, '()')[1](target, args),
        item(key) {
          if (!definition.item) throw new NotImplemented(`${name}.getItem()`);
          return definition.item(target, key);
        },
      };
      targets.set(object, target);
      return object;
    },
  };
}

function caseless<M>(members: Readonly<Record<string, M>> = {}): ReadonlyMap<string, readonly [string, M]> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), [name, member]]));
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
