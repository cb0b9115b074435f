// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';
import { esketamineNasalMdsiUs } from './esketamine-nasal-mdsi-us.js';
import { esketamineNasalTrdEu } from './esketamine-nasal-trd-eu.js';
import { esketamineNasalTrdJapan2021 } from './esketamine-nasal-trd-japan-2021.js';
import { esketamineNasalTrdSustain3 } from './esketamine-nasal-trd-sustain-3.js';
import { esketamineNasalTrdUs } from './esketamine-nasal-trd-us.js';
import { esketamineOralTrdSmithApeldoorn2024 } from './esketamine-oral-trd-smith-apeldoorn-2024.js';
import { ketamineImTrdNewZealand2023 } from './ketamine-im-trd-new-zealand-2023.js';
import { ketamineIvAudDakwar2020 } from './ketamine-iv-aud-dakwar-2020.js';
import { ketamineIvTrdPhillips2019 } from './ketamine-iv-trd-phillips-2019.js';
import { ketamineIvTrdSixOverThreeWeeks } from './ketamine-iv-trd-six-over-three-weeks.js';
import { ketamineOralErTrdR107 } from './ketamine-oral-er-trd-r107.js';
import { ketamineOralTrdAlShirawi2017 } from './ketamine-oral-trd-al-shirawi-2017.js';
import { ketamineScTrdKadsFlexible } from './ketamine-sc-trd-kads-flexible.js';

export type * from './types.js';
export {
  esketamineNasalMdsiUs,
  esketamineNasalTrdEu,
  esketamineNasalTrdJapan2021,
  esketamineNasalTrdSustain3,
  esketamineNasalTrdUs,
  esketamineOralTrdSmithApeldoorn2024,
  ketamineImTrdNewZealand2023,
  ketamineIvAudDakwar2020,
  ketamineIvTrdPhillips2019,
  ketamineIvTrdSixOverThreeWeeks,
  ketamineOralErTrdR107,
  ketamineOralTrdAlShirawi2017,
  ketamineScTrdKadsFlexible,
};

/** Every record of `data`, in order of id. */
export const protocols: readonly ShippedProtocol[] = [
  esketamineNasalMdsiUs,
  esketamineNasalTrdEu,
  esketamineNasalTrdJapan2021,
  esketamineNasalTrdSustain3,
  esketamineNasalTrdUs,
  esketamineOralTrdSmithApeldoorn2024,
  ketamineImTrdNewZealand2023,
  ketamineIvAudDakwar2020,
  ketamineIvTrdPhillips2019,
  ketamineIvTrdSixOverThreeWeeks,
  ketamineOralErTrdR107,
  ketamineOralTrdAlShirawi2017,
  ketamineScTrdKadsFlexible,
];
