import * as React from 'react';
import { findingsTable, reportJson } from '../../../app/exportTexts';
import { PlainButton } from '../../controls/buttons';
import { CopyableText } from '../../controls/CopyableText';
import { DownloadLink } from '../../controls/DownloadLink';
import type { PlanViewProps } from '../PlanTabs';
import { FormPage } from '../form/FormPage';

interface ExportViewProps extends Pick<PlanViewProps, 'report' | 'words'> {
  readonly onClose: () => void;
}

/** What can be taken elsewhere: the findings as a table, and everything as JSON. */
export function ExportView({ report, words, onClose }: ExportViewProps): JSX.Element {
  const say = words.exporting;
  const copying = { copy: say.copy, copied: words.owners.copied, notCopied: words.owners.notCopied };
  const table = findingsTable(report, words.language);
  const json = reportJson(report);
  const name = `piano-${report.plan.year}-${report.plan.referenceDate}`;
  return (
    <FormPage
      title={say.title}
      note={say.note}
      back={say.back}
      onClose={onClose}
      footer={<PlainButton label={say.close} onClick={onClose} />}
    >
      <section>
        <h2>{say.findings(report.findings.length)}</h2>
        <p className="small">{say.findingsNote}</p>
        <CopyableText text={table} label={say.findingsText} {...copying} />
        <DownloadLink
          label={say.download('.tsv')}
          text={`\uFEFF${table}`}
          type="text/tab-separated-values"
          name={`${name}.tsv`}
        />
      </section>
      <section>
        <h2>{say.report}</h2>
        <p className="small">{say.reportNote}</p>
        <CopyableText text={json} label={say.reportText} {...copying} />
        <DownloadLink label={say.download('.json')} text={json} type="application/json" name={`${name}.json`} />
      </section>
    </FormPage>
  );
}
