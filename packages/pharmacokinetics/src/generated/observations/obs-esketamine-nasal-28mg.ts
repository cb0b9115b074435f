// Made from data/observations/obs-esketamine-nasal-28mg.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsEsketamineNasal28mg: ShippedObservation = {
  "id": "obs-esketamine-nasal-28mg",
  "record": "obs-esketamine-nasal",
  "title": "28 mg esketamine nasally, 18 to 60 years, not Asian",
  "drug": "esketamine",
  "route": "nasal",
  "regimen": "28 mg nasally (1 device)",
  "dose": {
    "value": 28,
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
      "value": 43.8,
      "unit": "ng/mL"
    },
    {
      "analyte": "parent",
      "what": "auc",
      "value": 147.3,
      "unit": "ng.h/mL",
      "says": "over 24 hours"
    },
    {
      "analyte": "norketamine",
      "what": "cmax",
      "value": 59.1,
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
