// Made from data/rules/benzodiazepine-ketamine-effect.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const benzodiazepineKetamineEffect: ShippedRule = {
  "id": "benzodiazepine-ketamine-effect",
  "record": "DDI-BZD-EFFICACY",
  "alsoRecords": [
    "CON-BZD",
    "ADD-GRUNEBAUM"
  ],
  "title": "Benzodiazepines and the effect of intravenous ketamine",
  "says": "In one analysis of 47 patients more than 8 mg a day as diazepam told those who responded less.",
  "message": "More than 8 mg a day as diazepam: the response to intravenous ketamine may be weaker; consider a lower dose of the benzodiazepine or holding it.",
  "kind": "interaction",
  "authority": "trial",
  "applies": [
    {
      "drug": "ketamine",
      "route": "iv"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "trial",
    "cite": "andrashko",
    "also": [
      {
        "cite": "feeney"
      },
      {
        "cite": "veraart"
      },
      {
        "cite": "krystal98"
      }
    ],
    "verification": "primary"
  },
  "severity": "moderate",
  "action": "review",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "benzodiazepine"
    ],
    "domain": "efficacy",
    "kind": "pharmacodynamic",
    "mechanism": "Benzodiazepines may blunt the surge of glutamate.",
    "effect": "The antidepressant response may be weaker or shorter, by dose.",
    "magnitude": [
      {
        "measure": "dose that separated responders",
        "value": 8,
        "unit": "mg/d",
        "says": "As diazepam; sensitivity 0.8, specificity 0.85, 47 patients.",
        "basis": "trial",
        "cite": "andrashko",
        "verification": "primary"
      },
      {
        "measure": "days with a worse outcome",
        "value": [
          3,
          7
        ],
        "unit": "d",
        "says": "p 0.04 and 0.02.",
        "basis": "trial",
        "cite": "andrashko",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "benzodiazepine"
    ],
    "dailyTotal": {
      "is": ">",
      "value": 8,
      "unit": "mg",
      "basis": "trial",
      "cite": "andrashko",
      "verification": "primary",
      "as": "diazepam"
    }
  },
  "readings": [
    {
      "chose": "One infusion trial allowed no benzodiazepine in the 24 hours before; that is a rule of its protocol.",
      "basis": "project"
    },
    {
      "chose": "A second analysis of 44 users and 55 others saw no effect of use as such and one of dose on the first day only; in two esketamine trials, where 68.5 percent of 451 took a benzodiazepine, there was none. The warning is for intravenous ketamine above the dose alone.",
      "basis": "project"
    },
    {
      "at": "/when",
      "chose": "No table of equivalents ships: the daily total counts for diazepam itself, or as a clinician wrote it.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "andrashko": {
      "title": "The Antidepressant Effect of Ketamine Is Dampened by Concomitant Benzodiazepine Medication",
      "year": 2020,
      "doi": "10.3389/fpsyt.2020.00844",
      "url": "https://www.frontiersin.org/articles/10.3389/fpsyt.2020.00844/full"
    },
    "feeney": {
      "title": "Effect of Concomitant Benzodiazepines on the Antidepressant Effects of Ketamine: Findings From the RAPID Intravenous Ketamine Study",
      "year": 2023,
      "url": "https://dev2.psychiatrist.com/jcp/effect-concomitant-benzodiazepines-antidepressant-effects-ketamine-findings-rapid-intravenous-ketamine-study"
    },
    "krystal98": {
      "title": "Interactive effects of subanesthetic ketamine and subhypnotic lorazepam in humans",
      "year": 1998,
      "url": "https://acnpsearch.tweb-dev.unibo.it/singlejournalindex/51501055"
    },
    "veraart": {
      "title": "Pharmacodynamic Interactions Between Ketamine and Psychiatric Medications Used in the Treatment of Depression: A Systematic Review",
      "year": 2021,
      "doi": "10.1093/ijnp/pyab039",
      "url": "https://ouci.dntb.gov.ua/en/works/4y8wqx37"
    }
  }
};
