import type { Baseline } from './baseline';
import type { WrittenCell } from './cell';

export function readBaseline(cell: WrittenCell): Baseline {
  const written = typeof cell.value === 'string' ? cell.value : cell.text;
  const simple = /^(\d+)(%?)$/.exec(written);
  if (simple !== null)
    return { written, kind: 'number', value: Number(simple[1]), unit: simple[2] === '%' ? '%' : null, findings: [] };
  return { written, kind: 'none', value: null, unit: null, findings: [] };
}
