import { overlap, subtractArea } from '../../xlsx/sheet/areas';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { forEachCell, isUnbounded, refuseArrayPart, refuseLocked, type Block } from './block';
import { contains } from './sheet';
import { tellingOfEdit } from './tellEdit';

/**
 * Takes away contents, looks, or both. Looks are conditional formats too, as when a person clears formats; *all* is also what may be
 * typed. https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
 */
export function clearBlock(block: Block, applyTo: unknown): void {
  const what = applyTo ?? 'All';
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') {
    if (what === 'Hyperlinks' || what === 'RemoveHyperlinks' || what === 'ResetContents')
      throw new NotImplemented(`Range.clear of ${what}`);
    throw invalidArgument('there is nothing of that name to clear');
  }
  refuseLocked(block);
  if (what !== 'Contents') refuseLooks(block);
  if (what !== 'Formats') refuseArrayPart(block);
  if (what === 'All') block.sheet.validations.set(block.area, null);
  if (what !== 'Formats')
    tellingOfEdit(block, () => {
      clearContents(block);
    });
  if (what !== 'Contents') clearLooks(block);
}

/** Takes an area away from all conditional formats. */
export function clearConditionalFormats(block: Block): void {
  refuseExtendedRules(block);
  const { sheet, area } = block;
  const isToldNewer = sheet.rules.extended.some(({ areas }) => areas.some((each) => overlap(each, area)));
  if (isToldNewer || sheet.rules.within(area).length > 0) sheet.rules.clear(area);
}

/** What newer versions are told of a rule stands apart from it: it goes with it, but would have to be cut with it. */
function refuseExtendedRules({ sheet, area }: Block): void {
  const extended = [...sheet.rules.within(area).filter((rule) => rule.isExtended), ...sheet.rules.extended];
  const isCut = extended.some(({ areas }) => {
    const left = subtractArea(areas, area);
    return left !== areas && left.length > 0;
  });
  if (isCut) throw new NotImplemented('clearing conditional formats with extensions');
}

/** The look of the style *Normal*; conditional formats and validation are no part of a style, and stay. */
export function restoreNormal(block: Block): void {
  if (isUnbounded(block)) throw new NotImplemented('a style of whole rows and columns');
  refuseLocked(block);
  const { workbook, sheet } = block;
  forEachCell(block, (row, column) => {
    workbook.clearStyle(sheet, row, column);
  });
}

function clearContents(block: Block): void {
  const { workbook, sheet, area } = block;
  for (const row of new Set(sheet.rows())) {
    for (const column of new Set(sheet.columnsOf(row)))
      if (contains(area, row, column)) workbook.setContent(sheet, row, column, { value: null, formula: null });
  }
}

function clearLooks(block: Block): void {
  const { workbook, sheet } = block;
  clearConditionalFormats(block);
  forEachCell(block, (row, column) => {
    workbook.clearStyle(sheet, row, column);
  });
}

function refuseLooks(block: Block): void {
  const { sheet, area } = block;
  if (isUnbounded(block)) throw new NotImplemented('clearing the format of whole rows and columns');
  refuseExtendedRules(block);
  // Excel would also take merged cells apart.
  if (sheet.merges.some((merge) => overlap(merge, area))) throw new NotImplemented('Range.clear of merged cells');
}
