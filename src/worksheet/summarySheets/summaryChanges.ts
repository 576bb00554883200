import { groupBy } from '../../plan/groupBy';
import type { AssessedPlan } from '../../plan/assess';
import { cellAddress } from '../address';
import type { Change } from '../change';
import type { InputCells } from './causesOnSheets';
import type { PlanPlace } from '../findPlan';
import type { StoredSettings } from '../storedSettings';
import { drawSummaries } from './drawSummaries';
import { followedTexts } from './followedTexts';
import { halfMadeSheets } from './halfMade';
import { holdersOf } from './holders';
import { nameSheets, type NamedSheet } from './nameSheets';
import { planReferences } from './planReferences';
import { rowFinder } from './rowFinder';
import { sheetChanges, type SheetTarget } from './sheetChanges';
import { sheetOf, type SheetEntry } from './sheetLedger';
import type { SheetThere, StandingSheet } from './standingSheet';
import type { PlacedIndicator, SummaryInput } from './summaryInput';
import type { Drawing } from './drawing';
import { summaryWords } from './summaryWords';
import { isSigned, type Typed } from './typedCells';
import { typedNow } from './typedNow';
import { objectiveWeights } from './weights';

/** What is known when the sheets are made. */
export interface SummaryMaterial {
  readonly place: PlanPlace;
  readonly assessed: AssessedPlan;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly settings: StoredSettings;
  /** Only the sheet of snapshots is drawn. */
  readonly onlySnapshots: boolean;
  readonly isAccepted: SummaryInput['isAccepted'];
  /** All sheets of the workbook, in their order. */
  readonly sheets: readonly SheetThere[];
  /** What stands on those that are Piano's, by id. */
  readonly standing: ReadonlyMap<string, StandingSheet>;
}

export interface SummaryChanges {
  readonly changes: readonly Change[];
  /** Takes back what can be taken back exactly. */
  readonly undo: readonly Change[];
  /** To be remembered before anything is changed, and when everything is. */
  readonly before: StoredSettings;
  readonly after: StoredSettings;
  /** The cells left for people, by their names; sheets by their id, or by the name they are given. */
  readonly inputs: InputCells;
}

/** The changes that make Piano's sheets, or bring them up to date, in place; an empty list when they are. */
export function summaryChanges(material: SummaryMaterial): SummaryChanges {
  const { place, assessed, settings, onlySnapshots } = material;
  const typed = followedTexts(typedNow(settings, material.sheets, material.standing), assessed.plan.indicators);
  const input = inputOf(material, typed);
  const holders = holdersOf(assessed.plan);
  const named = nameSheets(holders, settings, material.sheets);
  const isDrawn = ({ entry }: NamedSheet): boolean => !onlySnapshots || entry.kind === 'snapshots';
  const wanted = named.filter((sheet) => isDrawn(sheet) || sheet.id !== null);
  const drawings = drawSummaries(input, holders, named).filter(
    (_, index) => named[index] !== undefined && isDrawn(named[index]),
  );
  const drawn = drawings.map((drawing) => {
    const index = wanted.findIndex(({ entry: { kind, key } }) => kind === drawing.kind && key === drawing.key);
    const sheet = wanted[index];
    if (sheet === undefined) throw new Error(`No place for ${drawing.name}`);
    return {
      sheet,
      inputs: drawing.inputs,
      ...sheetChanges(drawing, targetOf(sheet, wanted[index - 1], place, material.standing)),
    };
  });
  const kept = withProposed(typed, drawings);
  const left = onlySnapshots ? settings.sheets.filter(({ kind }) => kind !== 'snapshots') : [];
  const gone = onlySnapshots
    ? []
    : settings.sheets.filter(({ anchor }) => named.every(({ entry }) => entry.anchor !== anchor));
  const deleted = [
    ...gone.flatMap((entry) => sheetOf(entry, material.sheets) ?? []),
    ...halfMadeSheets(settings, material.sheets),
  ];
  const entries = [...left, ...drawn.map(({ sheet, drawn: after }): SheetEntry => ({ ...sheet.entry, drawn: after }))];
  const changed = new Set(drawn.filter(({ changes }) => changes.length > 0).map(({ sheet }) => sheet.entry.anchor));
  const unfinished = entries.map((entry) => (changed.has(entry.anchor) ? { ...entry, drawn: null } : entry));
  return {
    changes: [
      ...deleted.map(({ id }): Change => ({ kind: 'deleteSheet', sheet: id })),
      ...drawn.flatMap(({ changes }) => changes),
    ],
    undo: drawn.flatMap(({ undo }) => undo),
    before: { ...settings, typed: kept, sheets: unfinished },
    after: { ...settings, typed: kept, sheets: entries },
    inputs: new Map(
      drawn.flatMap(({ sheet, inputs }) =>
        inputs.map(({ name, row, column }) => [
          name,
          { sheet: sheet.id ?? sheet.name, cell: cellAddress(row, column) },
        ]),
      ),
    ),
  };
}

function targetOf(
  { entry, id }: NamedSheet,
  before: NamedSheet | undefined,
  { grid }: PlanPlace,
  standing: SummaryMaterial['standing'],
): SheetTarget {
  const there = id === null ? undefined : standing.get(id);
  if (id === null || there === undefined)
    return { kind: 'new', after: before === undefined ? grid.id : (before.id ?? before.name), anchor: entry.anchor };
  return { kind: 'standing', id, anchor: entry.anchor, standing: there, drawn: entry.drawn };
}

/** The names of those who sign are proposed once: one that is changed or taken away stays so. */
function withProposed(typed: Typed, drawings: readonly Drawing[]): Typed {
  const signed = drawings.flatMap(({ inputs, rows }) =>
    inputs
      .filter(({ name }) => isSigned(name))
      .map(({ name, row, column }) => [name, rows[row]?.cells[column]?.content ?? ''] as const),
  );
  const proposed = Object.fromEntries(
    signed.map(([name, content]) => [name, { content: plain(content), numberFormat: 'General' }]),
  );
  const own = Object.entries(typed).filter(([name, { content }]) => content !== '' || proposed[name] !== undefined);
  return { ...proposed, ...Object.fromEntries(own) };
}

/** As it is kept: of a text that had to be marked as one, only what would else be a formula or lose its apostrophe is. */
const plain = (content: string | number | boolean): string | number | boolean =>
  typeof content === 'string' ? content.replace(/^'(?![='])/, '') : content;

function inputOf(
  { place, assessed, settings, referenceDate, isAccepted }: SummaryMaterial,
  typed: Typed,
): SummaryInput {
  const placed = assessed.indicators.map((each, index): PlacedIndicator => ({ assessed: each, place: index }));
  const words = summaryWords[settings.language];
  const finder = rowFinder(place);
  const references = planReferences(place, assessed.indicators, finder);
  const byObjective = groupBy(placed, (each) => each.assessed.indicator.objectivePlace);
  return {
    place,
    assessed,
    settings: settings.calculation,
    words,
    referenceDate,
    references,
    objectiveWeights: objectiveWeights(
      place,
      assessed.plan,
      references.map(({ row }) => row),
      finder,
    ),
    indicatorsOf: (objective) => byObjective.get(objective) ?? [],
    snapshots: settings.snapshots,
    typed,
    remarks: settings.frozen === null ? [] : [words.frozen(words.date(settings.frozen.on))],
    isAccepted,
  };
}
