// Made from data/observations/obs-iv-10mg-phar2669.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsIv10mgPhar2669: ShippedObservation = {
  "id": "obs-iv-10mg-phar2669",
  "record": "obs-10iv-10to50in",
  "title": "10 mg intravenously",
  "drug": "ketamine",
  "route": "iv",
  "regimen": "10 mg intravenously",
  "dose": {
    "value": 10,
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
      "value": 296,
      "unit": "ng/mL",
      "says": "geometric mean"
    },
    {
      "analyte": "parent",
      "what": "auc",
      "value": 113,
      "unit": "ng.h/mL",
      "says": "geometric mean; printed as microgram per hour per liter"
    }
  ],
  "says": "How long the injection took and who was studied was not read.",
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
