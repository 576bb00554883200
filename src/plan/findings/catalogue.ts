import { actualFindings, type ActualPayloads } from './actualFindings';
import { baselineFindings, type BaselinePayloads } from './baselineFindings';
import { changeFindings, type ChangePayloads } from './changeFindings';
import type { Family, Language, Severity } from './entry';
import { figureFindings, type FigurePayloads } from './figureFindings';
import type { Finding, FindingCode } from './finding';
import { partFindings, type PartPayloads } from './partFindings';
import { rangeFindings, type RangePayloads } from './rangeFindings';
import { rankFindings, type RankPayloads } from './rankFindings';
import { sheetFindings, type SheetPayloads } from './sheetFindings';
import { structureFindings, type StructurePayloads } from './structureFindings';
import { structureOwnerFindings, type StructureOwnerPayloads } from './structureOwnerFindings';
import { structurePlausibilityFindings, type StructurePlausibilityPayloads } from './structurePlausibilityFindings';
import { structureWeightFindings, type StructureWeightPayloads } from './structureWeightFindings';
import { targetFindings, type TargetPayloads } from './targetFindings';

export type { Severity } from './entry';

/** What each code carries. A new family adds its payloads here and its entries to `catalogue`. */
export interface FindingPayloads
  extends
    TargetPayloads,
    FigurePayloads,
    RangePayloads,
    RankPayloads,
    ChangePayloads,
    PartPayloads,
    BaselinePayloads,
    ActualPayloads,
    StructurePayloads,
    StructureOwnerPayloads,
    StructureWeightPayloads,
    StructurePlausibilityPayloads,
    SheetPayloads {}

/** Every code with its severity and its words; the users' reference page is generated from it. */
export const catalogue: Family<FindingPayloads> = {
  ...targetFindings,
  ...figureFindings,
  ...rangeFindings,
  ...rankFindings,
  ...changeFindings,
  ...partFindings,
  ...baselineFindings,
  ...actualFindings,
  ...structureFindings,
  ...structureOwnerFindings,
  ...structureWeightFindings,
  ...structurePlausibilityFindings,
  ...sheetFindings,
};

export interface FindingWords {
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  /** The reading adopted, null when there is none. */
  readonly reading: string | null;
}

/** Says a finding in a language. */
export function describeFinding(finding: Finding, language: Language): FindingWords {
  return describe(finding.code, finding, language);
}

/** The severity alone, for whoever only counts. */
export function severityOf(finding: Finding): Severity {
  return catalogue[finding.code].severity;
}

function describe<Code extends FindingCode>(
  code: Code,
  finding: {
    readonly payload: FindingPayloads[NoInfer<Code>];
    readonly written: string;
    readonly span: Finding['span'];
  },
  language: Language,
): FindingWords {
  const entry: Family<FindingPayloads>[Code] = catalogue[code];
  const words = entry[language];
  const quoted = quote(finding.written.slice(finding.span.start, finding.span.end), language);
  return {
    severity: entry.severity,
    message: words.message(finding.payload, quoted),
    why: words.why(finding.payload, quoted),
    reading: words.reading === null ? null : words.reading(finding.payload, quoted),
  };
}

const longestQuote = 80;

function quote(text: string, language: Language): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  const short = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : line;
  return language === 'it' ? `«${short}»` : `“${short}”`;
}
