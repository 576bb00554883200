import { readIndicatorCode, readObjectiveCode } from '../codes';
import { splitIndicatorText } from '../indicatorText';
import { splitObjectiveText } from '../objectiveText';

/** A line that begins an objective or an indicator. */
export interface Head {
  readonly kind: 'objective' | 'indicator';
  readonly writtenCode: string;
  /** What follows the code. */
  readonly rest: string;
  /** A bullet, or a letter of a column that stands at the left. */
  readonly before: string;
}

/** What may stand before a code: a bullet, or one capital letter of a column printed upright. */
const strayShape = /^(?<before>[^\p{L}\p{N}\s("“«<>=+%€/]|\p{Lu})\s+(?<rest>\S.*)$/u;

/** Null when the line begins neither. A table of contents has dots up to the number of the page. */
export function headOf(text: string): Head | null {
  if (/\.{4,}|(?:\. ){4,}|…{2,}/u.test(text)) return null;
  const { before = '', rest = text } = strayShape.exec(text)?.groups ?? {};
  return (
    objectiveHead(text, '') ?? indicatorHead(text, '') ?? objectiveHead(rest, before) ?? indicatorHead(rest, before)
  );
}

function objectiveHead(text: string, before: string): Head | null {
  const { writtenCode, title } = splitObjectiveText(text);
  if (readObjectiveCode(writtenCode) === null) return null;
  // `10.05` is a figure, `3.01 gg` too, `01.01 Crescere` a code; one with a letter in it is always a code.
  const surely =
    /[oit]/iu.test(writtenCode) || /^["“«(]?\p{Lu}/u.test(title) || (title.match(/\p{L}/gu)?.length ?? 0) > 8;
  return surely && !/^[,;)]/u.test(title) ? { kind: 'objective', writtenCode, rest: title, before } : null;
}

function indicatorHead(text: string, before: string): Head | null {
  const { writtenCode, name } = splitIndicatorText(text);
  if (readIndicatorCode(writtenCode) === null) return null;
  const after = text.slice(writtenCode.length);
  return /^(?:[\s\-–—:]|$)/u.test(after) ? { kind: 'indicator', writtenCode, rest: name, before } : null;
}

const unfinished =
  /(?:[,;(/–—\-'’]|(?<![\p{L}\p{N}])(?:[aeo]|ad|al|allo|alla|ai|agli|alle|con|da|dal|dalla|dei|degli|del|della|delle|dello|di|ed|il|in|la|le|nel|nella|per|su|sul|sulla|tra|fra|cui|obiettiv[oi]|indicator[ei]|codic[ei]|cod\.?|n\.|rif\.?))$/iu;

/** Whether a line can't be the last of a title or name: what follows is then no head, whatever it looks like. */
export function goesOn(text: string): boolean {
  return /\p{L}/u.test(text) && unfinished.test(text) && !/[A-ZÀÈÉÌÒÙ]['’]$/u.test(text);
}
