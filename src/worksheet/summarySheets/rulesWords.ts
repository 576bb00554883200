import type { Settings } from '../../plan/achievement/settings';
import type { SheetStatus } from '../../plan/achievement/status';
import type { WorkbookLanguage } from '../workbookLanguage';
import { englishRules } from './englishRules';
import { italianRules } from './italianRules';

/** A row of Regole: what is ruled, how, and what stands beside it. */
export type Rule = readonly [what: string, how: RuleText, beside: string];

/** Words; with figures in them an expression, and words as long as it shows. */
export type RuleText = string | { readonly live: string; readonly words: string };

interface Section {
  readonly title: string;
  readonly headings: readonly string[];
}
type InForce = readonly (readonly [what: string, inForce: string])[];

/** What the sheet of rules says, in one language. */
export interface RulesWords {
  readonly title: string;
  readonly subtitle: (date: string) => string;
  /** Of one person, by role and by name. */
  readonly sameAs: (role: string, owner: string) => string;
  readonly changed: string;
  readonly same: string;
  readonly sections: Readonly<Record<'data' | 'targets' | 'limits' | 'means' | 'statuses', Section>> & {
    readonly missing: Pick<Section, 'title'>;
  };
  /** What stands before and after the counts. */
  readonly plan: (sheet: string, year: number, years: readonly number[]) => { before: string; after: string };
  readonly data: (plan: RuleText, year: number, date: string, joined: readonly string[]) => readonly Rule[];
  readonly targets: (settings: Settings) => readonly Rule[];
  readonly limits: (settings: Settings) => InForce;
  readonly means: (settings: Settings, isWeighted: boolean) => InForce;
  readonly statuses: (settings: Settings) => Readonly<Record<SheetStatus, readonly [string, string]>>;
  readonly missing: string;
}

/** In the language the workbook is set to. */
export const rulesWords: Readonly<Record<WorkbookLanguage, RulesWords>> = { it: italianRules, en: englishRules };
