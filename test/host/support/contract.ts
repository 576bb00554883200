import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

export interface ContractClass {
  readonly name: string;
  readonly properties: readonly string[];
  readonly methods: readonly string[];
}

/** The classes of the API with their members, as the package's debug build defines them. */
export function readContract(): ContractClass[] {
  const world: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    _richApiNativeBridge: { sendMessageToHost: () => undefined },
  };
  Object.assign(world, {
    window: world,
    self: world,
    navigator: { userAgent: '' },
    location: { href: '', search: '', hash: '', protocol: 'https:' },
  });
  world['document'] = {
    URL: '',
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
  };
  runInContext(
    readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'),
    createContext(world),
  );
  return Object.entries(world['Excel'] as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'function' && hasClassName(value.prototype as object)
      ? [describeClass(name, value.prototype as object)]
      : [],
  );
}

function hasClassName(prototype: object | undefined): boolean {
  return prototype !== undefined && Object.getOwnPropertyDescriptor(prototype, '_className') !== undefined;
}

/** What every class inherits or has for the client's own use. */
const PLUMBING = new Set([
  'constructor',
  'load',
  'retrieve',
  'set',
  'update',
  'toJSON',
  'track',
  'untrack',
  'setMockData',
  'ensureUnchanged',
  '_KeepReference',
]);

function describeClass(name: string, prototype: object): ContractClass {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(
    ([member]) => !PLUMBING.has(member),
  );
  return {
    name,
    properties: members.flatMap(([member, { get }]) => (get && !member.startsWith('_') ? [member] : [])),
    methods: members.flatMap(([member, { value }]) =>
      typeof value === 'function' && !/^_(?:handle|init)/.test(member) ? [member] : [],
    ),
  };
}
