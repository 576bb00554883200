import { levelNames } from '../levels';
import type { Level } from '../plan';
import type { Family } from './entry';

/** `STR-03…`: who answers for what, against what the plan declares. */
export interface StructureOwnerPayloads {
  'STR-031': { readonly code: string; readonly proposed: string; readonly level: Level };
  /** `candidates` are those who have fewer than declared. */
  'STR-032': { readonly code: string; readonly candidates: readonly string[] };
  'STR-033': { readonly count: number };
  'STR-034': { readonly meant: string };
  'STR-035': Record<never, never>;
  'STR-036': {
    readonly owner: string;
    readonly counts: readonly { readonly level: Level; readonly declared: number; readonly counted: number }[];
  };
  'STR-037': {
    readonly count: number;
    readonly each: number;
    readonly counted: number;
    /** Offices that have more or fewer than `each`. */
    readonly others: readonly { readonly owner: string; readonly count: number }[];
  };
}

const unowned = {
  it: 'Un obiettivo di nessuno manca dalla scheda e dalla media di chi ne risponde.',
  en: 'An objective of nobody is missing from the sheet and the mean of whoever answers for it.',
};

export const structureOwnerFindings: Family<StructureOwnerPayloads> = {
  'STR-031': {
    severity: 'warning',
    it: {
      message: ({ code, proposed, level }) =>
        `L'obiettivo ${code} non ha un responsabile; il solo con meno obiettivi ${levelNames.it[level]} di quelli dichiarati è ${proposed}.`,
      why: () => unowned.it,
      reading: ({ proposed }) => `contato con ${proposed}, finché il foglio non lo dice`,
    },
    en: {
      message: ({ code, proposed, level }) =>
        `The objective ${code} has no owner; the only one with fewer ${levelNames.en[level]} objectives than declared is ${proposed}.`,
      why: () => unowned.en,
      reading: ({ proposed }) => `counted with ${proposed}, until the sheet says so`,
    },
  },
  'STR-032': {
    severity: 'warning',
    it: {
      message: ({ code, candidates }) =>
        `L'obiettivo ${code} non ha un responsabile${candidates.length === 0 ? '' : `; hanno meno obiettivi di quelli dichiarati: ${candidates.join(', ')}`}.`,
      why: () => unowned.it,
      reading: () => 'contato solo nel suo livello',
    },
    en: {
      message: ({ code, candidates }) =>
        `The objective ${code} has no owner${candidates.length === 0 ? '' : `; these have fewer objectives than declared: ${candidates.join(', ')}`}.`,
      why: () => unowned.en,
      reading: () => 'counted in its level only',
    },
  },
  'STR-033': {
    severity: 'warning',
    it: {
      message: ({ count }) => `Nessuno dei ${String(count)} obiettivi ha un responsabile.`,
      why: () => 'Senza responsabili non ci sono schede da firmare, né medie per dirigente o ufficio.',
      reading: () => 'contati solo nei loro livelli',
    },
    en: {
      message: ({ count }) => `None of the ${String(count)} objectives has an owner.`,
      why: () => 'Without owners there are no sheets to sign, and no means by manager or office.',
      reading: () => 'counted in their levels only',
    },
  },
  'STR-034': {
    severity: 'warning',
    it: {
      message: ({ meant }, quoted) => `${quoted} è scritto quasi come ${meant}.`,
      why: () => 'Scritto in due modi, un responsabile diventa due: due schede, due medie.',
      reading: (_, quoted) => `${quoted}, come scritto`,
    },
    en: {
      message: ({ meant }, quoted) => `${quoted} is spelled almost like ${meant}.`,
      why: () => 'Spelled in two ways, one owner becomes two: two sheets, two means.',
      reading: (_, quoted) => `${quoted}, as written`,
    },
  },
  'STR-035': {
    severity: 'warning',
    it: {
      message: (_, quoted) => `${quoted} non è fra i responsabili dichiarati, e non risponde di altri obiettivi.`,
      why: () => 'Può essere un nome sbagliato, o un dirigente che manca dalla tabella.',
      reading: (_, quoted) => `${quoted}, come scritto`,
    },
    en: {
      message: (_, quoted) => `${quoted} is not among the declared owners, and answers for no other objective.`,
      why: () => 'It may be a wrong name, or a manager whom the table lacks.',
      reading: (_, quoted) => `${quoted}, as written`,
    },
  },
  'STR-036': {
    severity: 'warning',
    it: {
      message: ({ owner, counts }) =>
        `${owner}: ${counts.map(({ level, declared, counted }) => `obiettivi ${levelNames.it[level]} dichiarati ${String(declared)}, contati ${String(counted)}`).join('; ')}.`,
      why: () =>
        'La tabella dei responsabili e gli obiettivi scritti non dicono lo stesso: manca una riga, o ha un altro nome.',
      reading: () => 'gli obiettivi contati',
    },
    en: {
      message: ({ owner, counts }) =>
        `${owner}: ${counts.map(({ level, declared, counted }) => `${levelNames.en[level]} objectives declared ${String(declared)}, counted ${String(counted)}`).join('; ')}.`,
      why: () => "The managers' table and the objectives do not say the same: a row is missing, or has another name.",
      reading: () => 'the objectives counted',
    },
  },
  'STR-037': {
    severity: 'warning',
    it: {
      message: ({ count, each, counted, others }) =>
        `Uffici con ${objectives(each)} ciascuno: dichiarati ${String(count)}, contati ${String(counted)}${listed(others, ' (con un altro numero: ')}.`,
      why: () =>
        'La tabella dei responsabili e gli obiettivi scritti non dicono lo stesso: manca una riga, o un ufficio ha due nomi.',
      reading: () => 'gli obiettivi contati',
    },
    en: {
      message: ({ count, each, counted, others }) =>
        `Offices with ${String(each)} objectives each: declared ${String(count)}, counted ${String(counted)}${listed(others, ' (with another number: ')}.`,
      why: () =>
        "The managers' table and the objectives do not say the same: a row is missing, or an office has two names.",
      reading: () => 'the objectives counted',
    },
  },
};

const objectives = (count: number): string => (count === 1 ? '1 obiettivo' : `${String(count)} obiettivi`);

/** Up to five by name: more of them say that the declaration is another plan's. */
function listed(others: StructureOwnerPayloads['STR-037']['others'], opening: string): string {
  if (others.length === 0) return '';
  const named = others.slice(0, 5).map(({ owner, count }) => `${owner} ${String(count)}`);
  return `${opening}${named.join(', ')}${others.length > 5 ? ', …' : ''})`;
}
