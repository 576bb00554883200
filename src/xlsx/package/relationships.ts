import { children, readTree } from '../xml/readTree';

/** A relationship between parts (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, the same in strict and transitional files: `worksheet`, `styles`. */
  readonly kind: string;
  /** Path of the target part from the root of the package, without a leading slash. */
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** The relationships of `source` to other parts, from the text of its `.rels`; those that leave the file are left out. */
export function readRelationships(source: string, relsPath: string, xml: string): readonly Relationship[] {
  return children(readTree(relsPath, xml), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes, start, closeEnd }) => ({
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolveTarget(source, attributes['Target'] ?? ''),
      start,
      end: closeEnd,
    }));
}

/** `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`; `_rels/.rels` of the package, which is ''. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
