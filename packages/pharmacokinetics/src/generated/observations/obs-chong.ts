// Made from data/observations/obs-chong.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsChong: ShippedObservation = {
  "id": "obs-chong",
  "record": "obs-chong",
  "title": "Sublingual and oral doses in neuropathic pain (Chong 2006)",
  "drug": "ketamine",
  "regimen": "10 mg intravenously; 25 mg under the tongue or by mouth",
  "dose": {
    "value": 25,
    "unit": "mg"
  },
  "population": "6 patients with neuropathic pain",
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "chong2006",
  "verification": "primary",
  "readIn": "ketamine.com (abstract)",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 32,
      "spread": 17,
      "unit": "%",
      "says": "under the tongue"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 23,
      "spread": 9,
      "unit": "%",
      "says": "by mouth"
    },
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 28.6,
      "unit": "ng/mL",
      "says": "under the tongue"
    },
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 22.8,
      "unit": "ng/mL",
      "says": "by mouth"
    },
    {
      "analyte": "parent",
      "what": "tmax",
      "value": 0.96,
      "unit": "h",
      "says": "by mouth"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "chong2006": {
      "title": "Sublingual and oral ketamine in neuropathic pain (Chong)",
      "year": 2006,
      "url": "https://www.ketamine.com/bioavailability.html"
    }
  }
};
