// Made from data/observations/obs-esketamine-label.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsEsketamineLabel: ShippedObservation = {
  "id": "obs-esketamine-label",
  "record": "obs-esketamine-label",
  "title": "Nasal esketamine as a review gives the label",
  "drug": "esketamine",
  "route": "nasal",
  "regimen": "nasal",
  "sampling": "not-stated",
  "kind": "label",
  "basis": "label",
  "cite": "mdedge-esk",
  "verification": "secondary",
  "readIn": "mdedge.com (review of the label)",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 48,
      "unit": "%",
      "says": "about"
    },
    {
      "analyte": "parent",
      "what": "tmax",
      "least": 20,
      "most": 40,
      "unit": "min",
      "says": "after the last spray"
    },
    {
      "analyte": "parent",
      "what": "half-life",
      "least": 7,
      "most": 12,
      "unit": "h"
    },
    {
      "analyte": "parent",
      "what": "other",
      "least": 43,
      "most": 45,
      "unit": "%",
      "says": "protein binding"
    },
    {
      "analyte": "norketamine",
      "what": "other",
      "least": 4,
      "most": 6,
      "unit": "1",
      "says": "how many times lower the ratio of brain to plasma is than that of esketamine"
    }
  ],
  "says": "No accumulation when given twice weekly.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "mdedge-esk": {
      "title": "Intranasal esketamine (review of the label)",
      "year": 2019,
      "url": "https://www.mdedge.com/currentpsychiatry/article/199869/depression/intranasal-esketamine/page/0/3"
    }
  }
};
