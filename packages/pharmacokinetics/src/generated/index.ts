// Made from data/ by `pnpm generate`. Do not edit.
import type { ShippedModelChoice, ShippedObservation, ShippedPharmacokineticConstants, ShippedPharmacokineticModel } from './types.js';
import { ashraf2018SKetamine } from './models/ashraf-2018-s-ketamine.js';
import { constructedKetamineIm } from './models/constructed-ketamine-im.js';
import { constructedKetamineSublingual } from './models/constructed-ketamine-sublingual.js';
import { fanta2015SKetamine } from './models/fanta-2015-s-ketamine.js';
import { otto2021SKetamine } from './models/otto-2021-s-ketamine.js';
import { perezRuixo2021Esketamine } from './models/perez-ruixo-2021-esketamine.js';
import { simons2022SKetamine } from './models/simons-2022-s-ketamine.js';
import { hasan2021ProlongedRelease } from './observations/hasan-2021-prolonged-release.js';
import { henthorn2018 } from './observations/henthorn-2018.js';
import { kamp2020Meta } from './observations/kamp-2020-meta.js';
import { obsAnaesthesia } from './observations/obs-anaesthesia.js';
import { obsAnalgesiaIv } from './observations/obs-analgesia-iv.js';
import { obsChong } from './observations/obs-chong.js';
import { obsEsketamineLabel } from './observations/obs-esketamine-label.js';
import { obsEsketamineNasal28mg } from './observations/obs-esketamine-nasal-28mg.js';
import { obsEsketamineNasal56mg } from './observations/obs-esketamine-nasal-56mg.js';
import { obsEsketamineNasal84mgJapaneseOver60 } from './observations/obs-esketamine-nasal-84mg-japanese-over-60.js';
import { obsEsketamineNasal84mg } from './observations/obs-esketamine-nasal-84mg.js';
import { obsEsketaminePopulationModel } from './observations/obs-esketamine-population-model.js';
import { obsFantaOral } from './observations/obs-fanta-oral.js';
import { obsFilm100mg } from './observations/obs-film-100mg.js';
import { obsFilm50mg } from './observations/obs-film-50mg.js';
import { obsFilmIv } from './observations/obs-film-iv.js';
import { obsIm } from './observations/obs-im.js';
import { obsIv10mgPhar2669 } from './observations/obs-iv-10mg-phar2669.js';
import { obsIvKrystal } from './observations/obs-iv-krystal.js';
import { obsIvZarate } from './observations/obs-iv-zarate.js';
import { obsNasal10mgPhar2669 } from './observations/obs-nasal-10mg-phar2669.js';
import { obsNasal30mgPhar2669 } from './observations/obs-nasal-30mg-phar2669.js';
import { obsNasal50mgPhar2669 } from './observations/obs-nasal-50mg-phar2669.js';
import { obsOralGrant } from './observations/obs-oral-grant.js';
import { obsSlRolan } from './observations/obs-sl-rolan.js';
import { obsYanagihara } from './observations/obs-yanagihara.js';
import { pharmacokineticConstants } from './constants/pharmacokinetic-constants.js';
import { modelChoice } from './choices/model-choice.js';

export type * from './types.js';
export {
  ashraf2018SKetamine,
  constructedKetamineIm,
  constructedKetamineSublingual,
  fanta2015SKetamine,
  otto2021SKetamine,
  perezRuixo2021Esketamine,
  simons2022SKetamine,
  hasan2021ProlongedRelease,
  henthorn2018,
  kamp2020Meta,
  obsAnaesthesia,
  obsAnalgesiaIv,
  obsChong,
  obsEsketamineLabel,
  obsEsketamineNasal28mg,
  obsEsketamineNasal56mg,
  obsEsketamineNasal84mgJapaneseOver60,
  obsEsketamineNasal84mg,
  obsEsketaminePopulationModel,
  obsFantaOral,
  obsFilm100mg,
  obsFilm50mg,
  obsFilmIv,
  obsIm,
  obsIv10mgPhar2669,
  obsIvKrystal,
  obsIvZarate,
  obsNasal10mgPhar2669,
  obsNasal30mgPhar2669,
  obsNasal50mgPhar2669,
  obsOralGrant,
  obsSlRolan,
  obsYanagihara,
  pharmacokineticConstants,
  modelChoice,
};

/** Every record of `data/models`, in order of id. */
export const models: readonly ShippedPharmacokineticModel[] = [
  ashraf2018SKetamine,
  constructedKetamineIm,
  constructedKetamineSublingual,
  fanta2015SKetamine,
  otto2021SKetamine,
  perezRuixo2021Esketamine,
  simons2022SKetamine,
];

/** Every record of `data/observations`, in order of id. */
export const observations: readonly ShippedObservation[] = [
  hasan2021ProlongedRelease,
  henthorn2018,
  kamp2020Meta,
  obsAnaesthesia,
  obsAnalgesiaIv,
  obsChong,
  obsEsketamineLabel,
  obsEsketamineNasal28mg,
  obsEsketamineNasal56mg,
  obsEsketamineNasal84mgJapaneseOver60,
  obsEsketamineNasal84mg,
  obsEsketaminePopulationModel,
  obsFantaOral,
  obsFilm100mg,
  obsFilm50mg,
  obsFilmIv,
  obsIm,
  obsIv10mgPhar2669,
  obsIvKrystal,
  obsIvZarate,
  obsNasal10mgPhar2669,
  obsNasal30mgPhar2669,
  obsNasal50mgPhar2669,
  obsOralGrant,
  obsSlRolan,
  obsYanagihara,
];

/** Every record of `data/constants`, in order of id. */
export const constants: readonly ShippedPharmacokineticConstants[] = [
  pharmacokineticConstants,
];

/** Every record of `data/choices`, in order of id. */
export const choices: readonly ShippedModelChoice[] = [
  modelChoice,
];
