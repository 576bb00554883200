import { readReference } from '../../xlsx/sheet/reference';
import { readAddress } from '../model/address';
import { CELL, END, LITERAL, type Analysis, type Lookup, type RangeReference, type Surroundings } from './analysis';
import { cellKey } from './cellKey';
import { areSideBySide, findLookup, printLookup, type LookupTokens } from './findLookup';
import { ASK_FOR_PLACE, LEFT_TO_EXCEL, SKIP_TEXT_IN_CELLS } from './functions';
import { scanFormula, type Token } from './scanFormula';

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
  readonly #lookups: Lookup[] = [];
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
    for (let at = 0; at < tokens.length;) at += this.#takeLookup(tokens, at) || this.#takeOne(tokens[at]);
    const shape = this.#isByShape && this.#isComputable ? this.#shape.join('') : null;
    return {
      isComputable: this.#isComputable,
      shape,
      literals: this.#literals,
      cells: this.#cells,
      ranges: this.#ranges,
      lookups: this.#lookups,
      text: shape === null || this.#lookups.length > 0 ? this.#text.join('') : '',
    };
  }

  #takeOne(token: Token | undefined): number {
    if (token) this.#take(token);
    return 1;
  }

  /** How many tokens it took; 0 when there is no lookup here. */
  #takeLookup(tokens: readonly Token[], at: number): number {
    const found = findLookup(tokens, at);
    const lookup = found && this.#lookupOf(found);
    if (!lookup) return 0;
    this.#emit(...printLookup(found, this.#lookups.length, this.#slotOfKey(lookup)));
    this.#lookups.push(lookup);
    if (lookup.by !== 'position') this.#ranges.push(lookup.values);
    if (lookup.by !== 'place') this.#ranges.push(lookup.keys);
    return found.length;
  }

  #lookupOf(found: LookupTokens): Lookup | null {
    if (found.by === 'position') return this.#positionOf(found.key, found.keys);
    const values = this.#rangeOf(found.values);
    if (!values) return null;
    if (found.by === 'place') {
      const place = this.#cellOf(found.place);
      return place === null || values.area.columns > 1 ? null : { by: 'place', values, place };
    }
    const keys = this.#rangeOf(found.keys);
    const key = this.#cellOf(found.key);
    return key === null || !keys || !areSideBySide(values, keys) ? null : { by: 'key', values, key, keys };
  }

  #positionOf(token: Token, column: Token): Lookup | null {
    const keys = this.#rangeOf(column);
    if (!keys || keys.area.columns > 1) return null;
    const literal = literalOf(token);
    if (literal !== null) return { by: 'position', key: { literal }, keys };
    const cell = this.#cellOf(token);
    return cell === null ? null : { by: 'position', key: { cell }, keys };
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
    const key = this.#cellOf(token);
    if (key === null) return this.#leave(token.text);
    this.#emit(token.text, this.#slotOf(key));
  }

  #range(token: Token): void {
    const range = this.#rangeOf(token);
    if (!range) return this.#leave(token.text);
    this.#ranges.push(range);
    this.#isByShape = false;
    this.#emit(token.text);
  }

  #cellOf(token: Token): number | null {
    const sheet = this.#sheetOf(token);
    const place = readReference(token.body);
    return sheet === null || !place ? null : cellKey(sheet, place.row, place.column);
  }

  #rangeOf(token: Token): RangeReference | null {
    const sheet = this.#sheetOf(token);
    const address = readAddress(token.body);
    return sheet === null || !address ? null : { sheet, area: address.area };
  }

  /** The slot of a cell: the same for each time it is named. */
  #slotOf(key: number): string {
    const known = this.#cells.indexOf(key);
    if (known < 0) this.#cells.push(key);
    return `${CELL}${known < 0 ? this.#cells.length - 1 : known}${END}`;
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

function literalOf({ kind, text }: Token): string | number | null {
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  return kind === 'number' ? Number(text) : null;
}
