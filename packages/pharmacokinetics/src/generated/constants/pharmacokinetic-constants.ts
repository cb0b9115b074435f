// Made from data/constants/pharmacokinetic-constants.yaml by `pnpm generate`. Do not edit.
import type { ShippedPharmacokineticConstants } from '../types.js';

export const pharmacokineticConstants: ShippedPharmacokineticConstants = {
  "id": "pharmacokinetic-constants",
  "record": "esketamine-salt",
  "title": "Molar masses, and how far outside a population is too far",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "molarMasses": {
    "basis": "derived",
    "cite": "nlmixr2lib",
    "verification": "secondary",
    "readIn": "nlmixr2lib (article Simons_2022_s_ketamine)",
    "ketamine": {
      "value": 237.73,
      "unit": "g/mol",
      "says": "ketamine or esketamine base"
    },
    "ketamineHydrochloride": {
      "value": 274.2,
      "unit": "g/mol",
      "says": "the hydrochloride, ketamine or esketamine"
    }
  },
  "farOutside": {
    "value": 2,
    "unit": "1",
    "says": "A weight or age below half the least or above twice the most that was studied is refused.",
    "basis": "project",
    "verification": "primary",
    "note": "Chosen by this project; no source gives such a limit."
  },
  "references": {
    "nlmixr2lib": {
      "title": "nlmixr2lib: a library of pharmacometric models",
      "year": null,
      "url": "https://github.com/nlmixr2/nlmixr2lib"
    }
  }
};
