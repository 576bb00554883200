/**
 * @jest-environment ./test/host/support/jsdomEnvironment.cjs
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createEngine, type Engine } from '../../src/host/engine';
import type { WebProtocol } from '../../src/host/transports/webProtocol';
import { openAddinPage } from '../host/support/addinPage';
import { open, xlsx } from '../host/support/sheets';

/** What the add-in's functions were called with, in order: the button for a press, nothing for keys. */
const ran: [name: string, button: string | undefined][] = [];

let engine: Engine;
let protocol: WebProtocol;
let early: Promise<void>;

function associate(name: string): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
    ran.push([name, event?.source.id]);
    event?.completed();
  });
}

beforeAll(async () => {
  engine = createEngine(await open(xlsx({ Piano: [['a', 1]] })));
  ({ protocol } = await openAddinPage(engine, {
    opening: ({ press, act }) => {
      act('next');
      early = press('Button.Early', 'recalculate');
    },
    script: () => {
      associate('recalculate');
      associate('next');
    },
  }));
  await early;
  await settled();
});

/** Everything that travels has arrived: messages here take a task each. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test('what was pressed before the page had loaded runs once the page is there, and once only', () => {
  expect([...ran].sort()).toEqual([
    ['next', undefined],
    ['recalculate', 'Button.Early'],
  ]);
});

test('what is pressed later runs at once, as often as it is pressed', async () => {
  ran.length = 0;
  await protocol.press('Button.A', 'recalculate');
  await protocol.press('Button.B', 'recalculate');
  protocol.act('next');
  await settled();
  expect(ran).toEqual([
    ['recalculate', 'Button.A'],
    ['recalculate', 'Button.B'],
    ['next', undefined],
  ]);
});

test('a button whose function nobody knows is not busy for ever', async () => {
  await expect(protocol.press('Button.C', 'unknown')).resolves.toBeUndefined();
});

test('nothing was asked of the host that it lacks', () => {
  expect(engine.unimplemented).toEqual([]);
});
