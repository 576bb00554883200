import { invalidArgument, NotImplemented } from '../protocol/hostError';

/** `#RRGGBB`. Excel also takes the names of HTML colours, which nothing here needs. */
export function readColor(value: unknown, member: string): string {
  if (typeof value !== 'string') throw invalidArgument('a colour is needed');
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[a-z]+$/i.test(value)) throw new NotImplemented(`${member} by name`);
  throw invalidArgument(`${value} is not a colour`);
}
