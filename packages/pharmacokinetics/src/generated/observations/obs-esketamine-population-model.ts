// Made from data/observations/obs-esketamine-population-model.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsEsketaminePopulationModel: ShippedObservation = {
  "id": "obs-esketamine-population-model",
  "record": "ADD-ESK-POPPK",
  "title": "What the population model of nasal esketamine says of itself, against the label",
  "drug": "esketamine",
  "route": "nasal",
  "regimen": "nasal, 56 and 84 mg",
  "population": "820 people, healthy or with treatment-resistant depression",
  "sampling": "venous",
  "kind": "model-based",
  "basis": "trial",
  "cite": "perezruixo2021",
  "verification": "primary",
  "readIn": "an index copy of the abstract",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 54,
      "unit": "%",
      "says": "56 mg"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 51,
      "unit": "%",
      "says": "84 mg"
    },
    {
      "analyte": "parent",
      "what": "other",
      "value": 114,
      "unit": "L/h",
      "says": "clearance"
    },
    {
      "analyte": "parent",
      "what": "other",
      "value": 752,
      "unit": "L",
      "says": "volume at steady state"
    }
  ],
  "says": "The label gives about 48 percent, 89 L/h and 709 L instead.",
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
