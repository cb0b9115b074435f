// Made from data/observations/obs-anaesthesia.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsAnaesthesia: ShippedObservation = {
  "id": "obs-anaesthesia",
  "record": "obs-anaesthesia",
  "title": "Concentrations during anesthesia",
  "drug": "ketamine",
  "route": "iv",
  "regimen": "1 to 2 mg/kg intravenously",
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
      "least": 1200,
      "most": 2400,
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
