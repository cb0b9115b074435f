// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedRule } from './types.js';
import { esketamineBenzodiazepineTrialRule } from './rules/esketamine-benzodiazepine-trial-rule.js';
import { esketamineEuAneurysm } from './rules/esketamine-eu-aneurysm.js';
import { esketamineEuBloodPressureBeforeDose } from './rules/esketamine-eu-blood-pressure-before-dose.js';
import { esketamineEuHypersensitivity } from './rules/esketamine-eu-hypersensitivity.js';
import { esketamineEuIntracerebralHemorrhage } from './rules/esketamine-eu-intracerebral-hemorrhage.js';
import { esketamineEuPregnancy } from './rules/esketamine-eu-pregnancy.js';
import { esketamineEuPsychosis } from './rules/esketamine-eu-psychosis.js';
import { esketamineEuRecentCardiovascularEvent } from './rules/esketamine-eu-recent-cardiovascular-event.js';
import { esketamineEuUnder18 } from './rules/esketamine-eu-under-18.js';
import { esketamineUsAneurysm } from './rules/esketamine-us-aneurysm.js';
import { esketamineUsArteriovenousMalformation } from './rules/esketamine-us-arteriovenous-malformation.js';
import { esketamineUsBloodPressureBeforeDose } from './rules/esketamine-us-blood-pressure-before-dose.js';
import { esketamineUsHypersensitivity } from './rules/esketamine-us-hypersensitivity.js';
import { esketamineUsIntracerebralHemorrhage } from './rules/esketamine-us-intracerebral-hemorrhage.js';
import { esketamineUsPregnancy } from './rules/esketamine-us-pregnancy.js';
import { esketamineUsPsychosis } from './rules/esketamine-us-psychosis.js';
import { esketamineUsUnder18 } from './rules/esketamine-us-under-18.js';
import { maoInhibitor } from './rules/mao-inhibitor.js';
import { maoiTrialExclusion } from './rules/maoi-trial-exclusion.js';

export type * from './types.js';
export {
  esketamineBenzodiazepineTrialRule,
  esketamineEuAneurysm,
  esketamineEuBloodPressureBeforeDose,
  esketamineEuHypersensitivity,
  esketamineEuIntracerebralHemorrhage,
  esketamineEuPregnancy,
  esketamineEuPsychosis,
  esketamineEuRecentCardiovascularEvent,
  esketamineEuUnder18,
  esketamineUsAneurysm,
  esketamineUsArteriovenousMalformation,
  esketamineUsBloodPressureBeforeDose,
  esketamineUsHypersensitivity,
  esketamineUsIntracerebralHemorrhage,
  esketamineUsPregnancy,
  esketamineUsPsychosis,
  esketamineUsUnder18,
  maoInhibitor,
  maoiTrialExclusion,
};

/** Every record of `data/rules`, in order of id. */
export const rules: readonly ShippedRule[] = [
  esketamineBenzodiazepineTrialRule,
  esketamineEuAneurysm,
  esketamineEuBloodPressureBeforeDose,
  esketamineEuHypersensitivity,
  esketamineEuIntracerebralHemorrhage,
  esketamineEuPregnancy,
  esketamineEuPsychosis,
  esketamineEuRecentCardiovascularEvent,
  esketamineEuUnder18,
  esketamineUsAneurysm,
  esketamineUsArteriovenousMalformation,
  esketamineUsBloodPressureBeforeDose,
  esketamineUsHypersensitivity,
  esketamineUsIntracerebralHemorrhage,
  esketamineUsPregnancy,
  esketamineUsPsychosis,
  esketamineUsUnder18,
  maoInhibitor,
  maoiTrialExclusion,
];
