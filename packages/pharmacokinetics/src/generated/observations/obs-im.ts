// Made from data/observations/obs-im.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsIm: ShippedObservation = {
  "id": "obs-im",
  "record": "obs-im",
  "title": "Intramuscular bioavailability and time of peak",
  "drug": "ketamine",
  "route": "im",
  "regimen": "intramuscular",
  "sampling": "not-stated",
  "kind": "review",
  "basis": "practice",
  "cite": "primidi-ketamine",
  "verification": "secondary",
  "readIn": "primidi.com (general page)",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 93,
      "unit": "%"
    },
    {
      "analyte": "parent",
      "what": "tmax",
      "least": 5,
      "most": 15,
      "unit": "min"
    }
  ],
  "says": "The page names no trial; that Grant 1981 stands behind it is from memory.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "primidi-ketamine": {
      "title": "Ketamine: pharmacokinetics",
      "year": null,
      "url": "https://primidi.com/ketamine/pharmacokinetics"
    }
  }
};
