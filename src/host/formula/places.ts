import { readReference } from '../../xlsx/sheet/reference';
import { readAddress } from '../model/address';
import type { RangeReference, Surroundings } from './analysis';
import { cellKey } from './cellKey';
import type { Token } from './scanFormula';

/** What references mean in a formula on a sheet; null where there is no such place. */
export class Places {
  constructor(
    readonly sheet: number,
    readonly around: Surroundings,
  ) {}

  sheetOf(token: Token): number | null {
    return token.sheet === null ? this.sheet : this.around.sheetIndex(token.sheet);
  }

  cellOf(token: Token): number | null {
    const sheet = this.sheetOf(token);
    const place = readReference(token.body);
    return sheet === null || !place ? null : cellKey(sheet, place.row, place.column);
  }

  rangeOf(token: Token): RangeReference | null {
    const sheet = this.sheetOf(token);
    const address = readAddress(token.body);
    return sheet === null || !address ? null : { sheet, area: address.area };
  }
}
