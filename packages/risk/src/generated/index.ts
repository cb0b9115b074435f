// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedRule } from './types.js';
import { activeMania } from './rules/active-mania.js';
import { alcohol } from './rules/alcohol.js';
import { antihypertensives } from './rules/antihypertensives.js';
import { benzodiazepineCeilingEmergencyTrial } from './rules/benzodiazepine-ceiling-emergency-trial.js';
import { benzodiazepineCeilingOralTrial } from './rules/benzodiazepine-ceiling-oral-trial.js';
import { benzodiazepineKetamineEffect } from './rules/benzodiazepine-ketamine-effect.js';
import { benzodiazepineSedation } from './rules/benzodiazepine-sedation.js';
import { bupropion } from './rules/bupropion.js';
import { caBcSleepApnea } from './rules/ca-bc-sleep-apnea.js';
import { capacityToConsent } from './rules/capacity-to-consent.js';
import { chHyperthyroidism } from './rules/ch-hyperthyroidism.js';
import { chStroke } from './rules/ch-stroke.js';
import { clarithromycinNasal } from './rules/clarithromycin-nasal.js';
import { clarithromycinOral } from './rules/clarithromycin-oral.js';
import { clonidine } from './rules/clonidine.js';
import { clopidogrel } from './rules/clopidogrel.js';
import { clozapine } from './rules/clozapine.js';
import { conventionalAntidepressants } from './rules/conventional-antidepressants.js';
import { dischargeAlert } from './rules/discharge-alert.js';
import { dischargeEscortUk } from './rules/discharge-escort-uk.js';
import { dischargeEscortUs } from './rules/discharge-escort-us.js';
import { dischargeEsketamineEu } from './rules/discharge-esketamine-eu.js';
import { dischargeEsketamineUk } from './rules/discharge-esketamine-uk.js';
import { dischargeEsketamineUsRems } from './rules/discharge-esketamine-us-rems.js';
import { dischargeEsketamineUs } from './rules/discharge-esketamine-us.js';
import { dischargeFalls65 } from './rules/discharge-falls-65.js';
import { dischargeKetamineSite } from './rules/discharge-ketamine-site.js';
import { enzymeInducers } from './rules/enzyme-inducers.js';
import { esketamineBenzodiazepineTrialRule } from './rules/esketamine-benzodiazepine-trial-rule.js';
import { esketamineEu65AndOver } from './rules/esketamine-eu-65-and-over.js';
import { esketamineEuAneurysm } from './rules/esketamine-eu-aneurysm.js';
import { esketamineEuBloodPressureBeforeDose } from './rules/esketamine-eu-blood-pressure-before-dose.js';
import { esketamineEuBreastfeeding } from './rules/esketamine-eu-breastfeeding.js';
import { esketamineEuFoodAndDrink } from './rules/esketamine-eu-food-and-drink.js';
import { esketamineEuHepaticImpairment } from './rules/esketamine-eu-hepatic-impairment.js';
import { esketamineEuHypersensitivity } from './rules/esketamine-eu-hypersensitivity.js';
import { esketamineEuIntracerebralHemorrhage } from './rules/esketamine-eu-intracerebral-hemorrhage.js';
import { esketamineEuPastSubstanceUse } from './rules/esketamine-eu-past-substance-use.js';
import { esketamineEuPregnancy } from './rules/esketamine-eu-pregnancy.js';
import { esketamineEuPsychiatristDecides } from './rules/esketamine-eu-psychiatrist-decides.js';
import { esketamineEuPsychosis } from './rules/esketamine-eu-psychosis.js';
import { esketamineEuRaisedIntracranialPressure } from './rules/esketamine-eu-raised-intracranial-pressure.js';
import { esketamineEuRecentCardiovascularEvent } from './rules/esketamine-eu-recent-cardiovascular-event.js';
import { esketamineEuUnder18 } from './rules/esketamine-eu-under-18.js';
import { esketamineEuUnstableHeartOrLung } from './rules/esketamine-eu-unstable-heart-or-lung.js';
import { esketamineHk65AndOver } from './rules/esketamine-hk-65-and-over.js';
import { esketamineTrialBloodPressureBeforeDose } from './rules/esketamine-trial-blood-pressure-before-dose.js';
import { esketamineUk65AndOver } from './rules/esketamine-uk-65-and-over.js';
import { esketamineUsAneurysm } from './rules/esketamine-us-aneurysm.js';
import { esketamineUsArteriovenousMalformation } from './rules/esketamine-us-arteriovenous-malformation.js';
import { esketamineUsBloodPressureBeforeDose } from './rules/esketamine-us-blood-pressure-before-dose.js';
import { esketamineUsBreastfeeding } from './rules/esketamine-us-breastfeeding.js';
import { esketamineUsFoodAndDrink } from './rules/esketamine-us-food-and-drink.js';
import { esketamineUsHepaticImpairment } from './rules/esketamine-us-hepatic-impairment.js';
import { esketamineUsHypersensitivity } from './rules/esketamine-us-hypersensitivity.js';
import { esketamineUsHypertensiveEncephalopathy } from './rules/esketamine-us-hypertensive-encephalopathy.js';
import { esketamineUsIntracerebralHemorrhage } from './rules/esketamine-us-intracerebral-hemorrhage.js';
import { esketamineUsPastSubstanceUse } from './rules/esketamine-us-past-substance-use.js';
import { esketamineUsPregnancy } from './rules/esketamine-us-pregnancy.js';
import { esketamineUsPsychosis } from './rules/esketamine-us-psychosis.js';
import { esketamineUsUnder18 } from './rules/esketamine-us-under-18.js';
import { euBipolarDisorder } from './rules/eu-bipolar-disorder.js';
import { euHeartFailure } from './rules/eu-heart-failure.js';
import { euHyperthyroidism } from './rules/eu-hyperthyroidism.js';
import { euIntracranialHazard } from './rules/eu-intracranial-hazard.js';
import { euIschemicHeartDisease } from './rules/eu-ischemic-heart-disease.js';
import { euSleepApnea } from './rules/eu-sleep-apnea.js';
import { euStroke } from './rules/eu-stroke.js';
import { euTreatmentResistance } from './rules/eu-treatment-resistance.js';
import { grapefruitOral } from './rules/grapefruit-oral.js';
import { halogenatedAnesthetics } from './rules/halogenated-anesthetics.js';
import { haloperidol } from './rules/haloperidol.js';
import { itraconazoleOral } from './rules/itraconazole-oral.js';
import { ketamineActivePsychosis } from './rules/ketamine-active-psychosis.js';
import { ketamineActiveSubstanceUse } from './rules/ketamine-active-substance-use.js';
import { ketamineChContraindications } from './rules/ketamine-ch-contraindications.js';
import { ketamineChHypersensitivity } from './rules/ketamine-ch-hypersensitivity.js';
import { ketamineChTransientAttack } from './rules/ketamine-ch-transient-attack.js';
import { ketamineEmergencyDepartmentUnstable } from './rules/ketamine-emergency-department-unstable.js';
import { ketamineEmergencyGuidelineVitalSigns } from './rules/ketamine-emergency-guideline-vital-signs.js';
import { ketamineFamilyPsychosis } from './rules/ketamine-family-psychosis.js';
import { ketamineHepaticImpairment } from './rules/ketamine-hepatic-impairment.js';
import { ketamineIntensiveCareTrialEntry } from './rules/ketamine-intensive-care-trial-entry.js';
import { ketaminePersonalityDisorder } from './rules/ketamine-personality-disorder.js';
import { ketamineTrialPregnancy } from './rules/ketamine-trial-pregnancy.js';
import { ketamineUkContraindications } from './rules/ketamine-uk-contraindications.js';
import { ketamineUkHypersensitivity } from './rules/ketamine-uk-hypersensitivity.js';
import { ketamineUkPorphyria } from './rules/ketamine-uk-porphyria.js';
import { ketamineUkTransientAttack } from './rules/ketamine-uk-transient-attack.js';
import { ketamineUnder18 } from './rules/ketamine-under-18.js';
import { ketamineUsBloodPressureHazard } from './rules/ketamine-us-blood-pressure-hazard.js';
import { ketamineUsCatecholamineDepletion } from './rules/ketamine-us-catecholamine-depletion.js';
import { ketamineUsEyePressure } from './rules/ketamine-us-eye-pressure.js';
import { ketamineUsHypersensitivity } from './rules/ketamine-us-hypersensitivity.js';
import { ketamineUsPregnancy } from './rules/ketamine-us-pregnancy.js';
import { ketamineUsTransientAttack } from './rules/ketamine-us-transient-attack.js';
import { lamotrigine } from './rules/lamotrigine.js';
import { lithium } from './rules/lithium.js';
import { lorazepamPremedication } from './rules/lorazepam-premedication.js';
import { lowThyrotropin } from './rules/low-thyrotropin.js';
import { maoInhibitor } from './rules/mao-inhibitor.js';
import { maoiTrialExclusion } from './rules/maoi-trial-exclusion.js';
import { nasalCorticosteroids } from './rules/nasal-corticosteroids.js';
import { nasalDecongestants } from './rules/nasal-decongestants.js';
import { neuromuscularBlockers } from './rules/neuromuscular-blockers.js';
import { nmdaAntagonists } from './rules/nmda-antagonists.js';
import { nonMedicalKetamineUse } from './rules/non-medical-ketamine-use.js';
import { olanzapine } from './rules/olanzapine.js';
import { opioidAntagonists } from './rules/opioid-antagonists.js';
import { opioids } from './rules/opioids.js';
import { otherCnsDepressants } from './rules/other-cns-depressants.js';
import { oxfordReferralRecords } from './rules/oxford-referral-records.js';
import { psychostimulants } from './rules/psychostimulants.js';
import { renalImpairment } from './rules/renal-impairment.js';
import { rifampinIv } from './rules/rifampin-iv.js';
import { rifampinNasal } from './rules/rifampin-nasal.js';
import { rifampinOral } from './rules/rifampin-oral.js';
import { risperidone } from './rules/risperidone.js';
import { sameSyringe } from './rules/same-syringe.js';
import { sedativeHypnotics } from './rules/sedative-hypnotics.js';
import { sessionDeepSedation } from './rules/session-deep-sedation.js';
import { sessionEmergenceReaction } from './rules/session-emergence-reaction.js';
import { sessionHypertensiveCrisisSigns } from './rules/session-hypertensive-crisis-signs.js';
import { sessionHypertensiveEmergency } from './rules/session-hypertensive-emergency.js';
import { sessionPausePressure } from './rules/session-pause-pressure.js';
import { sessionSaturationAndBreathing } from './rules/session-saturation-and-breathing.js';
import { sessionUkVentilate } from './rules/session-uk-ventilate.js';
import { sessionUsVentilate } from './rules/session-us-ventilate.js';
import { severityHdrs17 } from './rules/severity-hdrs-17.js';
import { severityMadrs } from './rules/severity-madrs.js';
import { stJohnsWortOral } from './rules/st-johns-wort-oral.js';
import { stopLiver } from './rules/stop-liver.js';
import { stopMania } from './rules/stop-mania.js';
import { stopMisuse } from './rules/stop-misuse.js';
import { stopNoBenefit } from './rules/stop-no-benefit.js';
import { stopPregnancy } from './rules/stop-pregnancy.js';
import { stopPsychosis } from './rules/stop-psychosis.js';
import { stopUrinary } from './rules/stop-urinary.js';
import { stopWorseSuicidality } from './rules/stop-worse-suicidality.js';
import { strongCyp3a4InhibitorsOtherRoutes } from './rules/strong-cyp3a4-inhibitors-other-routes.js';
import { strongCyp3a4Inhibitors } from './rules/strong-cyp3a4-inhibitors.js';
import { sympathomimetics } from './rules/sympathomimetics.js';
import { theophylline } from './rules/theophylline.js';
import { thiopental } from './rules/thiopental.js';
import { thyroidHormones } from './rules/thyroid-hormones.js';
import { ticlopidineNasal } from './rules/ticlopidine-nasal.js';
import { ticlopidineOral } from './rules/ticlopidine-oral.js';
import { treatmentResistanceJapan } from './rules/treatment-resistance-japan.js';
import { treatmentResistanceMonotherapyTrial } from './rules/treatment-resistance-monotherapy-trial.js';
import { treatmentResistancePhase3 } from './rules/treatment-resistance-phase-3.js';
import { treatmentResistanceThreeClasses } from './rules/treatment-resistance-three-classes.js';
import { treatmentResistanceTwoTrials } from './rules/treatment-resistance-two-trials.js';
import { trialBipolarDisorder } from './rules/trial-bipolar-disorder.js';
import { trialImminentSuicideRisk } from './rules/trial-imminent-suicide-risk.js';
import { ukHeartFailure } from './rules/uk-heart-failure.js';
import { ukIntracranialHazard } from './rules/uk-intracranial-hazard.js';
import { ukIschemicHeartDisease } from './rules/uk-ischemic-heart-disease.js';
import { ukNoEscort } from './rules/uk-no-escort.js';
import { ukStroke } from './rules/uk-stroke.js';
import { ukTreatmentResistance } from './rules/uk-treatment-resistance.js';
import { uncontrolledHypertension } from './rules/uncontrolled-hypertension.js';
import { urinarySymptoms } from './rules/urinary-symptoms.js';
import { usHeartFailure } from './rules/us-heart-failure.js';
import { usHyperthyroidism } from './rules/us-hyperthyroidism.js';
import { usImminentSuicideRisk } from './rules/us-imminent-suicide-risk.js';
import { usIntracranialHazard } from './rules/us-intracranial-hazard.js';
import { usIschemicHeartDisease } from './rules/us-ischemic-heart-disease.js';
import { usNoEscort } from './rules/us-no-escort.js';
import { usSeizures } from './rules/us-seizures.js';
import { usStroke } from './rules/us-stroke.js';
import { usUnsupervisedHomeUse } from './rules/us-unsupervised-home-use.js';
import { xanthinesBloodPressure } from './rules/xanthines-blood-pressure.js';

