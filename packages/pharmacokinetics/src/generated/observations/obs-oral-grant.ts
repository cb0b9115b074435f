// Made from data/observations/obs-oral-grant.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsOralGrant: ShippedObservation = {
  "id": "obs-oral-grant",
  "record": "obs-oral-grant",
  "title": "Peak after an oral dose (Grant 1981)",
  "drug": "ketamine",
  "route": "oral",
  "regimen": "0.5 mg/kg by mouth",
  "dose": {
    "value": 0.5,
    "unit": "mg/kg"
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
      "value": 45,
      "spread": 10,
      "unit": "ng/mL"
    }
  ],
  "says": "The review names Grant 1981 as its source; that paper was not read.",
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
