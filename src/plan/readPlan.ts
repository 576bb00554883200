import { readActual, type ActualContext } from './actual/readActual';
import { readIndicatorCode, readObjectiveCode } from './codes';
import type { Finding } from './findings/finding';
import type {
  Declared,
  Indicator,
  Level,
  Objective,
  Owner,
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
  return {
    ...written,
    objectives: written.objectives.map((objective) => readObjective(objective, written.declared)),
    indicators: written.indicators.map((indicator) => readIndicator(indicator, written.year, context)),
  };
}

function readObjective(written: WrittenObjective, declared: Declared): Objective {
  const { writtenCode, writtenLevel, owner, ...kept } = written;
  const read = readObjectiveCode(writtenCode);
  return {
    ...kept,
    code: read?.code ?? writtenCode,
    writtenCode,
    level: read?.level ?? levelNamed(writtenLevel) ?? 'strategic',
    parent: read?.parent ?? null,
    owner: readOwner(owner, declared),
    findings: codeFindings(writtenCode, read, 'STR-011', 'STR-012'),
  };
}

function readIndicator(written: WrittenIndicator, planYear: number, context: PlanContext): Indicator {
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
    objective:
      written.writtenObjective === null
        ? null
        : (readObjectiveCode(written.writtenObjective)?.code ?? written.writtenObjective),
    externalCode: external,
    name: external === null ? written.name : written.name.slice(external.length).trim(),
    baselineYear: written.baselineYear,
    weight: written.weight,
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

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/^strategic/i, 'strategic'],
  [/^individual/i, 'individual'],
  [/^organizzativ/i, 'organisational'],
  [/^team/i, 'team'],
];

function levelNamed(word: string | null): Level | null {
  return word === null ? null : (levelWords.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null);
}
