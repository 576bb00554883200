import type { Done } from '../app/outcome';
import type { Request } from './requests';

/** The request that takes back what another did; null when it did nothing, or nothing that can be taken back. */
export function takingBack(request: Request, { undo, report }: Done): Request | null {
  switch (request.kind) {
    case 'prepare':
    case 'recalculate':
      return report.host.changes === 0 || undo.length === 0 ? null : { kind: 'undo', changes: undo };
    case 'correct':
      return request.chosen.length === 1 ? { kind: 'revertCorrection', place: -1 } : null;
    default:
      return null;
  }
}
