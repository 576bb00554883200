import { overlap } from '../../xlsx/sheet/areas';
import { NotImplemented } from '../protocol/hostError';
import { forEachCell, isUnbounded, refuseLocked, type Block } from './block';

/**
 * Gives cells the look of one cell of the sheet, with its conditional formats in place of theirs, as pasting formats does.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyLooks(from: Block, to: Block): void {
  const { workbook, sheet } = to;
  if (from.sheet !== sheet || from.area.rows !== 1 || from.area.columns !== 1)
    throw new NotImplemented('Range.copyFrom of more than a cell of the sheet');
  if (isUnbounded(to)) throw new NotImplemented('Range.copyFrom to whole rows and columns');
  if (sheet.file.merges.some((merge) => overlap(merge, to.area) || overlap(merge, from.area)))
    throw new NotImplemented('Range.copyFrom over merged cells');
  refuseLocked(to);
  const look = sheet.look(from.area.row, from.area.column);
  forEachCell(to, (row, column) => {
    workbook.restoreLook(sheet, row, column, look);
  });
  copyRules(from, to);
}

/** Rules that hold for both stay as they are. */
function copyRules(from: Block, to: Block): void {
  const { sheet } = to;
  const ofSource = sheet.rules.within(from.area);
  const isEverywhere = (areas: readonly (typeof to.area)[]): boolean =>
    areas.some((area) => {
      const common = overlap(area, to.area);
      return common?.rows === to.area.rows && common.columns === to.area.columns;
    });
  if (ofSource.some(({ areas }) => !isEverywhere(areas)))
    throw new NotImplemented('Range.copyFrom of conditional formats');
  const others = sheet.rules.within(to.area).filter((rule) => !ofSource.includes(rule));
  const newer = sheet.rules.extended.filter(({ areas }) => areas.some((area) => overlap(area, to.area)));
  if (
    others.some(({ isExtended }) => isExtended) ||
    newer.some(({ areas }) => !areas.some((area) => overlap(area, from.area)))
  )
    throw new NotImplemented('Range.copyFrom over conditional formats with extensions');
  if (others.length > 0) sheet.rules.cut(to.area, ofSource);
}
