// Made from data/observations/obs-iv-zarate.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsIvZarate: ShippedObservation = {
  "id": "obs-iv-zarate",
  "record": "obs-iv-zarate",
  "title": "Peak after the usual infusion (Zarate 2006)",
  "drug": "ketamine",
  "route": "iv",
  "regimen": "0.5 mg/kg intravenously over 40 minutes",
  "dose": {
    "value": 0.5,
    "unit": "mg/kg",
    "over": {
      "value": 40,
      "unit": "min"
    }
  },
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "zanos2018#table-1",
  "verification": "secondary",
  "readIn": "a review table (Zanos 2018, Table 1)",
  "values": [
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 185,
      "unit": "ng/mL"
    }
  ],
  "says": "The review names Zarate 2006 as its source; that paper was not read.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "zanos2018": {
      "title": "Review of ketamine concentrations and effects, Table 1",
      "year": 2018,
      "doi": "10.1124/pr.117.015198",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6020109/table/T1"
    }
  }
};
