import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSummaries } from '../../src/app/createSummaries';
import { done, inHost } from '../support/inHost';
import { ownedPlan } from '../support/ownedPlan';
import { newFolder } from '../support/piano';

test('figures of any length stand whole on paper', async () => {
  const rows = [
    { baseline: '16.736.710,01 €', target: '<= 16.000.000 €', actual: 18_547_045.5 },
    { baseline: '1.736.710.000,01 €', target: '<= 1.600.000.000 €', actual: 1_234_567_890.12 },
    { baseline: 1_736_710_000.25, target: 1_600_000_000.5, actual: 1_234_567_890.1234 },
    { baseline: 3, target: '>= 4', actual: 1e12 },
  ];
  const { session, engine } = await inHost(ownedPlan({ rows }));
  done(await createSummaries(session, { at: '2017-12-31', today: '2026-11-27', language: 'it' }));
  const [folder, profile] = [newFolder(), `-env:UserInstallation=file://${newFolder()}`];
  writeFileSync(path.join(folder, 'money.xlsx'), engine.workbook.save());
  const pdf = ['--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'money.xlsx')];
  execFileSync('soffice', [profile, '--headless', ...pdf], { stdio: 'pipe' });
  const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'money.pdf'), '-'], { encoding: 'utf8' });
  const pages = text.split('\f').filter((page) => page.includes('Situazione al'));
  for (const shown of ['18,547,045.50 €', '+2,547,045.50 €', '1,234,567,890.1234', '1,736,710,000.25'])
    expect(pages.filter((page) => page.includes(shown))).toHaveLength(2);
  expect(pages.join('')).not.toContain('##');
});
