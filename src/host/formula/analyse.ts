import type { Area } from '../../xlsx/content';
import { readAddress } from '../model/address';
import { cellKey } from './cellKey';
import { ASK_FOR_PLACE, LEFT_TO_EXCEL, SKIP_TEXT_IN_CELLS } from './functions';
import { scanFormula, type Token } from './scanFormula';

/** Marks of a slot in a shape, from Unicode's private area: no formula that people write holds them. */
export const LITERAL = '\uE000';
export const CELL = '\uE001';
export const END = '\uE002';

export interface RangeReference {
  readonly sheet: number;
  readonly area: Area;
}

/**
 * What a formula is made of.
 * `shape`: the text with every literal and every single reference taken out (numbered, between marks), the same for all
 * formulas that differ only in those; null when the formula must be calculated as it stands.
 */
export interface Analysis {
  /** False when it refers to something a calculation engine can't be shown: other workbooks, tables, volatile functions. */
  readonly isComputable: boolean;
  readonly shape: string | null;
  readonly literals: readonly (string | number)[];
  /** Keys of the single cells it refers to, each once. */
  readonly cells: readonly number[];
  readonly ranges: readonly RangeReference[];
  /** The formula for an engine that knows no names: each replaced by what it refers to. */
  readonly text: string;
}

/** What a formula may refer to by name. */
export interface Surroundings {
  sheetIndex(name: string): number | null;
  /** What a defined name stands for, without `=`; null when there is none. */
  refersTo(name: string, sheet: number): string | null;
}

interface Frame {
  readonly name: string;
  readonly at: number;
  commas: number;
}

export function analyse(formula: string, sheet: number, around: Surroundings): Analysis {
  return new Analyser(sheet, around).run(scanFormula(formula));
}

class Analyser {
  readonly #shape: string[] = [];
  readonly #text: string[] = [];
  readonly #literals: (string | number)[] = [];
  readonly #cells: number[] = [];
  readonly #ranges: RangeReference[] = [];
  readonly #frames: Frame[] = [];
  #pending: string | null = null;
  #isComputable = true;
  #isByShape = true;
  #namesLeft = 20;

  constructor(
    readonly sheet: number,
    readonly around: Surroundings,
  ) {}

  run(tokens: readonly Token[]): Analysis {
    for (const token of tokens) this.#take(token);
    const shape = this.#isByShape && this.#isComputable ? this.#shape.join('') : null;
    return {
      isComputable: this.#isComputable,
      shape,
      literals: this.#literals,
      cells: this.#cells,
      ranges: this.#ranges,
      text: shape === null ? this.#text.join('') : '',
    };
  }

  #take(token: Token): void {
    switch (token.kind) {
      case 'text':
        return SKIP_TEXT_IN_CELLS.has(this.#encloser())
          ? this.#emit(token.text)
          : this.#literal(token.text, token.text.slice(1, -1).replaceAll('""', '"'));
      case 'number':
        return this.#literal(token.text, Number(token.text));
      case 'cell':
        return this.#cell(token);
      case 'range':
        return this.#range(token);
      case 'name':
        return this.#name(token);
      case 'function':
        return this.#function(token.text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''));
      case 'open':
        this.#frames.push({ name: this.#pending ?? '', at: this.#text.length - 1, commas: 0 });
        this.#pending = null;
        return this.#emit(token.text);
      case 'close':
        return this.#close();
      case 'comma': {
        const frame = this.#frames.at(-1);
        if (frame) frame.commas += 1;
        return this.#emit(token.text);
      }
      case 'array':
      case 'unknown':
        this.#isComputable &&= token.kind === 'array';
        this.#isByShape = false;
        return this.#emit(token.text);
      default:
        return this.#emit(token.text);
    }
  }

  #emit(text: string, inShape = text): void {
    this.#text.push(text);
    this.#shape.push(inShape);
  }

  #literal(text: string, value: string | number): void {
    this.#emit(text, `${LITERAL}${this.#literals.length}${END}`);
    this.#literals.push(value);
  }

  #cell(token: Token): void {
    const sheet = this.#sheetOf(token);
    const address = readAddress(token.body);
    if (sheet === null || !address) return this.#leave(token.text);
    const key = cellKey(sheet, address.area.row, address.area.column);
    const known = this.#cells.indexOf(key);
    if (known < 0) this.#cells.push(key);
    this.#emit(token.text, `${CELL}${known < 0 ? this.#cells.length - 1 : known}${END}`);
  }

  #range(token: Token): void {
    const sheet = this.#sheetOf(token);
    const address = readAddress(token.body);
    if (sheet === null || !address) return this.#leave(token.text);
    this.#ranges.push({ sheet, area: address.area });
    this.#isByShape = false;
    this.#emit(token.text);
  }

  #name(token: Token): void {
    const meaning =
      this.#sheetOf(token) === null || this.#namesLeft-- <= 0
        ? null
        : this.around.refersTo(token.body, this.#sheetOf(token) ?? this.sheet);
    if (meaning === null) return this.#leave(token.text);
    const tokens = scanFormula(meaning);
    const isReference = tokens.length === 1;
    if (!isReference) this.#emit('(');
    for (const part of tokens) this.#take(part);
    if (!isReference) this.#emit(')');
  }

  #function(name: string): void {
    if (LEFT_TO_EXCEL.has(name)) this.#isComputable = false;
    if (ASK_FOR_PLACE.has(name)) this.#isByShape = false;
    this.#pending = name;
    this.#emit(name);
  }

  #close(): void {
    const frame = this.#frames.pop();
    this.#emit(')');
    if (frame?.name !== 'HYPERLINK') return;
    // The engine has no HYPERLINK. Its value is its last argument: the friendly name, or else the address.
    this.#text[frame.at] = this.#shape[frame.at] = 'CHOOSE';
    this.#text[frame.at + 1] = this.#shape[frame.at + 1] = `(${frame.commas + 1},`;
  }

  #leave(text: string): void {
    this.#isComputable = false;
    this.#emit(text);
  }

  #encloser(): string {
    return this.#frames.findLast((frame) => frame.name !== '')?.name ?? '';
  }

  #sheetOf(token: Token): number | null {
    return token.sheet === null ? this.sheet : this.around.sheetIndex(token.sheet);
  }
}
