import type { Done } from '../app/outcome';
import type { Request } from './requests';

/** The request that takes back what another did; null when it did nothing, or nothing that can be taken back. */
export function takingBack(request: Request, { undo, report }: Done): Request | null {
  switch (request.kind) {
    case 'prepare':
    case 'recalculate':
    case 'changeSettings':
    case 'createSummaries':
    case 'freeze':
    case 'unfreeze':
      return report.host.changes === 0 || undo.length === 0 ? null : { kind: 'undo', changes: undo };
    case 'correct':
      return { kind: 'revertCorrections', places: request.chosen.map((_, index) => -1 - index) };
    case 'accept':
      return { kind: 'reconsider', findings: request.findings };
    case 'reconsider':
      return { kind: 'accept', findings: request.findings };
    default:
      return null;
  }
}
