import { severityOf } from '../../../src/plan/findings/catalogue';
import { readCorpus } from '../../corpus/readCorpus';
import { readText } from './sayReading';

const files = [
  ...['thresholds.tsv', 'deadlines.tsv', 'switches.tsv', 'changes.tsv', 'maintains.tsv', 'compounds.tsv'],
  ...['milestones.tsv', 'ranges.tsv', 'levels.tsv', 'ratios.tsv', 'frequencies.tsv', 'mustNotBeRead.tsv'],
];

test.each(files)('%s: every correction offered is read, beside the same baseline, without an error', (file) => {
  const unread: string[] = [];
  for (const [written = '', baseline = ''] of readCorpus(file))
    for (const { code, corrections } of readText(written, baseline).findings)
      for (const correction of corrections) {
        const again = readText(correction, baseline);
        const isRead = again.status === 'read' && again.findings.every((each) => severityOf(each) !== 'error');
        if (!isRead) unread.push(`${code} «${written}» beside «${baseline}» offers «${correction}»`);
      }
  expect(unread).toEqual([]);
});
