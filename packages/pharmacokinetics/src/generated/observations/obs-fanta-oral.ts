// Made from data/observations/obs-fanta-oral.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsFantaOral: ShippedObservation = {
  "id": "obs-fanta-oral",
  "record": "fanta-2015-s-ketamine",
  "title": "Oral bioavailability of S-ketamine (Fanta 2015)",
  "drug": "esketamine",
  "route": "oral",
  "regimen": "0.25 mg/kg by mouth",
  "dose": {
    "value": 0.25,
    "unit": "mg/kg"
  },
  "population": "11 healthy men",
  "sampling": "venous",
  "kind": "measured",
  "basis": "trial",
  "cite": "fanta2015",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 8,
      "unit": "%",
      "says": "between-subject coefficient of variation 11 percent"
    },
    {
      "analyte": "norketamine",
      "what": "other",
      "value": 16.5,
      "unit": "1",
      "says": "area of norketamine by that of S-ketamine at oral steady state"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "fanta2015": {
      "title": "Population pharmacokinetics of S-ketamine (Fanta and others, 2015)",
      "year": 2015,
      "doi": "10.1007/s00228-015-1826-y",
      "url": "https://go.drugbank.com/articles/A31885"
    }
  }
};
