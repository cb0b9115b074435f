// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedAssessmentSchedule, ShippedScale, ShippedWording } from './types.js';
import { auditC } from './scales/audit-c.js';
import { bdi2 } from './scales/bdi2.js';
import { bprsPositive } from './scales/bprs-positive.js';
import { cadss } from './scales/cadss.js';
import { cgiS } from './scales/cgi-s.js';
import { cssrsScreen } from './scales/cssrs-screen.js';
import { gad7 } from './scales/gad7.js';
import { hamd17 } from './scales/hamd17.js';
import { kset } from './scales/kset.js';
import { lsas } from './scales/lsas.js';
import { madrs } from './scales/madrs.js';
import { moaas } from './scales/moaas.js';
import { pcl5 } from './scales/pcl5.js';
import { phq9 } from './scales/phq9.js';
import { qidsSr16 } from './scales/qids-sr16.js';
import { ssi } from './scales/ssi.js';
import { gad7Wording } from './wording/gad7-wording.js';
import { phq9Wording } from './wording/phq9-wording.js';
import { assessmentSchedule } from './schedule/assessment-schedule.js';

export type * from './types.js';
export {
  auditC,
  bdi2,
  bprsPositive,
  cadss,
  cgiS,
  cssrsScreen,
  gad7,
  hamd17,
  kset,
  lsas,
  madrs,
  moaas,
  pcl5,
  phq9,
  qidsSr16,
  ssi,
  gad7Wording,
  phq9Wording,
  assessmentSchedule,
};

/** Every record of `data/scales`, in order of id. */
export const scales: readonly ShippedScale[] = [
  auditC,
  bdi2,
  bprsPositive,
  cadss,
  cgiS,
  cssrsScreen,
  gad7,
  hamd17,
  kset,
  lsas,
  madrs,
  moaas,
  pcl5,
  phq9,
  qidsSr16,
  ssi,
];

/** Every record of `data/wording`, in order of id. */
export const wording: readonly ShippedWording[] = [
  gad7Wording,
  phq9Wording,
];

/** Every record of `data/schedule`, in order of id. */
export const schedule: readonly ShippedAssessmentSchedule[] = [
  assessmentSchedule,
];
