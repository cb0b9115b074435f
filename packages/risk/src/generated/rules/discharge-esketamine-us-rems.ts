// Made from data/rules/discharge-esketamine-us-rems.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeEsketamineUsRems: ShippedRule = {
  "id": "discharge-esketamine-us-rems",
  "record": "ADD-REMS-SITE",
  "title": "Discharge under the US program (esketamine)",
  "says": "At least two hours and until sedation, dissociation and shallow breathing have resolved.",
  "message": "Sedation, dissociation and respiratory depression have resolved.",
  "kind": "discharge",
  "authority": "regulator",
  "places": [
    "US"
  ],
  "applies": [
    {
      "drug": "esketamine",
      "route": "nasal"
    }
  ],
  "moment": "session",
  "source": {
    "basis": "label",
    "cite": "fda-rems-386",
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "all": [
      {
        "observation": "sedation-resolved",
        "equals": [
          true,
          "present"
        ]
      },
      {
        "observation": "dissociation-resolved",
        "equals": [
          true,
          "present"
        ]
      },
      {
        "observation": "respiratory-depression-resolved",
        "equals": [
          true,
          "present"
        ]
      }
    ]
  },
  "readings": [],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "fda-rems-386": {
      "title": "REMS details, program 386 (SPRAVATO)",
      "year": null,
      "url": "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"
    }
  }
};
