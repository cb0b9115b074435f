// Made from data/rules/mao-inhibitor.yaml by `pnpm generate`. Do not edit.
import type { ShippedRule } from '../types.js';

export const maoInhibitor: ShippedRule = {
  "id": "mao-inhibitor",
  "record": "DDI-MAOI",
  "alsoRecords": [
    "CON-MAOI",
    "ADD-REMS-FORM-NEW"
  ],
  "title": "MAO inhibitors",
  "says": "With an MAO inhibitor blood pressure may rise more; watch it closely.",
  "message": "An MAO inhibitor is taken: watch blood pressure closely; have a specialist look at high doses of tranylcypromine.",
  "kind": "interaction",
  "authority": "label",
  "applies": [
    {
      "drug": "ketamine"
    },
    {
      "drug": "esketamine"
    }
  ],
  "moment": "course",
  "source": {
    "basis": "label",
    "cite": "us-label-2019",
    "also": [
      {
        "cite": "ludwig"
      },
      {
        "cite": "bartova"
      },
      {
        "cite": "dunner"
      },
      {
        "cite": "smithapeldoorn2019"
      }
    ],
    "verification": "primary"
  },
  "severity": "major",
  "action": "monitor",
  "judgement": {
    "basis": "project"
  },
  "interaction": {
    "with": [
      "maoi"
    ],
    "domain": "safety",
    "kind": "pharmacodynamic",
    "mechanism": "Catecholamines are broken down more slowly while ketamine blocks their reuptake.",
    "effect": "Blood pressure may rise more.",
    "magnitude": [
      {
        "measure": "blood-pressure rise on tranylcypromine",
        "value": "509 administrations to 43 patients, 14 of them on tranylcypromine",
        "says": "Mean systolic and diastolic change significantly larger on tranylcypromine (F 86.73 and 55.71, both p below 0.001), by dose; heart rate unchanged; no hypertensive crisis.",
        "basis": "trial",
        "cite": "ludwig",
        "verification": "primary"
      }
    ],
    "timing": []
  },
  "when": {
    "medicine": [
      "maoi"
    ]
  },
  "readings": [
    {
      "chose": "The label asks to watch blood pressure, trial protocols excluded, and a cohort saw larger rises without a crisis. The label is nearest the primary text; we follow it.",
      "basis": "project"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "bartova": {
      "title": "Combination of intravenous S-ketamine and oral tranylcypromine in treatment-resistant depression: A report of two cases",
      "year": 2015,
      "doi": "10.1016/j.euroneuro.2015.07.021",
      "url": "https://pubmed.ncbi.nlm.nih.gov/26302763/"
    },
    "dunner": {
      "title": "Esketamine nasal spray in a patient taking tranylcypromine: case report",
      "year": 2020,
      "doi": "10.1016/j.npbr.2020.02.008",
      "url": "https://booksci.cn/literaturecn/42512839.htm"
    },
    "ludwig": {
      "title": "Cardiovascular Effects of Combining Subcutaneous or Intravenous Esketamine and the MAO Inhibitor Tranylcypromine for the Treatment of Depression: A Retrospective Cohort Study",
      "year": 2021,
      "doi": "10.1007/s40263-021-00837-6",
      "url": "https://link.springer.com/article/10.1007/s40263-021-00837-6"
    },
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
