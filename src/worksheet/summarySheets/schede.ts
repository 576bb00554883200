import type { DeclaredOwner } from '../../plan/plan';
import type { Holder, PlacedObjective } from './holders';
import { counted } from './cells';
import { looks } from './looks';
import { rangeOf } from './schedaColumns';
import { drawScheda, type Scheda, type SchedaPart } from './schedaSheet';
import type { Signatory } from './signatures';
import type { SummaryInput } from './summaryInput';
import type { SummaryWords } from './summaryWords';

/** The sheet a manager signs: individual, organisational and team objectives apart. */
export function drawManager(input: SummaryInput, holder: Holder, name: string): Scheda {
  const { owner, declared, groups } = holder;
  const words = input.words.scheda;
  return drawScheda(
    input,
    groups.map((group) => partOf(owner, group, input.words)),
    {
      kind: 'manager',
      key: owner,
      name,
      title: words.title(owner),
      role: roleOf(declared),
      signatories: [
        { label: words.signatories.manager, column: 'baseline', name: owner },
        { label: words.signatories.assessor, column: 'degree', name: '' },
        { label: words.signatories.body, column: 'cause', name: '' },
      ],
    },
  );
}

/** Objectives nobody answers for: nobody signs them. */
export function drawUnowned(input: SummaryInput, { groups }: Holder, name: string): Scheda {
  const words = input.words.scheda;
  return drawScheda(
    input,
    groups.map((group) => partOf('', group, input.words)),
    {
      kind: 'unowned',
      key: '',
      name,
      title: words.unownedTitle,
      role: words.unownedRole,
      signatories: [],
    },
  );
}

/** One office's team objectives. */
export function drawOffice(input: SummaryInput, { owner, groups }: Holder, name: string): Scheda {
  const words = input.words.scheda;
  return drawScheda(
    input,
    groups.map((group) => partOf(owner, group, input.words)),
    {
      kind: 'office',
      key: owner,
      name,
      title: words.officeTitle(owner),
      role: words.officeRole,
      signatories: [
        { label: words.signatories.head, column: 'baseline', name: '' },
        { ...secretary(input), column: 'degree' },
        { label: words.signatories.body, column: 'cause', name: '' },
      ],
    },
  );
}

/** All offices' team objectives on one sheet. */
export function drawOffices(input: SummaryInput, offices: readonly Holder[], name: string): Scheda {
  const words = input.words.scheda;
  const parts = offices.flatMap(({ owner, groups }) =>
    groups.map(({ level, objectives }): SchedaPart => ({
      owner,
      level,
      objectives,
      title: owner,
      look: looks.office,
      aside: (placed) => (isProposed(placed) ? words.proposed(owner) : owner),
    })),
  );
  return drawScheda(input, parts, {
    kind: 'offices',
    key: '',
    name,
    title: words.officesTitle,
    role: (first, last) => {
      const [numbers, totals] = [rangeOf('number', first, last, '$'), rangeOf('reported', first, last, '$')];
      const indicators = rangeOf('row', first, last, '$');
      const { office, objective, indicator } = words.officesCounts;
      const counts = [counted(`COUNT(${totals})`, office), counted(`COUNT(${numbers})`, objective)];
      return { live: [...counts, counted(`COUNT(${indicators})`, indicator)].join('&", "&') };
    },
    signatories: [secretary(input)],
  });
}

function partOf(
  owner: string,
  { level, objectives }: Holder['groups'][number],
  { scheda: words }: SummaryWords,
): SchedaPart {
  return {
    owner,
    level,
    objectives,
    title: words.groups[level],
    look: looks.group,
    aside: (placed) => (isProposed(placed) ? words.proposed(owner) : ''),
  };
}

const isProposed = ({ objective: { owner } }: PlacedObjective): boolean =>
  owner.canonical === null && owner.proposed !== null;

const roleOf = (declared: DeclaredOwner | null): string => declared?.role ?? '';

/** Whoever the plan declares as general secretary. */
function secretary({ assessed, words }: SummaryInput): Signatory {
  const { owners } = assessed.plan.declared;
  const name = owners.find(({ role }) => /segretari[oa] generale/i.test(role ?? ''))?.owner ?? '';
  return { label: words.scheda.signatories.offices, column: 'baseline', name };
}
