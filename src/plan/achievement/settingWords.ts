import { printNumber } from '../numbers/printNumber';
import type { Settings } from './settings';
import { bounds, type UnfitSetting } from './unfitSettings';

type Language = 'it' | 'en';
type Choices = Readonly<Record<string, string>>;

/** How a setting is called. */
export const nameSetting = (setting: keyof Settings, language: Language): string => names[language][setting];

/** What a setting is set to, in words. */
export function showSetting(settings: Settings, setting: keyof Settings, language: Language): string {
  const value = settings[setting];
  const choices = chosen[language];
  switch (setting) {
    case 'cap':
    case 'partlyMetFrom':
    case 'tolerance':
      return percent(settings[setting], language);
    case 'lossPerDayLate':
      return settings.lossPerDayLate >= 1
        ? choices.allAtOnce
        : choices.eachDay(percent(settings.lossPerDayLate, language));
    case 'scale':
      return settings.scale.join(', ');
    default:
      return choices.words[setting][String(value)] ?? String(value);
  }
}

/** What is wrong with a setting that makes no sense, in one sentence. */
export function sayUnfit(unfit: UnfitSetting, language: Language): string {
  const say = unfitWords[language];
  if (unfit.setting === 'scale') return say.scale(unfit.value.join(', '));
  const [least, most] = bounds[unfit.setting].map((bound) => percent(bound, language));
  return say.figure(nameSetting(unfit.setting, language), percent(unfit.value, language), least ?? '', most ?? '');
}

const percent = (share: number, language: Language): string =>
  Number.isFinite(share) ? `${printNumber(Number((share * 100).toPrecision(12)), language)}%` : '?';

const names: Readonly<Record<Language, Readonly<Record<keyof Settings, string>>>> = {
  it: {
    method: 'Metodo',
    atMost: '«Al massimo» non raggiunto',
    cap: 'Limite per indicatore',
    partlyMetFrom: 'Parziale a partire da',
    tolerance: '«Circa» ammette',
    equals: '«= N»',
    scale: 'Scala dei giudizi',
    missedLevel: 'Giudizio non raggiunto',
    lossPerDayLate: 'Scadenza superata',
    notReportedCounts: 'Non rendicontati nelle medie',
  },
  en: {
    method: 'Method',
    atMost: '“At most” missed',
    cap: 'Limit per indicator',
    partlyMetFrom: 'Partly met from',
    tolerance: '“About” allows',
    equals: '“= N”',
    scale: 'Scale of judgements',
    missedLevel: 'Judgement missed',
    lossPerDayLate: 'Deadline missed',
    notReportedCounts: 'Not reported, in means',
  },
};

type InWords = Exclude<keyof Settings, 'cap' | 'partlyMetFrom' | 'tolerance' | 'lossPerDayLate' | 'scale'>;

interface Chosen {
  readonly words: Readonly<Record<InWords, Choices>>;
  readonly allAtOnce: string;
  eachDay(loss: string): string;
}

const chosen: Readonly<Record<Language, Chosen>> = {
  it: {
    words: {
      method: { againstTarget: 'rapporto al target', fromBaseline: 'avanzamento dalla base' },
      atMost: { distance: '2 − C ÷ T', quotient: 'T ÷ C' },
      equals: { reach: 'arrivarci', literal: 'proprio quel valore' },
      missedLevel: { nothing: 'vale 0', rankRatio: 'posto nella scala su posto chiesto' },
      notReportedCounts: { zero: 'contano 0', excluded: 'restano fuori' },
    },
    allAtOnce: 'vale 0',
    eachDay: (loss) => `perde ${loss} al giorno`,
  },
  en: {
    words: {
      method: { againstTarget: 'ratio to the target', fromBaseline: 'progress from the baseline' },
      atMost: { distance: '2 − R ÷ T', quotient: 'T ÷ R' },
      equals: { reach: 'reach it', literal: 'exactly that figure' },
      missedLevel: { nothing: 'counts 0', rankRatio: 'its rank over the rank asked' },
      notReportedCounts: { zero: 'count 0', excluded: 'are left out' },
    },
    allAtOnce: 'counts 0',
    eachDay: (loss) => `loses ${loss} a day`,
  },
};

interface UnfitWords {
  figure(name: string, value: string, least: string, most: string): string;
  scale(value: string): string;
}

const unfitWords: Readonly<Record<Language, UnfitWords>> = {
  it: {
    figure: (name, value, least, most) => `${name}: ${value} non ha senso, deve stare tra ${least} e ${most}.`,
    scale: (value) =>
      `La scala dei giudizi «${value}» non va: servono almeno due giudizi diversi, in parole, dal peggiore al migliore.`,
  },
  en: {
    figure: (name, value, least, most) => `${name}: ${value} makes no sense, it must lie between ${least} and ${most}.`,
    scale: (value) =>
      `The scale of judgements “${value}” will not do: it takes at least two different judgements, in words, from worst to best.`,
  },
};
