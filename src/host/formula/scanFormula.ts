/** Pieces of an A1 formula, as far as recalculation needs to tell them apart. */
export type TokenKind =
  | 'text'
  | 'number'
  | 'cell'
  | 'range'
  | 'function'
  | 'name'
  | 'error'
  | 'boolean'
  | 'array'
  | 'open'
  | 'close'
  | 'comma'
  | 'operator'
  | 'space'
  | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The sheet written before a reference or a name, unquoted; null when there is none. */
  readonly sheet: string | null;
  /** Without the sheet. */
  readonly body: string;
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)/iy;
/** What is left of a reference to a sheet that is gone: `#REF!A1`. */
const LOST =
  /#REF!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(])|#REF!\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/iuy;
const ARRAY = /\{(?:[^{}"]|"[^"]*")*\}/y;
const RANGE =
  /\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/iuy;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(:!])/iuy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const BOOLEAN = /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!])/iuy;
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![[\p{L}\p{N}_.(!:])/uy;
const SPACE = /[ \t\r\n]+/y;
const OPERATOR = /<>|<=|>=|[=<>+\-*/^&%]/y;

type Pattern = readonly [TokenKind, RegExp];

/** Only one of the first four can match, so the most frequent come first. */
const WORDS: readonly Pattern[] = [
  ['function', FUNCTION],
  ['cell', CELL],
  ['range', RANGE],
  ['boolean', BOOLEAN],
  ['name', NAME],
];
const FIXED: readonly Pattern[] = [
  ['cell', CELL],
  ['range', RANGE],
];
const DIGITS: readonly Pattern[] = [
  ['range', RANGE],
  ['number', NUMBER],
];

/** What can begin with a character: to try the others would only take time, with tens of thousands of formulas. */
const BEGINNING: ReadonlyMap<string, readonly Pattern[]> = new Map<string, readonly Pattern[]>([
  ['"', [['text', TEXT]]],
  ['.', [['number', NUMBER]]],
  ['#', [['error', ERROR]]],
  ['{', [['array', ARRAY]]],
  ['$', FIXED],
  ...[...'0123456789'].map((digit) => [digit, DIGITS] as const),
  ...[...'=<>+-*/^&%'].map((sign) => [sign, [['operator', OPERATOR]]] as const),
  ...[...' \t\r\n'].map((blank) => [blank, [['space', SPACE]]] as const),
]);

/** The most frequent tokens are all alike. */
const SINGLE: ReadonlyMap<string, Token> = new Map([
  ['(', newToken('open', '(')],
  [')', newToken('close', ')')],
  [',', newToken('comma', ',')],
]);

/** Splits a formula (without the leading `=`) into tokens; what it doesn't know (tables, other workbooks, spills) is `unknown`, never dropped. */
export function scanFormula(formula: string): Token[] {
  const tokens: Token[] = [];
  const hasErrors = formula.includes('#');
  const hasSheets = formula.includes('!');
  let at = 0;
  while (at < formula.length) {
    const token =
      SINGLE.get(formula.charAt(at)) ??
      (hasErrors ? lost(formula, at) : null) ??
      (hasSheets ? referenceToSheet(formula, at) : null) ??
      matched(formula, at) ??
      unknown(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function newToken(kind: TokenKind, text: string): Token {
  return { kind, text, sheet: null, body: text };
}

function referenceToSheet(formula: string, at: number): Token | null {
  SHEET.lastIndex = at;
  const match = SHEET.exec(formula);
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  const token = matched(formula, SHEET.lastIndex);
  if (!token || (token.kind !== 'cell' && token.kind !== 'range' && token.kind !== 'name')) return null;
  return { kind: token.kind, text: match[0] + token.text, sheet, body: token.body };
}

function lost(formula: string, at: number): Token | null {
  LOST.lastIndex = at;
  SHEET.lastIndex = at;
  // `Foglio1!#REF!` is what is left of a reference to deleted cells of another sheet.
  const sheet = SHEET.exec(formula)?.[0];
  const isSheets = sheet !== undefined && formula.startsWith('#REF!', at + sheet.length);
  const text = isSheets ? `${sheet}#REF!` : LOST.exec(formula)?.[0];
  return text === undefined ? null : { kind: 'error', text, sheet: null, body: '#REF!' };
}

function matched(formula: string, at: number): Token | null {
  for (const [kind, pattern] of BEGINNING.get(formula.charAt(at)) ?? WORDS) {
    pattern.lastIndex = at;
    if (!pattern.test(formula)) continue;
    return newToken(kind, formula.slice(at, pattern.lastIndex));
  }
  return null;
}

function unknown(formula: string, at: number): Token {
  return newToken('unknown', formula.charAt(at));
}

/** Where the text, the array or the sheet's name ends that a quote or a curly bracket opens; right behind it when it opens none. */
export function endOfQuoted(formula: string, at: number): number {
  const token = matched(formula, at) ?? lost(formula, at) ?? referenceToSheet(formula, at);
  return at + (token?.text.length ?? 1);
}
