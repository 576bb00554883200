/** The arrows of the house (src/README.md). `npm run arrows` fails on the first import that goes against them. */
const rooms = [
  'plan',
  'worksheet',
  'excel',
  'app',
  'taskpane',
  'commands',
  'host',
  'xlsx',
  'workbench',
  'cli',
  'samples',
];

/** What each room may import besides itself. */
const may = {
  plan: [],
  worksheet: ['plan'],
  excel: ['plan', 'worksheet'],
  app: ['plan', 'worksheet', 'excel'],
  taskpane: ['plan', 'app', 'excel'],
  commands: ['app', 'taskpane', 'excel'],
  xlsx: [],
  host: ['xlsx'],
  workbench: ['host', 'xlsx'],
  cli: ['plan', 'app', 'excel', 'host', 'xlsx'],
  samples: ['xlsx'],
};

const reasons = {
  plan: 'The domain is pure: what a plan says and whether it was met must be testable without Excel, React, a clock or a file.',
  worksheet:
    'A grid in, a plan out; a plan in, a list of changes out. Whoever applies the changes is not its business.',
  excel: 'Only this room talks to Excel; it does what a list of changes says and decides nothing.',
  app: 'Use cases are shared by pane, ribbon and command line: they may know neither a screen nor a file.',
  taskpane:
    'The pane runs inside Excel: it reaches the workbook through the use cases, never through the host we wrote for tests.',
  commands: 'Ribbon buttons run in the pane’s runtime and do what the pane does.',
  xlsx: 'A file format room knows zip and OOXML, nothing of plans nor of Excel’s API.',
  host: 'The host knows Excel, not plans: as soon as it knew them it could be made to agree with our own mistakes.',
  workbench: 'The page plays Excel around the unmodified add-in; it must not help it.',
  cli: 'The command line runs the same use cases over the host: a second way to touch a workbook would be a second truth.',
  samples: 'Samples are made from one data file; reading them back with our own eyes would prove nothing.',
};

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-arrows`,
      comment: reasons[room],
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/${room}/`, ...may[room].map((other) => `^src/${other}/`)] },
    })),
    {
      name: 'pure-rooms-take-no-packages',
      comment: 'plan, worksheet, excel and app run in Excel, in Node and in tests: what they need is passed in.',
      severity: 'error',
      from: { path: '^src/(plan|worksheet|excel|app)/' },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: '^src/' },
    },
    {
      name: 'taskpane-never-reaches-host',
      comment:
        'The add-in’s bundle must not carry the test host, the calculation engine or the zip code, not even through another room.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/' },
      to: { path: '^src/(host|xlsx|workbench|cli)/', reachable: true },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one idea in two places.',
      severity: 'error',
      from: { pathNot: '^src/plan/findings/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
