// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';
import { esketamineIvTrdCorreiaMelo2020 } from './esketamine-iv-trd-correia-melo-2020.js';
import { esketamineNasalEmergencyEu } from './esketamine-nasal-emergency-eu.js';
import { esketamineNasalMdsiAspire } from './esketamine-nasal-mdsi-aspire.js';
import { esketamineNasalMdsiUs } from './esketamine-nasal-mdsi-us.js';
import { esketamineNasalTrdDaly2018 } from './esketamine-nasal-trd-daly-2018.js';
import { esketamineNasalTrdEscape } from './esketamine-nasal-trd-escape.js';
import { esketamineNasalTrdEu } from './esketamine-nasal-trd-eu.js';
import { esketamineNasalTrdJanik2025 } from './esketamine-nasal-trd-janik-2025.js';
import { esketamineNasalTrdJapan2021 } from './esketamine-nasal-trd-japan-2021.js';
import { esketamineNasalTrdSustain1 } from './esketamine-nasal-trd-sustain-1.js';
import { esketamineNasalTrdSustain2 } from './esketamine-nasal-trd-sustain-2.js';
import { esketamineNasalTrdSustain3 } from './esketamine-nasal-trd-sustain-3.js';
import { esketamineNasalTrdTransform1 } from './esketamine-nasal-trd-transform-1.js';
import { esketamineNasalTrdTransform2 } from './esketamine-nasal-trd-transform-2.js';
import { esketamineNasalTrdTransform3 } from './esketamine-nasal-trd-transform-3.js';
import { esketamineNasalTrdUs } from './esketamine-nasal-trd-us.js';
import { esketamineOralTrdSmithApeldoorn2024 } from './esketamine-oral-trd-smith-apeldoorn-2024.js';
import { ketamineImMddChilukuri2014 } from './ketamine-im-mdd-chilukuri-2014.js';
import { ketamineImSuicidalityErKetamine } from './ketamine-im-suicidality-er-ketamine.js';
import { ketamineImTrdNewZealand2023 } from './ketamine-im-trd-new-zealand-2023.js';
import { ketamineIvAudDakwar2020 } from './ketamine-iv-aud-dakwar-2020.js';
import { ketamineIvAudGrabski2022 } from './ketamine-iv-aud-grabski-2022.js';
import { ketamineIvMddKetect } from './ketamine-iv-mdd-ketect.js';
import { ketamineIvMddMandal2019 } from './ketamine-iv-mdd-mandal-2019.js';
import { ketamineIvMddMcinnes2022 } from './ketamine-iv-mdd-mcinnes-2022.js';
import { ketamineIvMdeKarmaDep2 } from './ketamine-iv-mde-karma-dep-2.js';
import { ketamineIvOcdRodriguez2013 } from './ketamine-iv-ocd-rodriguez-2013.js';
import { ketamineIvPtsdAbdallah2022 } from './ketamine-iv-ptsd-abdallah-2022.js';
import { ketamineIvPtsdFeder2014 } from './ketamine-iv-ptsd-feder-2014.js';
import { ketamineIvPtsdFeder2021 } from './ketamine-iv-ptsd-feder-2021.js';
import { ketamineIvSadTaylor2018 } from './ketamine-iv-sad-taylor-2018.js';
import { ketamineIvSuicidalityAbbar2022 } from './ketamine-iv-suicidality-abbar-2022.js';
import { ketamineIvSuicidalityGrunebaum2018 } from './ketamine-iv-suicidality-grunebaum-2018.js';
import { ketamineIvTrdElektd } from './ketamine-iv-trd-elektd.js';
import { ketamineIvTrdFava2018 } from './ketamine-iv-trd-fava-2018.js';
import { ketamineIvTrdIonescu2019 } from './ketamine-iv-trd-ionescu-2019.js';
import { ketamineIvTrdMurrough2013 } from './ketamine-iv-trd-murrough-2013.js';
import { ketamineIvTrdOliver2022 } from './ketamine-iv-trd-oliver-2022.js';
import { ketamineIvTrdPhillips2019 } from './ketamine-iv-trd-phillips-2019.js';
import { ketamineIvTrdShiroma2020 } from './ketamine-iv-trd-shiroma-2020.js';
import { ketamineIvTrdSingh2016 } from './ketamine-iv-trd-singh-2016.js';
import { ketamineIvTrdSingle } from './ketamine-iv-trd-single.js';
import { ketamineIvTrdSixOverThreeWeeks } from './ketamine-iv-trd-six-over-three-weeks.js';
import { ketamineIvTrdVeteransAustralia } from './ketamine-iv-trd-veterans-australia.js';
import { ketamineIvTrdWilkinson2021 } from './ketamine-iv-trd-wilkinson-2021.js';
import { ketamineNasalMddLapidus2014 } from './ketamine-nasal-mdd-lapidus-2014.js';
import { ketamineNasalTrdRealWorld } from './ketamine-nasal-trd-real-world.js';
import { ketamineOralErTrdR107 } from './ketamine-oral-er-trd-r107.js';
import { ketamineOralTrdAlShirawi2017 } from './ketamine-oral-trd-al-shirawi-2017.js';
import { ketamineOralTrdDomany2019 } from './ketamine-oral-trd-domany-2019.js';
import { ketamineOralTrdKheirabadi2023 } from './ketamine-oral-trd-kheirabadi-2023.js';
import { ketamineScAnxietyGlue2018 } from './ketamine-sc-anxiety-glue-2018.js';
import { ketamineScMddNaturalistic } from './ketamine-sc-mdd-naturalistic.js';
import { ketamineScTrdKadsFixed } from './ketamine-sc-trd-kads-fixed.js';
import { ketamineScTrdKadsFlexible } from './ketamine-sc-trd-kads-flexible.js';
import { ketamineSublingualHomeHassan2022 } from './ketamine-sublingual-home-hassan-2022.js';
import { ketamineSublingualHomeHull2022 } from './ketamine-sublingual-home-hull-2022.js';
import { ketamineSublingualHomeWeeklyLozenge } from './ketamine-sublingual-home-weekly-lozenge.js';
import { ketamineSublingualMddLara2013 } from './ketamine-sublingual-mdd-lara-2013.js';

