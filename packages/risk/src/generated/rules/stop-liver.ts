// Made from data/rules/stop-liver.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopLiver: ShippedRule = {
  "id": "stop-liver",
  "record": "STOP-LIVER",
  "alsoRecords": [
    "MON-LFT-REPEAT"
  ],
  "title": "Liver enzymes at three times the upper limit",
  "says": "Enzymes at three times the upper limit with symptoms, rash or fever: stop and refer.",
  "message": "Liver enzymes are at three times the upper limit or more: with symptoms, rash or fever stop and refer.",
  "kind": "stop-rule",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "between",
  "source": {
    "basis": "trial",
    "cite": "noppers",
    "verification": "secondary",
    "readIn": "health-articles.net"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "all": [
      {
        "any": [
          {
            "observation": "alt",
            "is": ">=",
            "value": 3,
            "unit": "{ULN}",
            "basis": "trial",
            "cite": "noppers",
            "verification": "secondary",
            "readIn": "health-articles.net",
            "against": "upper-limit-of-normal"
          },
          {
            "observation": "ast",
            "is": ">=",
            "value": 3,
            "unit": "{ULN}",
            "basis": "trial",
            "cite": "noppers",
            "verification": "secondary",
            "readIn": "health-articles.net",
            "against": "upper-limit-of-normal"
          },
          {
            "observation": "alp",
            "is": ">=",
            "value": 3,
            "unit": "{ULN}",
            "basis": "trial",
            "cite": "noppers",
            "verification": "secondary",
            "readIn": "health-articles.net",
            "against": "upper-limit-of-normal"
          },
          {
            "observation": "ggt",
            "is": ">=",
            "value": 3,
            "unit": "{ULN}",
            "basis": "trial",
            "cite": "noppers",
            "verification": "secondary",
            "readIn": "health-articles.net",
            "against": "upper-limit-of-normal"
          }
        ]
      },
      {
        "observation": "rash-or-fever",
        "equals": [
          true,
          "present"
        ]
      }
    ]
  },
  "readings": [
    {
      "chose": "The source saw enzymes of at least three times the upper limit; the wording of the rule is our own.",
      "basis": "project"
    },
    {
      "at": "/when/all/0",
      "chose": "The limit is for ALT in the dossier; the label names ALP and GGT for monitoring, so each of the four counts.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "noppers": {
      "title": "Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases",
      "year": 2011,
      "doi": "10.1016/j.pain.2011.03.026",
      "url": "https://health-articles.net/s/shade.id.au1.html"
    }
  }
};
