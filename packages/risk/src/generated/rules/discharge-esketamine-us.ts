// Made from data/rules/discharge-esketamine-us.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const dischargeEsketamineUs: ShippedRule = {
  "id": "discharge-esketamine-us",
  "record": "DIS-ESK",
  "alsoRecords": [
    "MON-ESK-OBS",
    "ADD-REMS-SITE"
  ],
  "title": "Discharge after esketamine (US)",
  "says": "At least two hours, pressure falling and the patient stable for the whole time; otherwise go on observing.",
  "message": "Two hours have passed, pressure is falling and the patient was stable.",
  "kind": "discharge",
  "authority": "label",
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
    "cite": "pdr-spravato",
    "verification": "secondary",
    "readIn": "pdr.net"
  },
  "severity": "moderate",
  "action": "discharge",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "all": [
      {
        "elapsed": "last-device",
        "is": ">=",
        "value": 2,
        "unit": "h",
        "basis": "label",
        "cite": "pdr-spravato",
        "verification": "secondary",
        "readIn": "pdr.net"
      },
      {
        "observation": "systolic-blood-pressure",
        "is": "<",
        "value": 0,
        "unit": "mm[Hg]",
        "basis": "label",
        "cite": "pdr-spravato",
        "verification": "secondary",
        "readIn": "pdr.net",
        "context": "post-dose",
        "against": "previous-difference"
      },
      {
        "observation": "clinically-stable",
        "equals": [
          true,
          "present"
        ]
      }
    ]
  },
  "readings": [
    {
      "at": "/when/all/0",
      "chose": "From when the two hours run is not said; we count from the last device, which is the later.",
      "basis": "project"
    },
    {
      "at": "/when/all/1",
      "chose": "Falling: the last systolic pressure after the dose is below the one before it.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "pdr-spravato": {
      "title": "Spravato drug summary",
      "year": null,
      "url": "https://pdr.net/drug-summary/?drugLabelId=24300"
    }
  }
};