export type * from './types.js';
export {
  esketamineIvTrdCorreiaMelo2020,
  esketamineNasalEmergencyEu,
  esketamineNasalMdsiAspire,
  esketamineNasalMdsiUs,
  esketamineNasalTrdDaly2018,
  esketamineNasalTrdEscape,
  esketamineNasalTrdEu,
  esketamineNasalTrdJanik2025,
  esketamineNasalTrdJapan2021,
  esketamineNasalTrdSustain1,
  esketamineNasalTrdSustain2,
  esketamineNasalTrdSustain3,
  esketamineNasalTrdTransform1,
  esketamineNasalTrdTransform2,
  esketamineNasalTrdTransform3,
  esketamineNasalTrdUs,
  esketamineOralTrdSmithApeldoorn2024,
  ketamineImMddChilukuri2014,
  ketamineImSuicidalityErKetamine,
  ketamineImTrdNewZealand2023,
  ketamineIvAudDakwar2020,
  ketamineIvAudGrabski2022,
  ketamineIvMddKetect,
  ketamineIvMddMandal2019,
  ketamineIvMddMcinnes2022,
  ketamineIvMdeKarmaDep2,
  ketamineIvOcdRodriguez2013,
  ketamineIvPtsdAbdallah2022,
  ketamineIvPtsdFeder2014,
  ketamineIvPtsdFeder2021,
  ketamineIvSadTaylor2018,
  ketamineIvSuicidalityAbbar2022,
  ketamineIvSuicidalityGrunebaum2018,
  ketamineIvTrdElektd,
  ketamineIvTrdFava2018,
  ketamineIvTrdIonescu2019,
  ketamineIvTrdMurrough2013,
  ketamineIvTrdOliver2022,
  ketamineIvTrdPhillips2019,
  ketamineIvTrdShiroma2020,
  ketamineIvTrdSingh2016,
  ketamineIvTrdSingle,
  ketamineIvTrdSixOverThreeWeeks,
  ketamineIvTrdVeteransAustralia,
  ketamineIvTrdWilkinson2021,
  ketamineNasalMddLapidus2014,
  ketamineNasalTrdRealWorld,
  ketamineOralErTrdR107,
  ketamineOralTrdAlShirawi2017,
  ketamineOralTrdDomany2019,
  ketamineOralTrdKheirabadi2023,
  ketamineScAnxietyGlue2018,
  ketamineScMddNaturalistic,
  ketamineScTrdKadsFixed,
  ketamineScTrdKadsFlexible,
  ketamineSublingualHomeHassan2022,
  ketamineSublingualHomeHull2022,
  ketamineSublingualHomeWeeklyLozenge,
  ketamineSublingualMddLara2013,
};

