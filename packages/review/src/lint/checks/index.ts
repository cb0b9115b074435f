import type { ProtocolCheck } from '../check.js';
import { anchorsAreUsed } from './anchors-are-used.js';
import { bandsRise } from './bands-rise.js';
import { casesCanBeReached } from './cases-can-be-reached.js';
import { casesLeaveNoHole } from './cases-leave-no-hole.js';
import { choicesDiffer } from './choices-differ.js';
import { courseHasAStart } from './course-has-a-start.js';
import { criteriaFitTheirMeasure } from './criteria-fit-their-measure.js';
import { daysRise } from './days-rise.js';
import { devicesAddUp } from './devices-add-up.js';
import { dosesAreNamed } from './doses-are-named.js';
import { dosesWithinCap } from './doses-within-cap.js';
import { editionsAreInOrder } from './editions-are-in-order.js';
import { entriesAgreeWithWays } from './entries-agree-with-ways.js';
import { firstDoseIsOffered } from './first-dose-is-offered.js';
import { firstDoseWithinCap } from './first-dose-within-cap.js';
import { gapsAreDefined } from './gaps-are-defined.js';
import { gapsAreUsed } from './gaps-are-used.js';
import { gateOutcomesLeadSomewhere } from './gate-outcomes-lead-somewhere.js';
import { gateReadsWhatItIsGiven } from './gate-reads-what-it-is-given.js';
import { gateScalesAreMeasured } from './gate-scales-are-measured.js';
import { guardsCanHold } from './guards-can-hold.js';
import { idsAreUniqueInside } from './ids-are-unique-inside.js';
import { intervalsFitLength } from './intervals-fit-length.js';
import { labelsHaveAPlace } from './labels-have-a-place.js';
import { ladderBeginsWithAmount } from './ladder-begins-with-amount.js';
import { ladderRises } from './ladder-rises.js';
import { leastGapFitsSchedule } from './least-gap-fits-schedule.js';
import { namesAreKnown } from './names-are-known.js';
import { namesExist } from './names-exist.js';
import { numberedSessionsExist } from './numbered-sessions-exist.js';
import { otherProtocolsExist } from './other-protocols-exist.js';
import { outcomesAnswerOnce } from './outcomes-answer-once.js';
import { partsAddUp } from './parts-add-up.js';
import { phasesAreReachable } from './phases-are-reachable.js';
import { phasesHaveAWayOut } from './phases-have-a-way-out.js';
import { placesExist } from './places-exist.js';
import { pointersPointSomewhere } from './pointers-point-somewhere.js';
import { rangesRise } from './ranges-rise.js';
import { riseWithoutCeilingNamesGap } from './rise-without-ceiling-names-gap.js';
import { sessionsFitFrequencyAndLength } from './sessions-fit-frequency-and-length.js';
import { sessionsHaveADose } from './sessions-have-a-dose.js';
import { sourcesAreCited } from './sources-are-cited.js';
import { statusSaysWho } from './status-says-who.js';
import { stepReachesNextDose } from './step-reaches-next-dose.js';
import { weekdaysFitFrequency } from './weekdays-fit-frequency.js';

/**
 * What `lint` asks of a protocol beyond its schema, in the order in which it is asked.
 *
 * @category lint
 */
export const protocolChecks: readonly ProtocolCheck[] = [
  firstDoseWithinCap,
  dosesWithinCap,
  firstDoseIsOffered,
  ladderRises,
  riseWithoutCeilingNamesGap,
  ladderBeginsWithAmount,
  bandsRise,
  choicesDiffer,
  devicesAddUp,
  partsAddUp,
  stepReachesNextDose,
  sessionsHaveADose,
  otherProtocolsExist,
  sessionsFitFrequencyAndLength,
  intervalsFitLength,
  daysRise,
  rangesRise,
  leastGapFitsSchedule,
  weekdaysFitFrequency,
  courseHasAStart,
  phasesAreReachable,
  phasesHaveAWayOut,
  gateOutcomesLeadSomewhere,
  entriesAgreeWithWays,
  numberedSessionsExist,
  idsAreUniqueInside,
  namesExist,
  gapsAreDefined,
  gapsAreUsed,
  anchorsAreUsed,
  pointersPointSomewhere,
  gateScalesAreMeasured,
  gateReadsWhatItIsGiven,
  outcomesAnswerOnce,
  namesAreKnown,
  dosesAreNamed,
  casesCanBeReached,
  casesLeaveNoHole,
  guardsCanHold,
  editionsAreInOrder,
  statusSaysWho,
  labelsHaveAPlace,
  placesExist,
  criteriaFitTheirMeasure,
  sourcesAreCited,
];
