/**
 * Times of the main job, in whole processes: median of several runs, and the ratio to a plain openpyxl script where Python
 * has openpyxl. CPU seconds of all threads stand beside where GNU time is installed: they change less when the machine
 * is busy with something else, and count what the compiler's and collector's threads do meanwhile. `npm run bench [runs] [rows…]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const dist = path.join(root, 'dist', 'node');
const { blankWorkbook } = require(path.join(dist, 'xlsx', 'blankWorkbook.js'));
const { openWorkbook } = require(path.join(dist, 'xlsx', 'openWorkbook.js'));
const { readTarget } = require(path.join(dist, 'plan', 'target', 'readTarget.js'));
const { readBaseline } = require(path.join(dist, 'plan', 'readBaseline.js'));
const facts = require(path.join(root, 'assets', 'samples', 'plan-2017.json'));

const [runs = 5, ...sizes] = process.argv.slice(2).map(Number);
const python = process.env.PYTHON ?? '/usr/bin/python3';
const folder = mkdtempSync(path.join(tmpdir(), 'piano-bench-'));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const seconds = (figure) => `${figure.toFixed(2)} s`;

const clock = '/usr/bin/time';
const hasClock = spawnSync(clock, ['--version']).status === 0;

function timed(command, args) {
  const report = path.join(folder, 'cpu');
  const [program, ...rest] = [...(hasClock ? [clock, '-q', '-f', '%U %S', '-o', report] : []), command, ...args];
  const started = performance.now();
  const run = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 1 << 30 });
  const wall = (performance.now() - started) / 1000;
  return { wall, cpu: hasClock ? cpuSeconds(readFileSync(report, 'utf8')) : null, ...run };
}

function cpuSeconds(report) {
  const [user, system] = report.trim().split(' ').map(Number);
  return user + system;
}

function printTimes(timings) {
  const wall = seconds(median(timings.map((timing) => timing.wall)));
  return hasClock ? `${wall} (CPU ${seconds(median(timings.map((timing) => timing.cpu)))})` : wall;
}

function ratio(timings, others, what) {
  const [ours, theirs] = [timings, others].map((each) => median(each.map((timing) => timing[what])));
  return (ours / theirs).toFixed(2);
}

/** A register of as many indicators as asked for, with the sample's targets over and over. */
function bigPlan(rows) {
  const opened = openWorkbook(blankWorkbook(['Piano']));
  const headings = [
    'Area',
    'Missione',
    'Livello',
    'Codice obiettivo',
    'Obiettivo',
    'Responsabile',
    'Codice',
    'Indicatore',
    'Anno',
    'Stato iniziale',
    'Target 2017',
    'Target 2018',
    'Target 2019',
    'Consuntivo',
  ];
  const lines = [['Piano della performance 2017'], [], [], headings];
  for (let row = 0; row < rows; row++) {
    const { baseline, targets } = facts.indicators[row % facts.indicators.length];
    lines.push([
      null,
      null,
      'Team',
      '01.O1.O1.T1',
      'Prova',
      'URP',
      `F${10000 + row}`,
      `Indicatore ${row}`,
      2015,
      baseline,
      targets[0],
      null,
      null,
      row % 7,
    ]);
  }
  const cells = new Map(
    lines.map((line, row) => [
      row,
      new Map(
        line.flatMap((value, column) =>
          value === null || value === undefined ? [] : [[column, { content: { value, formula: null } }]],
        ),
      ),
    ]),
  );
  return opened.save({ sheets: new Map([[0, { cells, columnWidths: new Map() }]]), recalculateOnOpen: false });
}

const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
console.log(`node ${process.version}, median of ${runs} runs in whole processes\n`);
for (const rows of sizes.length > 0 ? sizes : [300, 10_000]) {
  const plan = path.join(folder, `plan-${rows}.xlsx`);
  const result = path.join(folder, `result-${rows}.xlsx`);
  writeFileSync(plan, bigPlan(rows));
  const piano = [];
  const yardstick = [];
  let host;
  for (let run = 0; run < runs; run++) {
    const ours = timed(process.execPath, [
      path.join(dist, 'cli', 'main.js'),
      'recalc',
      plan,
      '-o',
      result,
      '--force',
      '--json',
    ]);
    if (ours.status > 1) throw new Error(ours.stderr);
    host = JSON.parse(ours.stdout).host;
    piano.push(ours);
    if (hasOpenpyxl) yardstick.push(timed(python, [path.join(here, 'openpyxl_recalc.py'), plan, `${result}.py.xlsx`]));
  }
  const again = timed(process.execPath, [
    path.join(dist, 'cli', 'main.js'),
    'recalc',
    result,
    '-o',
    `${result}.again.xlsx`,
    '--force',
    '--json',
  ]);
  const beside = hasOpenpyxl
    ? `, openpyxl ${printTimes(yardstick)}, ratio ${ratio(piano, yardstick, 'wall')}${hasClock ? ` (CPU ${ratio(piano, yardstick, 'cpu')})` : ''}`
    : '';
  console.log(
    `recalc, ${rows} indicators: ${printTimes(piano)}${beside}; ${host.syncs} syncs, ${host.requests} requests, ${host.changes} changes; second run ${JSON.parse(again.stdout).host.changes} changes`,
  );
}

const pairs = facts.indicators.flatMap(({ baseline, targets }) =>
  targets.map((target) => [cell(baseline), cell(target)]),
);
const withBaselines = pairs.map(([baseline, target]) => [target, { baseline: readBaseline(baseline), year: 2017 }]);
perSecond('targets', withBaselines, ([target, context]) => readTarget(target, context));
perSecond('baselines', pairs, ([baseline]) => readBaseline(baseline));

/** How many of the sample plan's cells are read in a second on one core, once the code is warm. */
function perSecond(what, items, read) {
  const rates = [];
  for (let run = 0; run <= runs; run++) {
    const started = performance.now();
    for (let repeat = 0; repeat < 200; repeat++) for (const item of items) read(item);
    if (run > 0) rates.push((200 * items.length) / ((performance.now() - started) / 1000));
  }
  console.log(`${what} read: ${Math.round(median(rates)).toLocaleString('en')} per second on one core`);
}
rmSync(folder, { recursive: true });

function cell(written) {
  return { value: written || null, text: written ?? '', numberFormat: 'General' };
}
