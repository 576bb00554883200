import fc from 'fast-check';
import type { IndicatorFacts, ObjectiveFacts, PlanFacts } from '../../src/samples/planFacts';

/** How a text is printed: what differs from one PDF to the next. */
export interface Printing {
  /** Characters that fit in the boxes of titles and names. */
  readonly titleWidth: number;
  readonly nameWidth: number;
  /** Blank lines between boxes. */
  readonly spaced: boolean;
  readonly eol: '\n' | '\r\n' | '\r';
  /** What stands between a code and its words. */
  readonly dash: string;
  /** `Stato` at the end of the name's last line, on a line of its own, or with its year. */
  readonly label: 'behind' | 'below' | 'whole';
  readonly pages: 'none' | 'formFeeds' | 'numbered' | 'blankLines';
  /** Three targets on one line, or a line for each. */
  readonly targets: 'together' | 'apart';
  readonly spaces: 'single' | 'double' | 'noBreak' | 'tabs';
  readonly ligatures: boolean;
  readonly softHyphens: boolean;
  /** Some objectives stand before the one printed above them. */
  readonly exchanged: boolean;
  /** Decides what else differs: blank lines inside names, where pages end, which objectives are exchanged. */
  readonly seed: number;
}

export const printings: fc.Arbitrary<Printing> = fc.record({
  titleWidth: fc.integer({ min: 22, max: 90 }),
  nameWidth: fc.integer({ min: 26, max: 90 }),
  spaced: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  dash: fc.constantFrom(' - ', ' ', '  -  ', '- ', ' – '),
  label: fc.constantFrom('behind', 'below', 'whole'),
  pages: fc.constantFrom('none', 'formFeeds', 'numbered', 'blankLines'),
  targets: fc.constantFrom('together', 'apart'),
  spaces: fc.constantFrom('single', 'double', 'noBreak', 'tabs'),
  ligatures: fc.boolean(),
  softHyphens: fc.boolean(),
  exchanged: fc.boolean(),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});

export const plainly: Printing = {
  titleWidth: 34,
  nameWidth: 38,
  spaced: true,
  eol: '\n',
  dash: ' - ',
  label: 'below',
  pages: 'none',
  targets: 'together',
  spaces: 'single',
  ligatures: false,
  softHyphens: false,
  exchanged: false,
  seed: 1,
};

interface Block {
  readonly objective: ObjectiveFacts;
  readonly indicators: readonly IndicatorFacts[];
}

/** The objectives and indicators in the order in which they are printed: children may come before their parent. */
export function printedOrder(facts: PlanFacts, { exchanged, seed }: Printing): Block[] {
  const random = generator(seed);
  const blocks = facts.objectives.map((objective) => ({
    objective,
    indicators: facts.indicators.filter((indicator) => indicator.objective === objective.code),
  }));
  for (let index = 0; index + 1 < blocks.length; index++) {
    const [one, other] = [blocks[index]!, blocks[index + 1]!];
    if (exchanged && random() < 0.2) blocks.splice(index, 2, other, one);
  }
  return blocks;
}

/** A plan as its text comes out of a PDF. */
export function printPlan(facts: PlanFacts, printing: Printing): string {
  const random = generator(printing.seed + 1);
  const gap = printing.spaced ? [''] : [];
  const title = `PIANO DELLA PERFORMANCE ${String(facts.year)} Allegato 3-4-5`;
  const header = ['AREA MISSIONE OBIETTIVI STRATEGICI OBIETTIVI OPERATIVI', 'INDIVIDUALI ORGANIZZATIVI TEAM'];
  const pages = pageBreaks(printing, header);
  const lines = ['', ...gap, title, ...gap, ...header, ...gap];
  for (const { objective, indicators } of printedOrder(facts, printing)) {
    if (random() < 0.15) lines.push(...pages());
    lines.push(...objectiveLines(objective, printing, random), ...gap);
    for (const indicator of indicators) lines.push(...indicatorLines(indicator, printing, random), ...gap);
  }
  return [...lines, ...gap, ...managersLines(facts, gap), ...pages.last()].join(printing.eol) + printing.eol;
}

function pageBreaks({ pages }: Printing, header: readonly string[]): (() => string[]) & { last(): string[] } {
  let page = 1;
  const number = (): string[] => (pages === 'numbered' ? [String(page++)] : []);
  const next = (): string[] => {
    if (pages === 'none') return [];
    if (pages === 'blankLines') return ['', '', '', ...header];
    return [...number(), `\f${header[0]!}`, header[1]!];
  };
  return Object.assign(next, { last: number });
}

function objectiveLines({ code, title, owner }: ObjectiveFacts, printing: Printing, random: () => number): string[] {
  const text = owner === null ? title : `${title} (${owner})`;
  return wrap(`${code}${printing.dash}${dressed(text, printing, random)}`, printing.titleWidth, printing, random, 0.05);
}

function indicatorLines(indicator: IndicatorFacts, printing: Printing, random: () => number): string[] {
  const { code, externalCode, name, baselineYear, baseline, targets } = indicator;
  const gap = printing.spaced ? [''] : [];
  const words = externalCode === null ? name : `${externalCode} ${name}`;
  const named = wrap(
    `${code}${printing.dash}${dressed(words, printing, random)}`,
    printing.nameWidth,
    printing,
    random,
    0.2,
  );
  const year = String(baselineYear);
  const labelled =
    printing.label === 'whole'
      ? [...named, ...gap, `Stato ${year}`]
      : printing.label === 'below'
        ? [...named, ...gap, 'Stato', year]
        : [...named.slice(0, -1), `${named.at(-1)!} Stato`, year];
  return [
    ...labelled,
    ...gap,
    ...(baseline === null ? [] : [...baseline.split('\n'), ...gap]),
    ...(printing.targets === 'together' ? [targets.join(' ')] : targets),
  ];
}

function managersLines({ managers, offices }: PlanFacts, gap: readonly string[]): string[] {
  return [
    'NOME INDIVIDUALI ORGANIZZATIVI',
    ...managers.flatMap(({ role, surname, individual, organisational }, index) => {
      const counts = `${String(individual)} ${String(organisational)}`;
      return index % 2 === 0
        ? [...gap, `${role}: ${surname} ${counts}`]
        : [...gap, `${role}:`, surname, ...gap, counts];
    }),
    ...gap,
    `UFFICI ${String(offices.each)} OBIETTIVI per CIASCUN`,
    `UFFICIO (${String(offices.count)} uffici)`,
  ];
}

/** Words put on lines of a width, with blank lines thrown in. A word broken with a soft hyphen goes on below. */
function wrap(text: string, width: number, printing: Printing, random: () => number, blank: number): string[] {
  const lines: string[] = [];
  let line = '';
  const push = (): void => {
    if (lines.length > 0 && printing.spaced && random() < blank) lines.push('');
    lines.push(line);
    line = '';
  };
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      if (printing.softHyphens && /^\p{L}{6,}$/u.test(word)) {
        line += ` ${word.slice(0, 3)}\u00AD`;
        push();
        line = word.slice(3);
        continue;
      }
      push();
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  push();
  return lines.map((each) => spacedAs(each, printing));
}

function spacedAs(line: string, { spaces }: Printing): string {
  const between = { single: ' ', double: '  ', noBreak: '\u00A0', tabs: '\t' }[spaces];
  return line.replace(/ /g, between);
}

function dressed(text: string, { ligatures }: Printing, random: () => number): string {
  if (!ligatures || random() < 0.5) return text;
  return text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ');
}

/** The same numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) / 2 ** 32;
  };
}
