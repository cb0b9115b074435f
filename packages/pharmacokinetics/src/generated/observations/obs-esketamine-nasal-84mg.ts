// Made from data/observations/obs-esketamine-nasal-84mg.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsEsketamineNasal84mg: ShippedObservation = {
  "id": "obs-esketamine-nasal-84mg",
  "record": "obs-esketamine-nasal",
  "title": "84 mg esketamine nasally, 18 to 60 years, not Asian",
  "drug": "esketamine",
  "route": "nasal",
  "regimen": "84 mg nasally (3 devices)",
  "dose": {
    "value": 84,
    "unit": "mg"
  },
  "population": "not Asian, 18 to 60 years, as the model of the paper computes them",
  "sampling": "not-stated",
  "kind": "model-based",
  "basis": "trial",
  "cite": "perezruixo2021#table-4",
  "verification": "secondary",
  "readIn": "nlmixr2lib (article PerezRuixo_2020_esketamine)",
  "values": [
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 101,
      "unit": "ng/mL"
    },
    {
      "analyte": "parent",
      "what": "auc",
      "value": 362.2,
      "unit": "ng.h/mL",
      "says": "over 24 hours"
    },
    {
      "analyte": "norketamine",
      "what": "cmax",
      "value": 180,
      "unit": "ng/mL"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "perezruixo2021": {
      "title": "Population pharmacokinetics of esketamine nasal spray",
      "year": 2021,
      "doi": "10.1007/s40262-020-00953-4",
      "url": "https://doi.org/10.1007/s40262-020-00953-4"
    }
  }
};
