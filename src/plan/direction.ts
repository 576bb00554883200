import type { WrittenCell } from './cell';
import type { Direction } from './plan';
import type { Target } from './target/target';
import { placeholders } from './target/vocabulary/nothing';

/** What stands in *Verso*. `either` is a word that takes no side: *stabile*, `=`. */
export type DirectionReading = Direction | 'either' | 'blank' | 'unknown';

const words: Readonly<Record<'more' | 'less' | 'either', ReadonlySet<string>>> = {
  more: new Set(
    [
      ['+', '++', '↑', '▲', '⬆', '↗', '>', '>=', '≥', 'max', 'massimo', 'massimizzare', 'massimizzazione'],
      ['crescente', 'in crescita', 'crescita', 'crescere', 'aumento', 'in aumento', 'aumentare', 'incremento'],
      ['incrementare', 'ascendente', 'positivo', 'diretto', 'alto', "verso l'alto", 'più', 'su', 'sale', 'up'],
      ['maggiore è meglio', 'più è meglio', 'più alto è meglio', 'meglio se più alto', 'meglio se cresce'],
      ['maggiore', 'miglioramento in aumento', 'superiore'],
      ['increasing', 'increase', 'rising', 'more', 'higher', 'higher is better', 'more is better'],
    ].flat(),
  ),
  less: new Set(
    [
      ['-', '--', '↓', '▼', '⬇', '↘', '<', '<=', '≤', 'min', 'minimo', 'minimizzare', 'minimizzazione'],
      ['decrescente', 'in calo', 'calo', 'decrescere', 'diminuzione', 'in diminuzione', 'diminuire', 'decremento'],
      ['riduzione', 'in riduzione', 'ridurre', 'discendente', 'negativo', 'inverso', 'basso', 'verso il basso'],
      ['minore è meglio', 'meno è meglio', 'più basso è meglio', 'meglio se più basso', 'meglio se cala'],
      ['minore', 'meno', 'giù', 'scende', 'down', 'contenimento', 'contenere', 'inferiore'],
      ['decreasing', 'decrease', 'falling', 'less', 'lower', 'lower is better', 'less is better'],
    ].flat(),
  ),
  either: new Set(['=', 'stabile', 'costante', 'mantenimento', 'mantenere', 'invariato', 'neutro', '↔', '→']),
};

/**
 * Reads *Verso*. A lone `-` is "less" only in a column where somebody also wrote `+`; elsewhere it is how people leave
 * a cell empty.
 */
export function readDirection({ value, text }: WrittenCell, usesSigns: boolean): DirectionReading {
  if (value === null) return 'blank';
  const word = wordOf(text);
  if (word === '') return 'blank';
  if (!usesSigns && placeholders.has(word)) return 'blank';
  for (const side of ['more', 'less', 'either'] as const) if (words[side].has(word)) return side;
  return placeholders.has(word) ? 'blank' : 'unknown';
}

/** Whether a column of *Verso* is written in signs. */
export function isPlusSign({ text }: WrittenCell): boolean {
  return /^\++$/.test(text.trim());
}

function wordOf(text: string): string {
  const line = text
    .replace(/[’‘`´]/gu, "'")
    .replace(/[−–—]/gu, '-')
    .replace(/[\u{FE0E}\u{FE0F}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  return line.length > 1 ? line.replace(/[.;:]$/u, '').replace(/\b(e|piu|giu)'\B/gu, accented) : line;
}

const accented = (_: string, vowel: string): string => ({ e: 'è', piu: 'più', giu: 'giù' })[vowel] ?? vowel;

/** The side a target asks for; null for days, yes or no, ranges, and where it takes none. */
export function directionOfTarget(target: Target): Direction | null {
  switch (target.kind) {
    case 'threshold':
    case 'change':
    case 'maintain':
    case 'frequency':
    case 'ratio':
    case 'level':
      return target.operator.startsWith('>') ? 'more' : target.operator.startsWith('<') ? 'less' : null;
    case 'milestones':
      return directionOfTarget(target.counting);
    case 'compound': {
      const sides = target.parts.map(directionOfTarget).filter((side) => side !== null);
      return sides.length === 1 ? (sides[0] ?? null) : null;
    }
    case 'range':
    case 'deadline':
    case 'switch':
      return null;
  }
}
