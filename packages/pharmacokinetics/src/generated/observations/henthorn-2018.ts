// Made from data/observations/henthorn-2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const henthorn2018: ShippedObservation = {
  "id": "henthorn-2018",
  "record": "henthorn-2018",
  "title": "Clearance of each enantiomer, arterial and venous (Henthorn 2018)",
  "drug": "ketamine",
  "route": "iv",
  "regimen": "30-minute infusion of each enantiomer",
  "population": "10 men",
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "henthorn2018",
  "verification": "primary",
  "note": "Abstract, cut off before the second decimal of the R value.",
  "values": [
    {
      "analyte": "parent",
      "what": "other",
      "value": 1.23,
      "spread": 0.04,
      "unit": "L/min",
      "says": "clearance of S-ketamine"
    },
    {
      "analyte": "parent",
      "what": "other",
      "value": 1,
      "unit": "L/min",
      "says": "clearance of R-ketamine, about; the second decimal could not be read"
    }
  ],
  "says": "S and R shared their distribution. Total flow 7.59 L/min.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "henthorn2018": {
      "title": "Combined recirculatory-compartmental population pharmacokinetic model (title as far as the address shows it)",
      "year": 2018,
      "url": "https://www.scholars.northwestern.edu/en/publications/combined-recirculatory-compartmental-population-pharmacokinetic-m"
    }
  }
};
