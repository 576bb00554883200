import { refuseLocked, type Block } from '../model/block';
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
      const isExtended = rulesOf(block).some((rule) => rule.isExtended) || block.sheet.file.hasExtendedRules;
      if (isExtended) throw new NotImplemented('ConditionalFormatCollection.clearAll of rules with extensions');
      block.sheet.rules.clear(block.area);
    },
  },
});

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

function newRule(type: Argument): Pick<HostRule, 'type' | 'operator' | 'text' | 'formulas'> {
  if (type === 'Custom') return { type: 'expression', operator: null, text: null, formulas: [] };
  if (type === 'CellValue') return { type: 'cellIs', operator: null, text: null, formulas: [] };
  if (type === 'ContainsText') return { type: 'containsText', operator: null, text: null, formulas: [] };
  throw new NotImplemented(`ConditionalFormatCollection.add of ${String(type)}`);
}
