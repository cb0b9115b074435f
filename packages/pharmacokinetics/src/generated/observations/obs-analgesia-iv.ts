// Made from data/observations/obs-analgesia-iv.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsAnalgesiaIv: ShippedObservation = {
  "id": "obs-analgesia-iv",
  "record": "obs-analgesia-iv",
  "title": "Concentrations with pain relief",
  "drug": "ketamine",
  "route": "iv",
  "regimen": "0.15 mg/kg intravenously",
  "dose": {
    "value": 0.15,
    "unit": "mg/kg"
  },
  "sampling": "not-stated",
  "kind": "review",
  "basis": "trial",
  "cite": "zanos2018#table-1",
  "verification": "secondary",
  "readIn": "a review table (Zanos 2018, Table 1)",
  "values": [
    {
      "analyte": "parent",
      "what": "concentration",
      "least": 70,
      "most": 160,
      "unit": "ng/mL"
    }
  ],
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
