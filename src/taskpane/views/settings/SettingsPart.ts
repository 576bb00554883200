import type { Words } from '../../words/words';
import type { Faults, SettingsDraft } from './settingsDraft';

/** What each part of the form is given. */
export interface SettingsPart {
  readonly draft: SettingsDraft;
  readonly faults: Faults;
  readonly words: Words;
  readonly onChange: (changed: Partial<SettingsDraft>) => void;
}
