import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_CLASSES, hostMembers } from '../../src/host/members/all';
import { camelCase } from '../../src/host/members/hostClass';
import { readContract } from './support/contract';

const contract = readContract();

test('the contract is as large as the package', () => {
  const count = (of: 'properties' | 'methods'): number =>
    contract.reduce((sum, each) => sum + each[of].filter((member) => !member.startsWith('_')).length, 0);
  expect([contract.length, count('properties'), count('methods')]).toEqual([188, 1031, 948]);
});

/** Office's own services are not part of Excel's API. */
test('the host has no member that Excel lacks', () => {
  const known = new Map(contract.map((each) => [each.name, new Set([...each.properties, ...each.methods])]));
  const invented = HOST_CLASSES.filter(
    ({ name }) => !['AddinInternalService', 'AppRuntimeService'].includes(name),
  ).flatMap(({ name, properties, navigations, methods }) =>
    [...properties, ...navigations, ...methods]
      .map(camelCase)
      .filter((member) => !known.get(name)?.has(member))
      .map((member) => `${name}.${member}`),
  );
  expect(invented).toEqual([]);
});

/** What the client calls on its own account: chunked writes, references, start-up. */
const CLIENTS_OWN = [
  'AddinInternalService.notifyActionHandlerReady',
  'AppRuntimeService.setAppRuntimeState',
  'Range.getRow',
  'Range.getBoundingRect',
  'Range._ValidateArraySize',
  'Workbook._RemoveReference',
  ...['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted'].flatMap((event) => [
    `WorksheetCollection._Register${event}Event`,
    `WorksheetCollection._Unregister${event}Event`,
  ]),
];

test('the host has no member that neither the adapter nor a conformance script uses', () => {
  const sources = ['test/conformance/scripts', 'src/excel'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const words = new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
  expect(
    hostMembers().filter(
      (member) => !CLIENTS_OWN.includes(member) && !words.has(member.slice(member.indexOf('.') + 1)),
    ),
  ).toEqual([]);
});

test.each([
  ['excel-web-16.00.js', '01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c'],
  ['excel-web-16.00.debug.js', 'c9d4f48f13916d03cdfab4e0ce3e7339e2373c46039bd1e6ffc967703cb8669c'],
  ['office.js', 'f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62'],
])('%s is the file that was studied', (file, expected) => {
  expect(
    createHash('sha256')
      .update(readFileSync(require.resolve(`@microsoft/office-js/dist/${file}`)))
      .digest('hex'),
  ).toBe(expected);
});
