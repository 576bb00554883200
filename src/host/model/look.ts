import type { CellStyle, FileWorkbook, StyleChange } from '../../xlsx/content';
import type { CellLook } from './sheet';

/** What a cell's format says, with the changes applied. */
export type EffectiveStyle = CellStyle & Pick<StyleChange, 'borders' | 'quotePrefix'>;

/** Reads looks and combines changes, handing out one object per distinct change so that saving can tell them apart cheaply. */
export class Looks {
  readonly #file: Pick<FileWorkbook, 'style'>;
  readonly #bases = new Map<number, CellStyle>();
  readonly #known = new Map<string, StyleChange>();
  readonly #same = new WeakMap<StyleChange, StyleChange>();
  readonly #merged = new WeakMap<StyleChange, WeakMap<StyleChange, StyleChange>>();

  constructor(file: Pick<FileWorkbook, 'style'>) {
    this.#file = file;
  }

  base(index: number): CellStyle {
    let style = this.#bases.get(index);
    if (!style) this.#bases.set(index, (style = this.#file.style(index)));
    return style;
  }

  numberFormat(look: CellLook): string {
    return look.change?.numberFormat ?? this.base(look.base).numberFormat;
  }

  effective(look: CellLook): EffectiveStyle {
    return { ...this.base(look.base), ...look.change };
  }

  /** Whether a change would leave the cell as it is. Borders are not asked for: the file's own aren't known. */
  alreadyHas(look: CellLook, change: StyleChange): boolean {
    const base: Partial<EffectiveStyle> = this.base(look.base);
    for (const name of Object.keys(change) as (keyof StyleChange)[]) {
      if (name === 'borders' || (look.change?.[name] ?? base[name]) !== change[name]) return false;
    }
    return true;
  }

  changed(look: CellLook, change: StyleChange): CellLook {
    const known = this.#knownOf(change);
    return { base: look.base, change: look.change ? this.#merge(look.change, known) : known };
  }

  /** Cells of a block are given the same object, so that it is compared with the others once. */
  #knownOf(change: StyleChange): StyleChange {
    let known = this.#same.get(change);
    if (!known) this.#same.set(change, (known = this.#unique(change)));
    return known;
  }

  #merge(older: StyleChange, newer: StyleChange): StyleChange {
    let merges = this.#merged.get(older);
    if (!merges) this.#merged.set(older, (merges = new WeakMap<StyleChange, StyleChange>()));
    let merged = merges.get(newer);
    if (!merged) {
      const borders = newer.borders && { ...older.borders, ...newer.borders };
      merges.set(newer, (merged = this.#unique({ ...older, ...newer, ...(borders && { borders }) })));
    }
    return merged;
  }

  #unique(change: StyleChange): StyleChange {
    const key = JSON.stringify(change, Object.keys(change).sort());
    const nested = change.borders ? key + JSON.stringify(change.borders) : key;
    let known = this.#known.get(nested);
    if (!known) this.#known.set(nested, (known = change));
    return known;
  }
}
