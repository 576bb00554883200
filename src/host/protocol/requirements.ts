import type { Faults } from './faults';

const NEWEST = '1.17';

/** The requirement sets the host claims, as office.js asks for them: `{"ExcelApi":"1.17"}`. */
export function requirementMatrix(faults: Faults): Readonly<Record<string, string>> {
  return { ExcelApi: faults.requirementSet ?? NEWEST, DelayForCellEdit: '1.1' };
}

export function hostSupports(faults: Faults, set: string, version: string): boolean {
  const claimed = Object.entries(requirementMatrix(faults)).find(
    ([name]) => name.toLowerCase() === set.toLowerCase(),
  )?.[1];
  return claimed !== undefined && compareVersions(claimed, version) >= 0;
}

/** `1.10` is newer than `1.9`. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
