import { readActual, type ActualContext } from './actual/readActual';
import { readIndicatorCode, readObjectiveCode } from './codes';
import type { Finding } from './findings/finding';
import { levelNamed } from './levels';
import { splitOwner } from './objectiveText';
import type {
  Declared,
  Direction,
  Indicator,
  Objective,
  Owner,
  PlacedCell,
  PlacedTarget,
  Plan,
  WrittenIndicator,
  WrittenObjective,
  WrittenPlan,
} from './plan';
import { readBaseline } from './readBaseline';
import { readTarget } from './target/readTarget';

/** What results are held against. */
export type PlanContext = Pick<ActualContext, 'settings' | 'referenceDate'>;

/** Reads every cell of a plan. Nothing is dropped: what can't be read stays, with a finding that says why. */
export function readPlan(written: WrittenPlan, context: PlanContext): Plan {
  const objectives = withOwners(written.objectives).map((objective, index) =>
    readObjective(objective, index, written.declared),
  );
  return {
    ...written,
    objectives,
    indicators: written.indicators.map((indicator) => {
      const objective = indicator.objective === null ? null : (objectives[indicator.objective]?.code ?? null);
      return readIndicator(indicator, objective, written.year, context);
    }),
  };
}

/** Where no column gives the owners, they stand in brackets at the end of the titles. */
function withOwners(objectives: readonly WrittenObjective[]): readonly WrittenObjective[] {
  if (objectives.some(({ owner }) => owner !== null)) return objectives;
  return objectives.map((objective) => ({ ...objective, ...splitOwner(objective.title) }));
}

function readObjective(written: WrittenObjective, index: number, declared: Declared): Objective {
  const { writtenCode, writtenLevel, owner, weight, ...kept } = written;
  const read = readObjectiveCode(writtenCode);
  return {
    ...kept,
    code: read?.code ?? (writtenCode === '' ? `(senza codice ${String(index + 1)})` : writtenCode),
    writtenCode,
    level: read?.level ?? levelNamed(writtenLevel ?? '') ?? 'strategic',
    parent: read?.parent ?? null,
    owner: readOwner(owner, declared),
    weight: readWeight(weight),
    findings: codeFindings(writtenCode, read, 'STR-011', 'STR-012'),
  };
}

function readIndicator(
  written: WrittenIndicator,
  objective: string | null,
  planYear: number,
  context: PlanContext,
): Indicator {
  const read = readIndicatorCode(written.writtenCode);
  const baseline = { ...written.baseline, reading: readBaseline(written.baseline.written) };
  const targets = written.targets.flatMap((target): PlacedTarget[] =>
    // An empty cell of another year is no target at all.
    target.written.value === null && target.year !== planYear
      ? []
      : [{ ...target, reading: readTarget(target.written, { baseline: baseline.reading, year: target.year }) }],
  );
  const counting = targets.find(({ year }) => year === planYear)?.reading;
  const external = externalCode(written.name);
  return {
    code: read?.code ?? written.writtenCode,
    writtenCode: written.writtenCode,
    objective,
    externalCode: external,
    name: external === null ? written.name : written.name.slice(external.length).trim(),
    baselineYear: written.baselineYear,
    weight: readWeight(written.weight),
    direction: readDirection(written.direction),
    cell: written.cell,
    baseline,
    targets,
    actual:
      written.actual === null
        ? null
        : {
            ...written.actual,
            reading: readActual(written.actual.written, {
              ...context,
              target: counting?.status === 'read' ? counting.target : null,
              baseline: baseline.reading,
            }),
          },
    findings: codeFindings(written.writtenCode, read, 'STR-013', 'STR-014'),
  };
}

function codeFindings(
  written: string,
  read: { readonly code: string; readonly repaired: boolean } | null,
  repaired: 'STR-011' | 'STR-013',
  unknown: 'STR-012' | 'STR-014',
): Finding[] {
  const common = { written, span: { start: 0, end: written.length } };
  if (read === null) return [{ ...common, code: unknown, payload: {}, corrections: [] }];
  return read.repaired ? [{ ...common, code: repaired, payload: { code: read.code }, corrections: [read.code] }] : [];
}

/** A code of the chambers' own catalogue in front of the name: `A1.1_01`, `EC19.1`, `N_Impr_A3.1.2`, `CF02`. */
function externalCode(name: string): string | null {
  const code = /^(?:[A-Z][A-Za-z\d]*[._][\w.]+|[A-Z]{2}\d{2})(?=\s)/.exec(name)?.[0] ?? null;
  return code !== null && /\d/.test(code) ? code : null;
}

/** The managers' table joins a role with a person: *Segretario generale* and the surname are one owner. */
function readOwner(written: string | null, declared: Declared): Owner {
  if (written === null) return { written: null, canonical: null, proposed: null };
  const same = (a: string | null): boolean => a?.toLowerCase() === written.toLowerCase();
  const known = declared.owners.find(({ owner, role }) => same(owner) || same(role));
  return { written, canonical: known?.owner ?? written, proposed: null };
}

function readWeight(placed: PlacedCell | null): number | null {
  const value = placed?.written.value;
  return typeof value === 'number' ? value : null;
}

function readDirection(placed: PlacedCell | null): Direction | null {
  const word = placed?.written.text.trim() ?? '';
  if (/^(?:\+|↑|crescente|in aumento|aumento|maggiore|positivo|max)/iu.test(word)) return 'more';
  return /^(?:-|↓|decrescente|in diminuzione|diminuzione|riduzione|minore|negativo|min)/iu.test(word) ? 'less' : null;
}
