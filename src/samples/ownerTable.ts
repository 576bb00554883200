import type { Look } from './looks';
import type { PlanFacts } from './planFacts';
import { typed, words, type PlacedCell } from './sampleSheet';

/** Columns of the managers' table; those in between are framed and left empty. */
interface OwnerColumns {
  readonly name: number;
  readonly individual: number;
  readonly organisational: number;
}

export function placeOwnerTable({ managers, offices }: PlanFacts, top: number, columns: OwnerColumns): PlacedCell[] {
  const line = (row: number, looks: [Look, Look], name: string, individual: string, organisational: string) => [
    words(row, columns.name, looks[0], name),
    typed(row, columns.individual, looks[1], individual),
    ...between(columns).map((column) => typed(row, column, looks[1], null)),
    typed(row, columns.organisational, looks[1], organisational),
  ];
  return [
    ...line(top, ['heading', 'heading'], 'NOME', 'INDIVIDUALI', 'ORGANIZZATIVI'),
    ...managers.flatMap(({ role, surname, individual, organisational }, index) =>
      line(top + 1 + index, ['words', 'code'], `${role}: ${surname}`, String(individual), String(organisational)),
    ),
    words(
      top + 1 + managers.length,
      columns.name,
      'words',
      `UFFICI: ${offices.each} OBIETTIVI per CIASCUN UFFICIO (${offices.count} uffici)`,
    ),
  ];
}

function between({ individual, organisational }: OwnerColumns): number[] {
  return Array.from({ length: organisational - individual - 1 }, (_, index) => individual + 1 + index);
}
