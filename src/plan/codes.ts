import type { Level } from './plan';

/** An objective's code as meant: `01.O1`, `01.O2.I1`, `01.O1.O1`, `01.O1.O1.T2`. */
export interface ObjectiveCode {
  readonly code: string;
  readonly level: Level;
  readonly parent: string | null;
  /** Something was put right: letter O for a digit, zero for the letter, stray spaces. */
  readonly repaired: boolean;
}

/**
 * Reads an objective's code. People type the letter O for the digit 0 and the other way round (`O2.O2.I2`, `01.01`),
 * so each place of the code is read as what that place must be; commas for points (`01,O1`) where a letter tells it from
 * a number. `01.O1.T1` is a team's straight under a strategic objective. Null when it is no code.
 */
export function readObjectiveCode(written: string): ObjectiveCode | null {
  const compact = pointed(written.trim().toUpperCase().replace(/\s+/g, ''));
  const parts = compact.split('.');
  const [area, strategic, operational, team] = parts;
  if (area === undefined || strategic === undefined || parts.length > 4) return null;
  const places = [digits(area), lettered(strategic, 'O')];
  const third = operational === undefined ? null : team === undefined ? initialOf(operational) : notTeam(operational);
  if (operational !== undefined && third !== null) places.push(lettered(operational, third));
  if (team !== undefined) places.push(lettered(team, 'T'));
  if (places.includes(null)) return null;
  const code = places.join('.');
  return {
    code,
    level: team === undefined && third === 'T' ? 'team' : levelOf(places.length, third === 'I'),
    parent: places.length > 2 ? places.slice(0, -1).join('.') : null,
    repaired: code !== written,
  };
}

/**
 * An indicator's code, `F101`: a letter and digits, without the spaces that creep in (`F2 01`) and with zeros for letters
 * O among them (`F1O1`, `FOO1`; `CO2` is as good a code as `F2`). Null when it is no code.
 */
export function readIndicatorCode(written: string): { readonly code: string; readonly repaired: boolean } | null {
  const compact = written.replace(/\s+/g, '').toUpperCase();
  const [, letters = '', figures] = /^([A-Z]{1,3}?)(O[O0][\dO]*\d|\d[\dO.]*)$/.exec(compact) ?? [];
  const code = letters + (figures ?? '').replace(/O/g, '0');
  if (!/^[A-Z]{1,3}\d[\d.]*$/.test(code)) return null;
  return { code, repaired: code !== written };
}

/** `01.O1.T1`: the organisational objective between the two is not in the code. */
export function lacksItsParent(code: string): boolean {
  return /^\d+\.O\d+\.T\d+$/.test(code);
}

function pointed(compact: string): string {
  const ended = compact.replace(/[.,:;–-]+$/u, '');
  return /[OIT]/.test(ended) ? ended.replace(/,/g, '.') : ended;
}

const initialOf = (part: string): 'O' | 'I' | 'T' => (part.startsWith('T') ? 'T' : notTeam(part));
const notTeam = (part: string): 'O' | 'I' => (part.startsWith('I') ? 'I' : 'O');

function levelOf(places: number, individual: boolean): Level {
  if (places === 2) return 'strategic';
  if (places === 4) return 'team';
  return individual ? 'individual' : 'organisational';
}

function digits(part: string): string | null {
  const figure = part.replace(/O/g, '0');
  return /^\d{1,2}$/.test(figure) ? figure.padStart(2, '0') : null;
}

/** `O1`, `01` or `1O` where the letter is due first. */
function lettered(part: string, letter: 'O' | 'I' | 'T'): string | null {
  const first = letter === 'O' ? /^[O0]/ : letter === 'T' ? /^T/ : /^I/;
  if (!first.test(part)) return null;
  const figure = part.slice(1).replace(/O/g, '0');
  return /^\d{1,2}$/.test(figure) ? letter + figure : null;
}
