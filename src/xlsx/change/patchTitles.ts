import type { ChangingPackage } from '../package/changingPackage';
import { escapeText } from '../xml/printXml';
import { readTree, type XmlElement } from '../xml/readTree';
import { prefixAt, type Splice } from '../xml/splice';
import { localName, spliceAttribute } from '../xml/formulaTexts';
import { Refusal } from '../refusal';

/**
 * Keeps the list of sheets in docProps/app.xml true (TitlesOfParts and HeadingPairs, ECMA-376 part 1, 22.2.2.29 and 22.2.2.12). It is for
 * people only: where the part is missing, damaged or lists something else, it stays as it is. `after` has null for a sheet taken away.
 */
export function patchTitles(
  changing: ChangingPackage,
  before: readonly string[],
  after: readonly (string | null)[],
): void {
  patchList(changing, (xml, tree) => [
    ...titleSplices(xml, tree, before, after),
    ...scopedTitles(tree, before).flatMap((title) => scopedTitle(title, before, after)),
  ]);
}

/** The same sheets in another order. */
export function reorderTitles(changing: ChangingPackage, before: readonly string[], after: readonly string[]): void {
  patchList(changing, (xml, tree) => titleSplices(xml, tree, before, after));
}

function patchList(changing: ChangingPackage, splices: (xml: string, tree: XmlElement) => readonly Splice[]): void {
  const part = changing
    .asPackage()
    .relationships('')
    .find(({ kind }) => kind === 'extended-properties' || kind === 'extendedProperties')?.target;
  if (part === undefined || !changing.has(part)) return;
  try {
    const xml = changing.text(part);
    changing.splice(part, splices(xml, readTree(part, xml)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function titleSplices(
  xml: string,
  tree: XmlElement,
  before: readonly string[],
  after: readonly (string | null)[],
): readonly Splice[] {
  const found = findTitles(tree, before);
  if (!found) return [];
  const { sheetCount, vector, titles } = found;
  const listed = after.filter((name) => name !== null);
  const lpstr = titles[0]?.qualifiedName ?? `${prefixAt(vector)}lpstr`;
  const printed = listed.map((name) => `<${lpstr}>${escapeText(name)}</${lpstr}>`).join('');
  const last = titles[before.length - 1];
  return [
    { start: sheetCount.end, end: sheetCount.closeStart, text: String(listed.length) },
    spliceAttribute(xml, vector, 'size', String(titles.length - before.length + listed.length)),
    { start: titles[0]?.start ?? vector.end, end: last?.closeEnd ?? vector.end, text: printed },
  ];
}

function scopedTitles(tree: XmlElement, before: readonly string[]): readonly XmlElement[] {
  return findTitles(tree, before)?.titles.slice(before.length) ?? [];
}

interface Titles {
  readonly sheetCount: XmlElement;
  readonly vector: XmlElement;
  readonly titles: readonly XmlElement[];
}

/** Null where the list says anything else than the sheets there are. */
function findTitles(tree: XmlElement, before: readonly string[]): Titles | null {
  const counts = items(tree, 'HeadingPairs').filter((_, index) => index % 2 === 1);
  const [sheetCount] = counts.map((variant) => variant.children[0]);
  const vector = tree.children.find(({ name }) => name === 'TitlesOfParts')?.children[0];
  const titles = vector?.children ?? [];
  const isAsExpected =
    sheetCount?.content.trim() === String(before.length) &&
    before.every((name, index) => titles[index]?.content === name);
  if (!sheetCount || !vector || !isAsExpected || vector.attributes['size'] === undefined) return null;
  return { sheetCount, vector, titles };
}

/** `Foglio1!Area_stampa`: a name of one sheet. */
function scopedTitle(title: XmlElement, before: readonly string[], after: readonly (string | null)[]): Splice[] {
  return before.flatMap((name, index) => {
    const renamed = after[index];
    const prefix = [`${name}!`, `'${name.replaceAll("'", "''")}'!`].find((each) => title.content.startsWith(each));
    if (prefix === undefined || renamed === name || renamed === null || renamed === undefined) return [];
    const quoted = prefix.startsWith("'") || /[^\p{L}\p{N}_.]/u.test(renamed);
    const sheet = quoted ? `'${renamed.replaceAll("'", "''")}'` : renamed;
    const text = escapeText(`${sheet}!${title.content.slice(prefix.length)}`);
    return [{ start: title.end, end: title.closeStart, text }];
  });
}

function items(tree: XmlElement, list: string): readonly XmlElement[] {
  const vector = tree.children.find(({ name }) => name === list)?.children[0];
  return vector?.children.filter(({ qualifiedName }) => localName(qualifiedName) === 'variant') ?? [];
}
