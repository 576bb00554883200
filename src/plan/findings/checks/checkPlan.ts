import type { Plan } from '../../plan';
import type { Check, Checked } from './check';
import { codesArePresent } from './codesArePresent';
import { codesAreUnique } from './codesAreUnique';
import { codesAreWellFormed } from './codesAreWellFormed';
import { countsAreAsDeclared } from './countsAreAsDeclared';
import { directionAsItsFamily } from './directionAsItsFamily';
import { directionsAreKnown } from './directionsAreKnown';
import { indicatorsAreAsManyAsUsual } from './indicatorsAreAsManyAsUsual';
import { indicatorsBelongSomewhere } from './indicatorsBelongSomewhere';
import { levelsAgreeWithCodes } from './levelsAgreeWithCodes';
import { notEasierThanTheBaseline } from './notEasierThanTheBaseline';
import { objectivesAreMeasured } from './objectivesAreMeasured';
import { objectivesHaveOwners } from './objectivesHaveOwners';
import { ownersAreKnown } from './ownersAreKnown';
import { parentsAreInThePlan } from './parentsAreInThePlan';
import { sameIndicatorSameFigures } from './sameIndicatorSameFigures';
import { statedFigureAsItsSibling } from './statedFigureAsItsSibling';
import { textCellsHoldText } from './textCellsHoldText';
import { unitsAgree } from './unitsAgree';
import { weightsAddUp } from './weightsAddUp';
import { weightsAreComplete } from './weightsAreComplete';
import { weightsAreReadable } from './weightsAreReadable';

/**
 * From the frame to the figures: first what every other rule takes for granted (codes, levels, who belongs to whom), then
 * who answers for what, then how it weighs, and last whether figures that can each be read make sense side by side.
 */
const checks: readonly Check[] = [
  textCellsHoldText,
  codesAreWellFormed,
  codesArePresent,
  codesAreUnique,
  levelsAgreeWithCodes,
  indicatorsBelongSomewhere,
  parentsAreInThePlan,
  objectivesAreMeasured,
  indicatorsAreAsManyAsUsual,
  objectivesHaveOwners,
  ownersAreKnown,
  countsAreAsDeclared,
  weightsAreReadable,
  weightsAreComplete,
  weightsAddUp,
  directionsAreKnown,
  notEasierThanTheBaseline,
  directionAsItsFamily,
  sameIndicatorSameFigures,
  unitsAgree,
  statedFigureAsItsSibling,
];

/** Holds a plan against every rule there is. */
export function checkPlan(plan: Plan): Checked[] {
  return checks.flatMap((check) => check(plan));
}
