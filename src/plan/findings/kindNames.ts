import type { TargetKind } from '../target/target';
import type { Language } from './entry';

/** The kinds as people say them, with their article. */
export const kindNames: Readonly<Record<Language, Readonly<Record<TargetKind, string>>>> = {
  it: {
    threshold: 'un valore da raggiungere',
    range: 'un intervallo',
    deadline: 'un termine',
    switch: 'un sì/no',
    level: 'un livello',
    change: 'una variazione',
    maintain: 'un mantenimento',
    ratio: 'un rapporto',
    frequency: 'una frequenza',
    compound: 'un target composto',
    milestones: 'una serie di tappe',
  },
  en: {
    threshold: 'a figure to reach',
    range: 'a range',
    deadline: 'a deadline',
    switch: 'a yes/no',
    level: 'a level',
    change: 'a change',
    maintain: 'a baseline to keep',
    ratio: 'a ratio',
    frequency: 'a frequency',
    compound: 'a compound target',
    milestones: 'a series of milestones',
  },
};