export type * from './types.js';
export {
  activeMania,
  alcohol,
  antihypertensives,
  benzodiazepineCeilingEmergencyTrial,
  benzodiazepineCeilingOralTrial,
  benzodiazepineKetamineEffect,
  benzodiazepineSedation,
  bupropion,
  caBcSleepApnea,
  capacityToConsent,
  chHyperthyroidism,
  chStroke,
  clarithromycinNasal,
  clarithromycinOral,
  clonidine,
  clopidogrel,
  clozapine,
  conventionalAntidepressants,
  dischargeAlert,
  dischargeEscortUk,
  dischargeEscortUs,
  dischargeEsketamineEu,
  dischargeEsketamineUk,
  dischargeEsketamineUsRems,
  dischargeEsketamineUs,
  dischargeFalls65,
  dischargeKetamineSite,
  enzymeInducers,
  esketamineBenzodiazepineTrialRule,
  esketamineEu65AndOver,
  esketamineEuAneurysm,
  esketamineEuBloodPressureBeforeDose,
  esketamineEuBreastfeeding,
  esketamineEuFoodAndDrink,
  esketamineEuHepaticImpairment,
  esketamineEuHypersensitivity,
  esketamineEuIntracerebralHemorrhage,
  esketamineEuPastSubstanceUse,
  esketamineEuPregnancy,
  esketamineEuPsychiatristDecides,
  esketamineEuPsychosis,
  esketamineEuRaisedIntracranialPressure,
  esketamineEuRecentCardiovascularEvent,
  esketamineEuUnder18,
  esketamineEuUnstableHeartOrLung,
  esketamineHk65AndOver,
  esketamineTrialBloodPressureBeforeDose,
  esketamineUk65AndOver,
  esketamineUsAneurysm,
  esketamineUsArteriovenousMalformation,
  esketamineUsBloodPressureBeforeDose,
  esketamineUsBreastfeeding,
  esketamineUsFoodAndDrink,
  esketamineUsHepaticImpairment,
  esketamineUsHypersensitivity,
  esketamineUsHypertensiveEncephalopathy,
  esketamineUsIntracerebralHemorrhage,
  esketamineUsPastSubstanceUse,
  esketamineUsPregnancy,
  esketamineUsPsychosis,
  esketamineUsUnder18,
  euBipolarDisorder,
  euHeartFailure,
  euHyperthyroidism,
  euIntracranialHazard,
  euIschemicHeartDisease,
  euSleepApnea,
  euStroke,
  euTreatmentResistance,
  grapefruitOral,
  halogenatedAnesthetics,
  haloperidol,
  itraconazoleOral,
  ketamineActivePsychosis,
  ketamineActiveSubstanceUse,
  ketamineChContraindications,
  ketamineChHypersensitivity,
  ketamineChTransientAttack,
  ketamineEmergencyDepartmentUnstable,
  ketamineEmergencyGuidelineVitalSigns,
  ketamineFamilyPsychosis,
  ketamineHepaticImpairment,
  ketamineIntensiveCareTrialEntry,
  ketaminePersonalityDisorder,
  ketamineTrialPregnancy,
  ketamineUkContraindications,
  ketamineUkHypersensitivity,
  ketamineUkPorphyria,
  ketamineUkTransientAttack,
  ketamineUnder18,
  ketamineUsBloodPressureHazard,
  ketamineUsCatecholamineDepletion,
  ketamineUsEyePressure,
  ketamineUsHypersensitivity,
  ketamineUsPregnancy,
  ketamineUsTransientAttack,
  lamotrigine,
  lithium,
  lorazepamPremedication,
  lowThyrotropin,
  maoInhibitor,
  maoiTrialExclusion,
  nasalCorticosteroids,
  nasalDecongestants,
  neuromuscularBlockers,
  nmdaAntagonists,
  nonMedicalKetamineUse,
  olanzapine,
  opioidAntagonists,
  opioids,
  otherCnsDepressants,
  oxfordReferralRecords,
  psychostimulants,
  renalImpairment,
  rifampinIv,
  rifampinNasal,
  rifampinOral,
  risperidone,
  sameSyringe,
  sedativeHypnotics,
  sessionDeepSedation,
  sessionEmergenceReaction,
  sessionHypertensiveCrisisSigns,
  sessionHypertensiveEmergency,
  sessionPausePressure,
  sessionSaturationAndBreathing,
  sessionUkVentilate,
  sessionUsVentilate,
  severityHdrs17,
  severityMadrs,
  stJohnsWortOral,
  stopLiver,
  stopMania,
  stopMisuse,
  stopNoBenefit,
  stopPregnancy,
  stopPsychosis,
  stopUrinary,
  stopWorseSuicidality,
  strongCyp3a4InhibitorsOtherRoutes,
  strongCyp3a4Inhibitors,
  sympathomimetics,
  theophylline,
  thiopental,
  thyroidHormones,
  ticlopidineNasal,
  ticlopidineOral,
  treatmentResistanceJapan,
  treatmentResistanceMonotherapyTrial,
  treatmentResistancePhase3,
  treatmentResistanceThreeClasses,
  treatmentResistanceTwoTrials,
  trialBipolarDisorder,
  trialImminentSuicideRisk,
  ukHeartFailure,
  ukIntracranialHazard,
  ukIschemicHeartDisease,
  ukNoEscort,
  ukStroke,
  ukTreatmentResistance,
  uncontrolledHypertension,
  urinarySymptoms,
  usHeartFailure,
  usHyperthyroidism,
  usImminentSuicideRisk,
  usIntracranialHazard,
  usIschemicHeartDisease,
  usNoEscort,
  usSeizures,
  usStroke,
  usUnsupervisedHomeUse,
  xanthinesBloodPressure,
};

