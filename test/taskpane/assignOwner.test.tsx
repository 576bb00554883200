/** @jest-environment ./test/host/support/jsdomEnvironment.cjs */
import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { workbookIn } from '../../src/taskpane/perform';
import { createRuns } from '../../src/taskpane/runs';
import { Pane } from '../../src/taskpane/views/Pane';
import { wordsIn } from './wordsIn';
import { sampleOnDisk } from '../samples/facts';
import { inHost } from '../support/inHost';

/** The pane over the real use cases and the real host: a button is pressed, and the sheet's cells hold it. */

// The whole sample is read three times, on whatever machine runs the gate.
jest.setTimeout(60_000);

const sample = () => Promise.reject(new Error('nobody asks for the sample'));
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const tab = (name: RegExp) => {
  fireEvent.click(screen.getByRole('tab', { name }));
};

async function openPane() {
  const { session } = await inHost(sampleOnDisk('piano-2017-consuntivo.xlsx'));
  const words = wordsIn('it');
  const workbook = workbookIn(session, 'it', { today: () => '2018-01-15', sample });
  const runs = createRuns(workbook, () => new Date(2018, 0, 15, 10, 42), words.bug);
  render(<Pane runs={runs} words={words} />);
  await act(() => runs.start({ kind: 'check' }));
  press('Prima guarda le segnalazioni');
  const owners = () =>
    session.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('F36:F38').load('values');
      await context.sync();
      return range.values.flat() as unknown[];
    });
  expect(await owners()).toEqual(['', '', '']);
  return owners;
}

const assigned = ['SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI', 'SERVIZI INNOVATIVI'];

test('«Assegna» in Responsabili writes the owner on the objective’s rows, and the count is as declared', async () => {
  const owners = await openPane();
  tab(/^Responsabili/);
  press('Assegna 01.O2.O1.T2, senza responsabile');
  await waitFor(async () => expect(await owners()).toEqual(assigned), { timeout: 20_000 });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Assegna/ })).toBeNull(), { timeout: 20_000 });
  const row = within(screen.getAllByRole('table')[1]!).getByRole('row', { name: /SERVIZI INNOVATIVI/ });
  expect(row.textContent).not.toContain('contati');
});

test('«Correggi» in Segnalazioni does the same', async () => {
  const owners = await openPane();
  tab(/^Segnalazioni/);
  press(/^01\.O2\.O1\.T2 .*F36/);
  expect(screen.getByRole('radio', { name: 'SERVIZI INNOVATIVI' })).toHaveProperty('checked', true);
  press('Correggi');
  await waitFor(async () => expect(await owners()).toEqual(assigned), { timeout: 20_000 });
});
