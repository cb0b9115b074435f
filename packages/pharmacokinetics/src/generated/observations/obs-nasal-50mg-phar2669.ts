// Made from data/observations/obs-nasal-50mg-phar2669.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsNasal50mgPhar2669: ShippedObservation = {
  "id": "obs-nasal-50mg-phar2669",
  "record": "obs-10iv-10to50in",
  "title": "50 mg racemic ketamine nasally",
  "drug": "ketamine",
  "route": "nasal",
  "regimen": "50 mg nasally",
  "dose": {
    "value": 50,
    "unit": "mg"
  },
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "phar2669#table-6",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 77.6,
      "unit": "ng/mL",
      "says": "geometric mean"
    },
    {
      "analyte": "parent",
      "what": "tmax",
      "value": 16,
      "unit": "min",
      "says": "geometric mean"
    },
    {
      "analyte": "parent",
      "what": "auc",
      "value": 64,
      "unit": "ng.h/mL",
      "says": "geometric mean; printed as microgram per hour per liter"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 11,
      "unit": "%",
      "says": "geometric mean"
    },
    {
      "analyte": "norketamine",
      "what": "cmax",
      "value": 105,
      "unit": "ng/mL",
      "says": "geometric mean"
    }
  ],
  "says": "Who was studied was not read; bioavailability is lower than in other sources.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "phar2669": {
      "title": "Intravenous and nasal ketamine concentrations, Table 6",
      "year": null,
      "doi": "10.1002/phar.2669",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9118341/table/T6"
    }
  }
};