/** Every record of `data`, in order of id. */
export const protocols: readonly ShippedProtocol[] = [
  esketamineIvTrdCorreiaMelo2020,
  esketamineNasalEmergencyEu,
  esketamineNasalMdsiAspire,
  esketamineNasalMdsiUs,
  esketamineNasalTrdDaly2018,
  esketamineNasalTrdEscape,
  esketamineNasalTrdEu,
  esketamineNasalTrdJanik2025,
  esketamineNasalTrdJapan2021,
  esketamineNasalTrdSustain1,
  esketamineNasalTrdSustain2,
  esketamineNasalTrdSustain3,
  esketamineNasalTrdTransform1,
  esketamineNasalTrdTransform2,
  esketamineNasalTrdTransform3,
  esketamineNasalTrdUs,
  esketamineOralTrdSmithApeldoorn2024,
  ketamineImMddChilukuri2014,
  ketamineImSuicidalityErKetamine,
  ketamineImTrdNewZealand2023,
  ketamineIvAudDakwar2020,
  ketamineIvAudGrabski2022,
  ketamineIvMddKetect,
  ketamineIvMddMandal2019,
  ketamineIvMddMcinnes2022,
  ketamineIvMdeKarmaDep2,
  ketamineIvOcdRodriguez2013,
  ketamineIvPtsdAbdallah2022,
  ketamineIvPtsdFeder2014,
  ketamineIvPtsdFeder2021,
  ketamineIvSadTaylor2018,
  ketamineIvSuicidalityAbbar2022,
  ketamineIvSuicidalityGrunebaum2018,
  ketamineIvTrdElektd,
  ketamineIvTrdFava2018,
  ketamineIvTrdIonescu2019,
  ketamineIvTrdMurrough2013,
  ketamineIvTrdOliver2022,
  ketamineIvTrdPhillips2019,
  ketamineIvTrdShiroma2020,
  ketamineIvTrdSingh2016,
  ketamineIvTrdSingle,
  ketamineIvTrdSixOverThreeWeeks,
  ketamineIvTrdVeteransAustralia,
  ketamineIvTrdWilkinson2021,
  ketamineNasalMddLapidus2014,
  ketamineNasalTrdRealWorld,
  ketamineOralErTrdR107,
  ketamineOralTrdAlShirawi2017,
  ketamineOralTrdDomany2019,
  ketamineOralTrdKheirabadi2023,
  ketamineScAnxietyGlue2018,
  ketamineScMddNaturalistic,
  ketamineScTrdKadsFixed,
  ketamineScTrdKadsFlexible,
  ketamineSublingualHomeHassan2022,
  ketamineSublingualHomeHull2022,
  ketamineSublingualHomeWeeklyLozenge,
  ketamineSublingualMddLara2013,
];
