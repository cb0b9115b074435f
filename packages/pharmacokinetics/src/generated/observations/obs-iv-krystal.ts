// Made from data/observations/obs-iv-krystal.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsIvKrystal: ShippedObservation = {
  "id": "obs-iv-krystal",
  "record": "obs-iv-krystal",
  "title": "Concentrations with dissociation during the usual infusion (Krystal 1994)",
  "drug": "ketamine",
  "route": "iv",
  "regimen": "0.5 mg/kg intravenously over 40 minutes, with dissociation",
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
      "what": "concentration",
      "least": 100,
      "most": 250,
      "unit": "ng/mL"
    }
  ],
  "says": "The review names Krystal 1994 as its source; that paper was not read.",
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
