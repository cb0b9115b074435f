// Made from data/rules/trial-bipolar-disorder.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const trialBipolarDisorder: ShippedRule = {
  "id": "trial-bipolar-disorder",
  "record": "CI-BIPOLAR",
  "alsoRecords": [
    "SP-BIPOLAR"
  ],
  "title": "Bipolar disorder or past mania (trials)",
  "says": "One trial record required a mood stabilizer throughout; case reports describe a switch of mood.",
  "message": "Bipolar disorder or past mania: is a mood stabilizer taken? Mood may switch.",
  "kind": "precaution",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "except": {
    "indications": [
      "bipolar-depression",
      "bd"
    ]
  },
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "nztrial",
    "also": [
      {
        "cite": "psyon"
      },
      {
        "cite": "bhatt"
      },
      {
        "cite": "wilkowska"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "when": {
    "any": [
      {
        "condition": "bipolar-disorder",
        "status": "ever"
      },
      {
        "condition": "mania",
        "status": "ever"
      }
    ]
  },
  "readings": [
    {
      "chose": "The dossier suggests a stronger flag without a mood stabilizer; the terminology has no complete class of them, so the message asks instead.",
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
    "nztrial": {
      "title": "An open-label feasibility study of ketamine-assisted therapy: eligibility (ACTRN12621000562875)",
      "year": 2021,
      "url": "https://trial.medpath.com/clinical-trial/1188b726d440b390/ketamine-assisted-therapy-treatment-resistant-depression"
    },
    "psyon": {
      "title": "Exclusion criteria for ketamine-assisted therapy",
      "year": null,
      "url": "https://www.psyon.cz/en/faq/exclusion-criteria/"
    },
    "wilkowska": {
      "title": "Affective Switch Associated With Oral, Low Dose Ketamine Treatment in a Patient With Treatment Resistant Bipolar I Depression. Case Report and Literature Review",
      "year": 2020,
      "doi": "10.3389/fpsyt.2020.00516",
      "url": "https://frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2020.00516/full"
    }
  }
};
