import { endOfQuoted } from './scanFormula';

/** An operator with nothing but blanks behind it; `%` wants nothing there. */
const UNFINISHED = /[=<>+\-*/^&][ \t\r\n]*$/;

/** Whether Excel could accept the text as a formula: closed brackets and quotes, operators with something after them. */
export function isWellFormed(formula: string): boolean {
  return /[^ \t\r\n]/.test(formula) && !UNFINISHED.test(formula) && isClosed(formula);
}

function isClosed(formula: string): boolean {
  let depth = 0;
  let at = 0;
  while (at < formula.length) {
    const character = formula.charAt(at);
    const end = '"\'{'.includes(character) ? endOfQuoted(formula, at) : at + 1;
    if (character === '"' && end === at + 1) return false;
    if (character === '(') depth += 1;
    if (character === ')' && --depth < 0) return false;
    at = end;
  }
  return depth === 0;
}
