import { camelCase, type HostObject } from '../members/hostClass';
import { NotImplemented } from './hostError';
import type { QueryInfo } from './messages';

/** Answers `load`: the selected properties, nested along the paths `format/fill/color`, collections item by item. */
export function answerQuery(object: HostObject, query: QueryInfo | undefined): Record<string, unknown> {
  const { Select: select = [], Expand: expand, Top: top, Skip: skip } = query ?? {};
  const lacking =
    expand !== undefined
      ? 'expand'
      : top !== undefined
        ? 'top'
        : skip !== undefined
          ? 'skip'
          : select.length === 0 || select.includes('*')
            ? 'all properties'
            : null;
  if (lacking) throw new NotImplemented(`${object.className}.load: ${lacking}`);
  const { items } = object;
  if (!items) return readPaths(object, select);
  const paths = select.map((path) => path.replace(/^items[./]/i, ''));
  return { _Items: items.map((item) => readPaths(item, paths)) };
}

function readPaths(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = object.id === null ? {} : { Id: object.id };
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[./]/);
    if (rest.length > 0) {
      const inner = nested.get(first);
      if (inner) inner.push(rest.join('/'));
      else nested.set(first, [rest.join('/')]);
    } else if (object.isNavigation(first)) {
      throw new NotImplemented(`${object.className}.load: all properties of ${camelCase(first)}`);
    } else {
      const [name, value] = object.read(first);
      answer[name] = value;
    }
  }
  for (const [first, inner] of nested) {
    const [name, child] = object.navigate(first);
    answer[name] = child && readPaths(child, inner);
  }
  return answer;
}
