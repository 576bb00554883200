import type { Area, FileValidation, Validation, ValidationEdit } from '../../xlsx/content';
import { overlap, subtractArea } from '../../xlsx/sheet/areas';
import { NotImplemented } from '../protocol/hostError';

/** The data validations of a sheet: those of the file, with what was set and cleared since. A cell has one at most. */
export class Validations {
  #entries: readonly ValidationEdit[];
  #isChanged = false;

  constructor(
    file: readonly FileValidation[],
    private readonly extended: readonly FileValidation[],
  ) {
    this.#entries = file.map((each, index) => ({ ...each, index, isMoved: false }));
  }

  /** Null clears. */
  set(area: Area, validation: Validation | null): void {
    this.refuseExtended(area);
    const others = this.#entries.flatMap((entry) => {
      const areas = subtractArea(entry.areas, area);
      if (areas === entry.areas) return [entry];
      return areas.length === 0 ? [] : [{ ...entry, areas, isMoved: true }];
    });
    this.#entries = validation ? withAdded(others, area, validation) : others;
    this.#isChanged = true;
  }

  /** The distinct validations of an area's cells; null among them when some have none. What newer versions read rules. */
  within(area: Area): readonly (Validation | null)[] {
    const found: (Validation | null)[] = [];
    let bare: readonly Area[] = [area];
    for (const { areas, validation } of [...this.extended, ...this.#entries]) {
      if (!areas.some((each) => bare.some((part) => overlap(each, part)))) continue;
      if (!found.some((each) => isSame(each, validation))) found.push(validation);
      bare = areas.reduce(subtractArea, bare);
    }
    return bare.length > 0 ? [...found, null] : found;
  }

  /** What newer versions say of an area can't be changed here. */
  refuseExtended(area: Area): void {
    if (this.extended.some(({ areas }) => areas.some((each) => overlap(each, area))))
      throw new NotImplemented('a data validation that only newer versions read');
  }

  get edits(): readonly ValidationEdit[] | undefined {
    return this.#isChanged ? this.#entries : undefined;
  }
}

/** Equal validations share an element, as in the files Excel writes. */
function withAdded(entries: readonly ValidationEdit[], area: Area, validation: Validation): readonly ValidationEdit[] {
  const same = entries.find(
    (each) => each.index === null && isSame(each.validation, validation) && isFixed(validation),
  );
  if (!same) return [...entries, { index: null, isMoved: false, areas: [area], validation }];
  return entries.map((each) => (each === same ? { ...each, areas: [...each.areas, area] } : each));
}

/** Formulas are seen from the first cell: with a relative reference they mean another thing in another area. */
function isFixed({ formula1, formula2 }: Validation): boolean {
  return [formula1, formula2].every(
    (formula) => formula === null || /^(?:"[^"]*"|[\d.]+|[^!]*!?\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.test(formula),
  );
}

function isSame(a: Validation | null, b: Validation | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
