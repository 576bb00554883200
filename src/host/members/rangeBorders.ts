import type { Block } from '../model/block';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass } from './hostClass';
import { rangeBorderClass, type EdgeOfBlock } from './rangeBorder';

const EDGES: readonly string[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBordersClass = defineClass<Block>({
  name: 'RangeBorderCollection',
  item: (block, edge) => rangeBorderClass.of({ block, edge: readEdge(edge) }),
});

function readEdge(edge: unknown): EdgeOfBlock['edge'] {
  if (EDGES.includes(String(edge))) return edge as EdgeOfBlock['edge'];
  if (edge === 'DiagonalDown' || edge === 'DiagonalUp')
    throw new NotImplemented(`RangeBorderCollection.getItem: ${edge}`);
  throw invalidArgument('there is no such border');
}
