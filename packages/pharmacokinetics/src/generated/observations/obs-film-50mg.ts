// Made from data/observations/obs-film-50mg.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsFilm50mg: ShippedObservation = {
  "id": "obs-film-50mg",
  "record": "obs-film",
  "title": "S-ketamine oral thin film, 50 mg",
  "drug": "esketamine",
  "route": "sublingual",
  "regimen": "50 mg as an oral thin film",
  "dose": {
    "value": 50,
    "unit": "mg"
  },
  "population": "20 healthy volunteers",
  "sampling": "arterial",
  "kind": "measured",
  "basis": "trial",
  "cite": "simons2022#table-2",
  "verification": "secondary",
  "readIn": "nlmixr2lib (article Simons_2022_s_ketamine)",
  "values": [
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 96,
      "unit": "ng/mL"
    },
    {
      "analyte": "parent",
      "what": "tmax",
      "value": 18.8,
      "unit": "min"
    },
    {
      "analyte": "parent",
      "what": "auc",
      "value": 8363,
      "unit": "ng.min/mL",
      "says": "over 6 hours"
    },
    {
      "analyte": "norketamine",
      "what": "cmax",
      "value": 276,
      "unit": "ng/mL"
    },
    {
      "analyte": "hydroxynorketamine",
      "what": "cmax",
      "value": 101,
      "unit": "ng/mL"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "simons2022": {
      "title": "S-ketamine oral thin film pharmacokinetics (Simons and others, 2022)",
      "year": 2022,
      "doi": "10.3389/fpain.2022.946486"
    }
  }
};
