// Made from data/observations/obs-sl-rolan.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsSlRolan: ShippedObservation = {
  "id": "obs-sl-rolan",
  "record": "obs-sl-rolan",
  "title": "Sublingual wafer against infusion (Rolan)",
  "drug": "ketamine",
  "route": "sublingual",
  "regimen": "25 mg as a sublingual wafer, against 10 mg intravenously over 30 minutes",
  "dose": {
    "value": 25,
    "unit": "mg"
  },
  "population": "8 healthy men",
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "rolan",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 29,
      "unit": "%",
      "says": "90 percent confidence interval 27 to 31"
    },
    {
      "analyte": "parent",
      "what": "tmax",
      "value": 0.75,
      "least": 0.25,
      "most": 1,
      "unit": "h"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "rolan": {
      "title": "Sublingual ketamine wafer against intravenous ketamine in healthy men (Rolan)",
      "year": null,
      "doi": "10.1111/bcp.12264",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC4093926"
    }
  }
};
