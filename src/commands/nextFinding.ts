import type { FindingReport, PlanReport } from '../app/report';
import { groupFindings } from '../taskpane/findingGroups';
import { findingKey, type Navigation } from '../taskpane/navigation';

/** The finding after the open one, in the order the pane lists them; after the last the first, and null where there is none. */
export function nextFinding(report: PlanReport, place: Navigation): FindingReport | null {
  const everything: Navigation = { ...place, search: '', severity: null, showsAccepted: false };
  const listed = groupFindings(report, everything, () => '').flatMap(({ kinds }) =>
    kinds.flatMap(({ findings }) => findings),
  );
  const open = listed.findIndex((finding) => findingKey(finding) === place.finding);
  return listed[(open + 1) % Math.max(1, listed.length)] ?? null;
}