/** Every record of `data/rules`, in order of id. */
export const rules: readonly ShippedRule[] = [
  activeMania,
  alcohol,
  antihypertensives,
  benzodiazepineCeilingEmergencyTrial,
  benzodiazepineCeilingOralTrial,
  benzodiazepineKetamineEffect,
  benzodiazepineSedation,
  bupropion,
  caBcSleepApnea,
  capacityToConsent,
  chHyperthyroidism,
  chStroke,
  clarithromycinNasal,
  clarithromycinOral,
  clonidine,
  clopidogrel,
  clozapine,
  conventionalAntidepressants,
  dischargeAlert,
  dischargeEscortUk,
  dischargeEscortUs,
  dischargeEsketamineEu,
  dischargeEsketamineUk,
  dischargeEsketamineUsRems,
  dischargeEsketamineUs,
  dischargeFalls65,
  dischargeKetamineSite,
  enzymeInducers,
  esketamineBenzodiazepineTrialRule,
  esketamineEu65AndOver,
  esketamineEuAneurysm,
  esketamineEuBloodPressureBeforeDose,
  esketamineEuBreastfeeding,
  esketamineEuFoodAndDrink,
  esketamineEuHepaticImpairment,
  esketamineEuHypersensitivity,
  esketamineEuIntracerebralHemorrhage,
  esketamineEuPastSubstanceUse,
  esketamineEuPregnancy,
  esketamineEuPsychiatristDecides,
  esketamineEuPsychosis,
  esketamineEuRaisedIntracranialPressure,
  esketamineEuRecentCardiovascularEvent,
  esketamineEuUnder18,
  esketamineEuUnstableHeartOrLung,
  esketamineHk65AndOver,
  esketamineTrialBloodPressureBeforeDose,
  esketamineUk65AndOver,
  esketamineUsAneurysm,
  esketamineUsArteriovenousMalformation,
  esketamineUsBloodPressureBeforeDose,
  esketamineUsBreastfeeding,
  esketamineUsFoodAndDrink,
  esketamineUsHepaticImpairment,
  esketamineUsHypersensitivity,
  esketamineUsHypertensiveEncephalopathy,
  esketamineUsIntracerebralHemorrhage,
  esketamineUsPastSubstanceUse,
  esketamineUsPregnancy,
  esketamineUsPsychosis,
  esketamineUsUnder18,
  euBipolarDisorder,
  euHeartFailure,
  euHyperthyroidism,
  euIntracranialHazard,
  euIschemicHeartDisease,
  euSleepApnea,
  euStroke,
  euTreatmentResistance,
  grapefruitOral,
  halogenatedAnesthetics,
  haloperidol,
  itraconazoleOral,
  ketamineActivePsychosis,
  ketamineActiveSubstanceUse,
  ketamineChContraindications,
  ketamineChHypersensitivity,
  ketamineChTransientAttack,
  ketamineEmergencyDepartmentUnstable,
  ketamineEmergencyGuidelineVitalSigns,
  ketamineFamilyPsychosis,
  ketamineHepaticImpairment,
  ketamineIntensiveCareTrialEntry,
  ketaminePersonalityDisorder,
  ketamineTrialPregnancy,
  ketamineUkContraindications,
  ketamineUkHypersensitivity,
  ketamineUkPorphyria,
  ketamineUkTransientAttack,
  ketamineUnder18,
  ketamineUsBloodPressureHazard,
  ketamineUsCatecholamineDepletion,
  ketamineUsEyePressure,
  ketamineUsHypersensitivity,
  ketamineUsPregnancy,
  ketamineUsTransientAttack,
  lamotrigine,
  lithium,
  lorazepamPremedication,
  lowThyrotropin,
  maoInhibitor,
  maoiTrialExclusion,
  nasalCorticosteroids,
  nasalDecongestants,
  neuromuscularBlockers,
  nmdaAntagonists,
  nonMedicalKetamineUse,
  olanzapine,
  opioidAntagonists,
  opioids,
  otherCnsDepressants,
  oxfordReferralRecords,
  psychostimulants,
  renalImpairment,
  rifampinIv,
  rifampinNasal,
  rifampinOral,
  risperidone,
  sameSyringe,
  sedativeHypnotics,
  sessionDeepSedation,
  sessionEmergenceReaction,
  sessionHypertensiveCrisisSigns,
  sessionHypertensiveEmergency,
  sessionPausePressure,
  sessionSaturationAndBreathing,
  sessionUkVentilate,
  sessionUsVentilate,
  severityHdrs17,
  severityMadrs,
  stJohnsWortOral,
  stopLiver,
  stopMania,
  stopMisuse,
  stopNoBenefit,
  stopPregnancy,
  stopPsychosis,
  stopUrinary,
  stopWorseSuicidality,
  strongCyp3a4InhibitorsOtherRoutes,
  strongCyp3a4Inhibitors,
  sympathomimetics,
  theophylline,
  thiopental,
  thyroidHormones,
  ticlopidineNasal,
  ticlopidineOral,
  treatmentResistanceJapan,
  treatmentResistanceMonotherapyTrial,
  treatmentResistancePhase3,
  treatmentResistanceThreeClasses,
  treatmentResistanceTwoTrials,
  trialBipolarDisorder,
  trialImminentSuicideRisk,
  ukHeartFailure,
  ukIntracranialHazard,
  ukIschemicHeartDisease,
  ukNoEscort,
  ukStroke,
  ukTreatmentResistance,
  uncontrolledHypertension,
  urinarySymptoms,
  usHeartFailure,
  usHyperthyroidism,
  usImminentSuicideRisk,
  usIntracranialHazard,
  usIschemicHeartDisease,
  usNoEscort,
  usSeizures,
  usStroke,
  usUnsupervisedHomeUse,
  xanthinesBloodPressure,
];
