import {
  CELL,
  END,
  LITERAL,
  SUMMED,
  type Analysis,
  type Lookup,
  type RangeReference,
  type SummedColumn,
  type Surroundings,
} from './analysis';
import { findKeyedSum } from './findKeyedSum';
import { findLookup, printLookup } from './findLookup';
import { ASK_FOR_PLACE, LEFT_TO_EXCEL, SKIP_TEXT_IN_CELLS } from './functions';
import { literalOf } from './literalOf';
import { Places } from './places';
import { readKeyedSum } from './readKeyedSum';
import { readLookup } from './readLookup';
import { scanFormula, type Token } from './scanFormula';

interface Frame {
  readonly name: string;
  readonly at: number;
  commas: number;
}

export function analyse(formula: string, sheet: number, around: Surroundings): Analysis {
  return new Analyser(new Places(sheet, around)).run(scanFormula(formula));
}

class Analyser {
  readonly #shape: string[] = [];
  readonly #text: string[] = [];
  readonly #literals: (string | number)[] = [];
  readonly #cells: number[] = [];
  readonly #ranges: RangeReference[] = [];
  readonly #lookups: Lookup[] = [];
  readonly #summed: SummedColumn[] = [];
  readonly #frames: Frame[] = [];
  #pending: string | null = null;
  #isComputable = true;
  #isByShape = true;
  #namesLeft = 20;

  constructor(readonly places: Places) {}

  run(tokens: readonly Token[]): Analysis {
    for (let at = 0; at < tokens.length;) at += this.#takeSeveral(tokens, at) || this.#takeOne(tokens[at]);
    const shape = this.#isByShape && this.#isComputable ? this.#shape.join('') : null;
    return {
      isComputable: this.#isComputable,
      shape,
      literals: this.#literals,
      cells: this.#cells,
      ranges: this.#ranges,
      lookups: this.#lookups,
      summed: this.#summed,
      text: shape === null || this.#lookups.length > 0 ? this.#text.join('') : '',
    };
  }

  #takeOne(token: Token | undefined): number {
    if (token) this.#take(token);
    return 1;
  }

  /** How many tokens it took; 0 when there is nothing here that takes more than one. */
  #takeSeveral(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    switch (token?.kind === 'function' ? token.text.toUpperCase() : '') {
      case 'INDEX':
      case 'MATCH':
        return this.#takeLookup(tokens, at);
      case 'SUMPRODUCT':
      case 'COUNTIF':
        return this.#takeKeyedSum(tokens, at);
      default:
        return 0;
    }
  }

  #takeKeyedSum(tokens: readonly Token[], at: number): number {
    const found = findKeyedSum(tokens, at);
    const columns = found && readKeyedSum(found, this.places);
    if (!columns) return 0;
    for (const token of tokens.slice(at, at + found.length)) {
      const column = columns.get(token);
      this.#emit(column ? `${SUMMED}${this.#summed.length}${END}` : token.text);
      if (column) this.#summed.push(column);
    }
    this.#ranges.push(...[...columns.values()].map(({ range }) => range));
    this.#isByShape = false;
    return found.length;
  }

  #takeLookup(tokens: readonly Token[], at: number): number {
    const found = findLookup(tokens, at);
    const lookup = found && readLookup(found, this.places);
    if (!lookup) return 0;
    this.#emit(...printLookup(found, this.#lookups.length, this.#slotOfKey(lookup)));
    this.#lookups.push(lookup);
    if (lookup.by !== 'position') this.#ranges.push(lookup.values);
    if (lookup.by !== 'place') this.#ranges.push(lookup.keys);
    return found.length;
  }

  #slotOfKey(lookup: Lookup): string {
    if (lookup.by !== 'position') return this.#slotOf(lookup.by === 'key' ? lookup.key : lookup.place);
    return 'cell' in lookup.key ? this.#slotOf(lookup.key.cell) : this.#slotOfLiteral(lookup.key.literal);
  }

  #take(token: Token): void {
    switch (token.kind) {
      case 'text':
      case 'number': {
        const literal = literalOf(token);
        return literal === null || (token.kind === 'text' && SKIP_TEXT_IN_CELLS.has(this.#encloser()))
          ? this.#emit(token.text)
          : this.#emit(token.text, this.#slotOfLiteral(literal));
      }
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
      case 'error':
        return this.#emit(token.body);
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

  #slotOfLiteral(value: string | number): string {
    this.#literals.push(value);
    return `${LITERAL}${this.#literals.length - 1}${END}`;
  }

  #cell(token: Token): void {
    const key = this.places.cellOf(token);
    if (key === null) return this.#leave(token.text);
    this.#emit(token.text, this.#slotOf(key));
  }

  #range(token: Token): void {
    const range = this.places.rangeOf(token);
    if (!range) return this.#leave(token.text);
    this.#ranges.push(range);
    this.#isByShape = false;
    this.#emit(token.text);
  }

  /** The slot of a cell: the same for each time it is named. */
  #slotOf(key: number): string {
    const known = this.#cells.indexOf(key);
    if (known < 0) this.#cells.push(key);
    return `${CELL}${known < 0 ? this.#cells.length - 1 : known}${END}`;
  }

  #name(token: Token): void {
    const meaning =
      this.places.sheetOf(token) === null || this.#namesLeft-- <= 0
        ? null
        : this.places.around.refersTo(token.body, this.places.sheetOf(token) ?? this.places.sheet);
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
}
