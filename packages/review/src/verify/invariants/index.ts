import type { Invariant } from '../invariant.js';
import { aCourseCanBeStopped } from './a-course-can-be-stopped.js';
import { aStopIsAStop } from './a-stop-is-a-stop.js';
import { anUndoneEventLeavesNoTrace } from './an-undone-event-leaves-no-trace.js';
import { answersAreHeeded } from './answers-are-heeded.js';
import { concomitantTreatmentIsKept } from './concomitant-treatment-is-kept.js';
import { conditionalNamesItsQuestion } from './conditional-names-its-question.js';
import { datesFollowTheSchedule } from './dates-follow-the-schedule.js';
import { datesRise } from './dates-rise.js';
import { doseIsOffered } from './dose-is-offered.js';
import { editionsGoByDate } from './editions-go-by-date.js';
import { firstDoseIsKept } from './first-dose-is-kept.js';
import { heavierNeverGetsLess } from './heavier-never-gets-less.js';
import { leastGapIsKept } from './least-gap-is-kept.js';
import { leastIntervalIsKept } from './least-interval-is-kept.js';
import { missingWeightGivesNoDose } from './missing-weight-gives-no-dose.js';
import { noDoseAboveCap } from './no-dose-above-cap.js';
import { noRiseAboveStep } from './no-rise-above-step.js';
import { nobodyChoosesSilently } from './nobody-chooses-silently.js';
import { nothingPlannedHangsOnAQuestion } from './nothing-planned-hangs-on-a-question.js';
import { nothingPlannedHangsOnAnUnknownFact } from './nothing-planned-hangs-on-an-unknown-fact.js';
import { observationIsKept } from './observation-is-kept.js';
import { openEndsCanBeLeft } from './open-ends-can-be-left.js';
import { openStatesHaveAWayOut } from './open-states-have-a-way-out.js';
import { partsAddUp } from './parts-add-up.js';
import { partsArePresent } from './parts-are-present.js';
import { phasesFollowTheGraph } from './phases-follow-the-graph.js';
import { replayIsDeterministic } from './replay-is-deterministic.js';
import { riseIsEarned } from './rise-is-earned.js';
import { sessionsAreCounted } from './sessions-are-counted.js';
import { timetableIsComplete } from './timetable-is-complete.js';
import { volumesHoldTheDose } from './volumes-hold-the-dose.js';
import { whatHappenedStays } from './what-happened-stays.js';

/**
 * What holds for every course.
 *
 * @category verify
 */
export const invariants: readonly Invariant[] = [
  noDoseAboveCap,
  firstDoseIsKept,
  doseIsOffered,
  noRiseAboveStep,
  riseIsEarned,
  leastGapIsKept,
  leastIntervalIsKept,
  datesFollowTheSchedule,
  datesRise,
  sessionsAreCounted,
  partsArePresent,
  openStatesHaveAWayOut,
  aCourseCanBeStopped,
  openEndsCanBeLeft,
  replayIsDeterministic,
  heavierNeverGetsLess,
  nothingPlannedHangsOnAQuestion,
  nothingPlannedHangsOnAnUnknownFact,
  missingWeightGivesNoDose,
  conditionalNamesItsQuestion,
  answersAreHeeded,
  whatHappenedStays,
  anUndoneEventLeavesNoTrace,
  concomitantTreatmentIsKept,
  editionsGoByDate,
  aStopIsAStop,
  partsAddUp,
  volumesHoldTheDose,
  observationIsKept,
  timetableIsComplete,
  phasesFollowTheGraph,
  nobodyChoosesSilently,
];
