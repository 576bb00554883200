import { Refusal } from '../refusal';
import { decodePart, encodePart } from '../xml/decodePart';
import type { ZipCodec } from '../zip/codec';
import { inflateEntry, refuseTooLarge } from '../zip/inflateEntry';
import { readZip, type ZipEntry } from '../zip/readZip';
import { keptRecord, newRecord, writeZip } from '../zip/writeZip';
import { overlay } from './overlay';
import { readRelationships, relationshipsPath, type Relationship } from './relationships';

/** Text of the parts that change, by path; null takes a part away. */
export type PartChanges = ReadonlyMap<string, string | null>;

/** The parts of an Open Packaging file (ECMA-376 part 2). Paths have no leading slash and ignore case. */
export interface Package {
  has(path: string): boolean;
  /** A part's text; throws a `Refusal` when it is missing or damaged. */
  text(path: string): string;
  relationships(source: string): readonly Relationship[];
  /** Whether it differs from the bytes it was opened from. */
  readonly isChanged: boolean;
  changedBy(changes: PartChanges): Package;
  /** A package with these changes; every other part keeps its compressed bytes, its place and its name. */
  save(changes: PartChanges): Uint8Array;
}

export function openPackage(bytes: Uint8Array, codec: ZipCodec): Package {
  const archive = readZip(bytes);
  refuseTooLarge(archive);
  const byPath = new Map<string, ZipEntry>();
  for (const entry of archive.entries) byPath.set(normalise(entry.name), entry);
  const find = (path: string): ZipEntry | undefined =>
    byPath.get(normalise(path)) ?? byPath.get(normalise(percentDecoded(path)));

  const text = (path: string): string => {
    const entry = find(path);
    if (!entry) throw new Refusal('damaged', `${path} is missing`);
    return decodePart(path, inflateEntry(archive, entry, codec));
  };
  const opened: Package = {
    isChanged: false,
    changedBy: (changes) => overlay(opened, changes),
    has: (path) => find(path) !== undefined,
    text,
    relationships: (source) => {
      const path = relationshipsPath(source);
      return find(path) ? readRelationships(source, path, text(path)) : [];
    },
    save: (changes) => {
      const byEntry = new Map([...changes].map(([path, change]) => [find(path)?.name ?? path, change]));
      const records = archive.entries.flatMap((entry) => {
        const change = byEntry.get(entry.name);
        byEntry.delete(entry.name);
        if (change === undefined) return [keptRecord(archive, entry)];
        return change === null ? [] : [newRecord(entry.name, encodePart(change), codec)];
      });
      for (const [path, change] of byEntry)
        if (change !== null) records.push(newRecord(path, encodePart(change), codec));
      return writeZip(records, archive.comment);
    },
  };
  return opened;
}

// Names are compared without case (part 2, 7.3.4); some old writers put backslashes.
function normalise(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
