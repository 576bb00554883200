import * as React from 'react';
import { writeReminder } from '../../../app/reminder';
import type { PlanReport } from '../../../app/report';
import type { AssessedPlan } from '../../../plan/assess';
import { unreportedByOwner } from '../../../plan/rollup/unreported';
import { CopyableText } from '../../controls/CopyableText';
import { Disclosure } from '../../controls/Disclosure';
import type { Words } from '../../words/words';

interface RemindersProps {
  readonly assessed: AssessedPlan;
  readonly report: PlanReport;
  readonly words: Words;
}

/** Who has not reported yet, each with the mail that asks for it. */
export function Reminders({ assessed, report: { plan }, words }: RemindersProps): JSX.Element {
  const say = words.owners;
  const missing = unreportedByOwner(assessed);
  const texts = missing.map((one) => ({
    ...one,
    text: writeReminder(one, plan, words.language),
  }));
  const results = missing.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const copying = { copied: say.copied, notCopied: say.notCopied };
  if (results === 0) return <p className="reminders small">{say.nothingMissing}</p>;
  return (
    <section className="reminders" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{say.missing(results, missing.length)}</h2>
      {texts.map(({ owner, indicators, text }) => (
        <Disclosure key={owner ?? ''} label={say.missingOf(owner, indicators.length)}>
          <ul className="missing">
            {indicators.map(({ indicator }) => (
              <li key={indicator.cell}>
                <b className="number">{indicator.code}</b> {indicator.name}
              </li>
            ))}
          </ul>
          <CopyableText text={text} label={say.mail(owner)} copy={say.copy} {...copying} />
        </Disclosure>
      ))}
      <Disclosure label={say.copyAll}>
        <CopyableText
          text={texts.map(({ text }) => text).join('\n\n---\n\n')}
          label={say.copyAll}
          copy={say.copy}
          {...copying}
        />
      </Disclosure>
    </section>
  );
}
