import type { FindingReport, PlanReport } from '../../../app/report';

export const ownedLevels = ['individual', 'organisational', 'team'] as const;
export type OwnedLevel = (typeof ownedLevels)[number];

/** Somebody who answers for objectives: what they reached, and whether they have as many as the plan declares. */
export interface OwnerRow {
  readonly owner: string;
  readonly role: string | null;
  /** Null where there is nothing to take a mean of. */
  readonly means: Readonly<Record<OwnedLevel, number | null>>;
  readonly met: number;
  readonly assessed: number;
  readonly total: number;
  /** Levels for which the plan declares a number. */
  readonly counts: readonly Count[];
  /** Objectives nobody is written beside, which may be theirs: correcting says so in the sheet. */
  readonly toAssign: readonly FindingReport[];
  /** Findings about what they answer for. */
  readonly findings: number;
}

/** `counted` are those with the owner written beside. */
export interface Count {
  readonly level: OwnedLevel;
  readonly counted: number;
  readonly declared: number;
}

export interface OwnerRows {
  readonly managers: readonly OwnerRow[];
  readonly offices: readonly OwnerRow[];
}

/**
 * The people of the managers' table, or, without one, whoever has objectives that are not a team's; then everybody else,
 * those with something to decide first.
 */
export function ownerRows(report: PlanReport): OwnerRows {
  const { declared } = report.plan;
  const owners = [...new Set(report.rollup.owners.map(({ owner }) => owner))];
  const isManager = (owner: string): boolean =>
    declared.owners.length > 0
      ? declared.owners.some((each) => each.owner === owner)
      : report.rollup.owners.some((each) => each.owner === owner && each.level !== 'team');
  const managers = declared.owners.length > 0 ? declared.owners.map(({ owner }) => owner) : owners.filter(isManager);
  const offices = owners.filter((owner) => !isManager(owner)).sort((a, b) => a.localeCompare(b, 'it'));
  return {
    managers: managers.map((owner) => ownerRow(report, owner, declaredOf(report, owner))),
    offices: offices
      .map((owner) => ownerRow(report, owner, { team: declared.offices?.each ?? null }))
      .sort((a, b) => b.toAssign.length - a.toAssign.length),
  };
}

type Declared = Readonly<Partial<Record<OwnedLevel, number | null>>>;

const declaredOf = ({ plan: { declared } }: PlanReport, owner: string): Declared =>
  declared.owners.find((each) => each.owner === owner) ?? {};

function ownerRow({ plan, rollup, findings }: PlanReport, owner: string, declared: Declared): OwnerRow {
  const means = rollup.owners.filter((each) => each.owner === owner);
  const written = plan.objectives.filter((objective) => objective.owner.canonical === owner);
  const proposed = plan.objectives.filter((objective) => objective.owner.proposed === owner);
  const sum = (count: (mean: (typeof means)[number]) => number): number =>
    means.reduce((total, mean) => total + count(mean), 0);
  const meanOf = (level: OwnedLevel): number | null => means.find((each) => each.level === level)?.mean ?? null;
  const theirs = new Set([...written, ...proposed].map(({ code }) => code));
  return {
    owner,
    role: plan.declared.owners.find((each) => each.owner === owner)?.role ?? null,
    means: { individual: meanOf('individual'), organisational: meanOf('organisational'), team: meanOf('team') },
    met: sum(({ met }) => met),
    assessed: sum(({ assessed }) => assessed),
    total: sum(({ total }) => total),
    counts: ownedLevels.flatMap((level): Count[] => {
      const due = declared[level] ?? null;
      const counted = written.filter((objective) => objective.level === level).length;
      return due === null ? [] : [{ level, counted, declared: due }];
    }),
    toAssign: findings.filter(
      ({ code, objective, corrections }) =>
        code === NO_OWNER && corrections.length > 0 && proposed.some((each) => each.code === objective),
    ),
    findings: findings.filter(({ objective, accepted }) => !accepted && objective !== null && theirs.has(objective))
      .length,
  };
}

/** The finding of an objective without an owner, where one could be deduced. */
const NO_OWNER = 'STR-031';
