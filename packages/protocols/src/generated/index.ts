// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';
import { esketamineNasalMdsiUs } from './esketamine-nasal-mdsi-us.js';
import { esketamineNasalTrdEu } from './esketamine-nasal-trd-eu.js';
import { esketamineNasalTrdUs } from './esketamine-nasal-trd-us.js';
import { ketamineIvAudDakwar2020 } from './ketamine-iv-aud-dakwar-2020.js';
import { ketamineIvTrdSixOverThreeWeeks } from './ketamine-iv-trd-six-over-three-weeks.js';
import { ketamineScTrdKadsFlexible } from './ketamine-sc-trd-kads-flexible.js';

export type * from './types.js';
export {
  esketamineNasalMdsiUs,
  esketamineNasalTrdEu,
  esketamineNasalTrdUs,
  ketamineIvAudDakwar2020,
  ketamineIvTrdSixOverThreeWeeks,
  ketamineScTrdKadsFlexible,
};

/** Every record of `data`, in order of id. */
export const protocols: readonly ShippedProtocol[] = [
  esketamineNasalMdsiUs,
  esketamineNasalTrdEu,
  esketamineNasalTrdUs,
  ketamineIvAudDakwar2020,
  ketamineIvTrdSixOverThreeWeeks,
  ketamineScTrdKadsFlexible,
];
