import type { DataBar } from '../../xlsx/content';
import { refuseLocked, type Block } from '../model/block';
import { clearConditionalFormats } from '../model/clearBlock';
import type { HostRule } from '../model/conditionalFormats';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import { conditionalFormatClass, formatId } from './conditionalFormat';
import { defineClass, type Argument, type HostObject } from './hostClass';

/** The conditional formats that touch a range. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollectionClass = defineClass<Block>({
  name: 'ConditionalFormatCollection',
  items: (block) => rulesOf(block).map((rule) => objectOf(block, rule)),
  item: (block, id) => {
    const found = find(block, id);
    if (!found) throw new HostError('ItemNotFound', 'There is no such conditional format.');
    return found;
  },
  objectMethods: {
    Add: (block, [type]) => {
      refuseLocked(block);
      return objectOf(block, block.sheet.rules.add(block.area, newRule(type)));
    },
    GetItemAt: (block, [index]) => {
      const rule = typeof index === 'number' ? rulesOf(block)[index] : undefined;
      if (!rule) throw invalidArgument('there is no conditional format at that place');
      return objectOf(block, rule);
    },
    GetItemOrNullObject: (block, [id]) => find(block, id),
  },
  methods: {
    GetCount: (block) => rulesOf(block).length,
    ClearAll: (block) => {
      refuseLocked(block);
      clearConditionalFormats(block);
    },
  },
});

/** Excel's blue, from the lowest value to the highest. */
const NEW_BAR: DataBar = {
  color: '#638EC6',
  low: { type: 'min', value: null },
  high: { type: 'max', value: null },
  showsValue: true,
  isGradient: true,
};

function rulesOf({ sheet, area }: Block): readonly HostRule[] {
  return sheet.rules.within(area);
}

function objectOf({ workbook, sheet }: Block, { key }: HostRule): HostObject {
  return conditionalFormatClass.of({ workbook, sheet, key });
}

function find(block: Block, id: Argument): HostObject | null {
  const { workbook, sheet } = block;
  const rule = rulesOf(block).find(({ key }) => formatId({ workbook, sheet, key }) === id);
  return rule ? objectOf(block, rule) : null;
}

function newRule(type: Argument): Pick<HostRule, 'type' | 'operator' | 'text' | 'formulas' | 'bar'> {
  const bare = { operator: null, text: null, formulas: [], bar: null };
  if (type === 'Custom') return { ...bare, type: 'expression' };
  if (type === 'CellValue') return { ...bare, type: 'cellIs' };
  if (type === 'ContainsText') return { ...bare, type: 'containsText' };
  if (type === 'DataBar') return { ...bare, type: 'dataBar', bar: NEW_BAR };
  throw new NotImplemented(`ConditionalFormatCollection.add of ${String(type)}`);
}
