import { unzipSync } from 'fflate';

/** Parts that differ, styles apart: a look once used may stay listed. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((part) => part !== 'xl/styles.xml')
    .filter((part) => Buffer.compare(Buffer.from(a[part] ?? []), Buffer.from(b[part] ?? [])) !== 0);
}
