import type { ActualReading } from '../actual/readActual';
import type { Baseline } from '../baseline';
import { italianDate } from '../dates';
import { printNumber } from '../numbers/printNumber';
import { printQuantity } from '../numbers/printQuantity';
import { printTarget } from '../target/printTarget';
import type { SimpleTarget, Target } from '../target/target';
import type { Judgement, JudgementContext } from './judge';
import type { Settings } from './settings';
import { showSetting } from './settingWords';
import type { Status } from './status';

type Language = 'it' | 'en';

/** Something a judgement rests on. */
export type ExplainedInput =
  | { readonly input: 'target' | 'baseline' | 'actual' | 'referenceDate'; readonly shown: string }
  | { readonly input: 'setting'; readonly setting: keyof Settings; readonly shown: string };

export interface Explanation {
  /** What was asked, what was reached, and what follows, in words. */
  readonly sentence: string;
  /** Everything that could have made the judgement another one. */
  readonly inputs: readonly ExplainedInput[];
}

/** Why an indicator stands as it stands, so that whoever checks can follow it without the add-in. */
export function explain(
  target: Target,
  baseline: Baseline,
  actual: ActualReading,
  judgement: Judgement,
  context: JudgementContext,
  language: Language,
): Explanation {
  const say = words[language];
  const shownActual = showActual(actual, language);
  const parts = everyPart(target);
  const inputs: ExplainedInput[] = [
    { input: 'target', shown: printTarget(target, language) },
    ...(parts.some((part) => usesBaseline(part, baseline, context.settings))
      ? [{ input: 'baseline' as const, shown: baseline.written }]
      : []),
    { input: 'actual', shown: shownActual },
    ...(judgement.status === 'met'
      ? []
      : [{ input: 'referenceDate' as const, shown: showDate(context.referenceDate, language) }]),
    ...usedSettings(parts, baseline, judgement.status).map((setting): ExplainedInput => ({
      input: 'setting',
      setting,
      shown: showSetting(context.settings, setting, language),
    })),
  ];
  const degree = judgement.achievement === null ? '' : `, ${percent(judgement.achievement, language)}`;
  const sentence = `${say.asked(printTarget(target, language))} ${say.reached(shownActual)} ${say.statuses[judgement.status]}${degree}.`;
  return { sentence, inputs };
}

/** Every part has a say in what the judgement rests on. */
function everyPart(target: Target): readonly SimpleTarget[] {
  if (target.kind === 'compound') return target.parts;
  return [target.kind === 'milestones' ? target.counting : target];
}

function usesBaseline(part: SimpleTarget, baseline: Baseline, settings: Settings): boolean {
  if (part.kind === 'change' || part.kind === 'maintain') return true;
  if (part.kind !== 'threshold') return false;
  return (
    part.impliedOperator || part.operator === '=' || (settings.method === 'fromBaseline' && baseline.kind === 'number')
  );
}

/** Settings whose change could change this judgement. */
function usedSettings(parts: readonly SimpleTarget[], baseline: Baseline, status: Status): (keyof Settings)[] {
  const used = new Set<keyof Settings>();
  for (const part of parts) {
    const isFigure = part.kind === 'threshold' || part.kind === 'change';
    if (isFigure && baseline.kind === 'number') used.add('method');
    if (isFigure && part.operator.startsWith('<')) used.add('atMost');
    if (part.kind === 'threshold' && part.operator === '=') used.add('equals').add('atMost');
    if (part.kind === 'threshold' && part.operator === '~') used.add('tolerance');
    if (part.kind === 'level' || (part.kind === 'maintain' && part.level !== null))
      used.add('scale').add('missedLevel');
    if (part.kind === 'deadline') used.add('lossPerDayLate');
  }
  used.add(status === 'met' ? 'cap' : 'partlyMetFrom');
  return [...used];
}

function showActual({ kind, value, unit }: ActualReading, language: Language): string {
  const say = words[language];
  if (kind === 'number' && typeof value === 'number') return printQuantity({ value, unit }, language);
  if (kind === 'date' && typeof value === 'string') return showDate(value, language);
  if (kind === 'switch') return value === true ? say.done : say.notDone;
  return kind === 'level' ? String(value) : say.nothing;
}

const showDate = (iso: string, language: Language): string => (language === 'it' ? italianDate(iso) : iso);

const percent = (ratio: number, language: Language): string =>
  `${printNumber(Number((ratio * 100).toPrecision(12)), language)}%`;

interface Words {
  asked(target: string): string;
  reached(actual: string): string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly done: string;
  readonly notDone: string;
  readonly nothing: string;
}

const words: Readonly<Record<Language, Words>> = {
  it: {
    asked: (target) => `Si chiede: ${target}.`,
    reached: (actual) => `Risultato: ${actual}.`,
    statuses: {
      met: 'Raggiunto',
      partlyMet: 'Raggiunto in parte',
      notMet: 'Non raggiunto',
      inProgress: 'Ancora in corso',
      pending: 'Il risultato si attende',
      notReported: 'Il periodo è finito e il risultato manca',
      notAssessable: 'Non si può valutare',
      actualToCorrect: 'Il risultato è da correggere',
      targetToCorrect: 'Il target è da correggere',
    },
    done: 'fatto',
    notDone: 'non fatto',
    nothing: 'nessuno',
  },
  en: {
    asked: (target) => `Asked: ${target}.`,
    reached: (actual) => `Result: ${actual}.`,
    statuses: {
      met: 'Met',
      partlyMet: 'Partly met',
      notMet: 'Not met',
      inProgress: 'Still in progress',
      pending: 'The result is awaited',
      notReported: 'The period is over and the result is missing',
      notAssessable: 'It cannot be assessed',
      actualToCorrect: 'The result needs correcting',
      targetToCorrect: 'The target needs correcting',
    },
    done: 'done',
    notDone: 'not done',
    nothing: 'none',
  },
};
