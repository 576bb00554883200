import type { PrintedManager, PrintedManagers, TextPiece } from './printed';
import type { TextLine } from './textLines';

const header =
  /^(?:nome|responsabil[ei]|dirigent[ei])\s+(?:obiettivi )?individuali\s+(?:obiettivi )?organizzativi(?<team>\s+(?:obiettivi )?(?:di )?team)?$/iu;
const longestHeader = 6;

export const isManagersHeader = (text: string): boolean => header.test(text);

/** Whether the managers' table begins on a line: `NOME INDIVIDUALI ORGANIZZATIVI`, on one line or on several. */
export function beginsManagers(lines: readonly TextLine[], at: number): boolean {
  return headerEnd(lines, at) !== null;
}

export interface ReadManagers {
  readonly managers: PrintedManagers;
  readonly unplaced: readonly TextPiece[];
}

/**
 * The managers' table. A manager's name may be broken over lines and stand apart from the counts: lines are put together
 * until there are as many counts as columns.
 */
export function readManagers(lines: readonly TextLine[]): ReadManagers | null {
  const end = headerEnd(lines, 0);
  if (end === null) return null;
  const columns = end.team ? 3 : 2;
  const rows: PrintedManager[] = [];
  const unplaced: TextPiece[] = [];
  let offices: string | null = null;
  let open: TextLine[] = [];
  const giveUp = (): void => {
    unplaced.push(...open.map(({ line, text }) => ({ line, text })));
    open = [];
  };
  for (const line of lines.slice(end.next)) {
    if (/^uffici\b/iu.test(line.text) || (/\s\d+$/u.test(textOf(open)) && /^\p{L}/u.test(line.text))) giveUp();
    open.push(line);
    const text = textOf(open);
    const row = readRow(text, columns);
    if (row !== null) {
      rows.push(row);
      open = [];
    } else if (offices === null && /^uffici\W.*\(\d+ uffici\)$/iu.test(text)) {
      offices = text;
      open = [];
    }
  }
  giveUp();
  return { managers: { rows, offices }, unplaced };
}

function headerEnd(lines: readonly TextLine[], at: number): { readonly next: number; readonly team: boolean } | null {
  if (!/^(?:nome|responsabil|dirigent)/iu.test(lines[at]?.text ?? '')) return null;
  let found: { readonly next: number; readonly team: boolean } | null = null;
  for (let next = at + 1; next <= Math.min(lines.length, at + longestHeader); next++) {
    const match = header.exec(textOf(lines.slice(at, next)));
    if (match !== null) found = { next, team: match.groups?.['team'] !== undefined };
  }
  return found;
}

function readRow(text: string, columns: number): PrintedManager | null {
  const match = new RegExp(
    `^(?<name>\\p{L}.*?)\\s+(?<counts>\\d{1,3}(?:\\s+\\d{1,3}){${String(columns - 1)}})$`,
    'u',
  ).exec(text);
  const [individual, organisational, team] = (match?.groups?.['counts'] ?? '').split(/\s+/u).map(Number);
  const name = match?.groups?.['name'];
  if (name === undefined || individual === undefined || organisational === undefined) return null;
  return { name, individual, organisational, team: team ?? null };
}

function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
