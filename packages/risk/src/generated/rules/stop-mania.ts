// Made from data/rules/stop-mania.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const stopMania: ShippedRule = {
  "id": "stop-mania",
  "record": "STOP-MANIA",
  "alsoRecords": [
    "MON-MENTAL-BETWEEN"
  ],
  "title": "Mania between sessions",
  "says": "Hypomania or mania between sessions: stop the course and review.",
  "message": "Mania between sessions: stop the course and review.",
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
    "cite": "wilkowska",
    "also": [
      {
        "cite": "bhatt"
      }
    ],
    "verification": "primary"
  },
  "severity": "critical",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "condition": "mania",
    "status": "active"
  },
  "readings": [
    {
      "chose": "The wording of the rule is our own; the event was read in a case report.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "bhatt": {
      "title": "Ketamine-Induced Manic Episode",
      "year": 2021,
      "doi": "10.4088/PCC.20l02811",
      "url": "http://doi.org/10.4088/PCC.20l02811"
    },
    "wilkowska": {
      "title": "Affective Switch Associated With Oral, Low Dose Ketamine Treatment in a Patient With Treatment Resistant Bipolar I Depression. Case Report and Literature Review",
      "year": 2020,
      "doi": "10.3389/fpsyt.2020.00516",
      "url": "https://frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2020.00516/full"
    }
  }
};
