// Made from data/ketamine-sublingual-home-weekly-lozenge.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const ketamineSublingualHomeWeeklyLozenge: ShippedProtocol = {
  "id": "ketamine-sublingual-home-weekly-lozenge",
  "record": "sl-rac-home-50-400",
  "title": "Weekly ketamine lozenges at home",
  "summary": "A lozenge of 50 to 400 mg is taken at home once a week, typically for up to six months. The dose is set for each patient by a private telehealth service.",
  "kind": "practice",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "ketamine",
  "form": "not-stated",
  "route": "sublingual",
  "formulation": "compounded lozenge",
  "indications": [
    "mdd",
    "gad",
    "sad"
  ],
  "setting": {
    "place": "home",
    "says": "At home, by a private telehealth service.",
    "staff": [],
    "equipment": [],
    "unsupervised": true
  },
  "population": {
    "entry": [
      {
        "says": "Depression, generalized anxiety or social anxiety.",
        "basis": "practice",
        "cite": "sl431",
        "verification": "secondary",
        "readIn": "moreblossom.com",
        "id": "depression-or-anxiety"
      }
    ]
  },
  "editions": [],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Once a week, up to six months",
      "place": "home",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "per-week",
        "perWeek": {
          "value": 1,
          "unit": "/wk",
          "basis": "practice",
          "cite": "sl431",
          "verification": "secondary",
          "readIn": "moreblossom.com"
        },
        "length": {
          "most": 6,
          "unit": "mo",
          "basis": "practice",
          "cite": "sl431",
          "verification": "secondary",
          "readIn": "moreblossom.com",
          "note": "Typically."
        }
      },
      "dose": {
        "amount": {
          "kind": "range",
          "least": {
            "value": 50,
            "unit": "mg",
            "basis": "practice",
            "cite": "sl431",
            "verification": "secondary",
            "readIn": "moreblossom.com"
          },
          "most": {
            "value": 400,
            "unit": "mg",
            "basis": "practice",
            "cite": "sl431",
            "verification": "secondary",
            "readIn": "moreblossom.com"
          }
        }
      },
      "gates": [],
      "next": null
    }
  ],
  "procedure": {
    "preparation": [],
    "checks": [],
    "technique": [],
    "monitoring": [],
    "observation": [],
    "stopRules": [],
    "rescue": [],
    "discharge": [],
    "aftercare": [
      {
        "id": "bladder",
        "says": "Urinary pain and bladder symptoms are asked about through the course; when they last, stopping is considered.",
        "basis": "label",
        "cite": "us-ketalar-dosage-2022",
        "verification": "primary"
      }
    ],
    "records": [],
    "site": [
      {
        "param": "first-dose",
        "says": "With which dose a patient begins, and under whose eyes.",
        "unit": "mg",
        "tighter": "lower",
        "published": [
          {
            "value": 100,
            "unit": "mg",
            "says": "Guidance of a training foundation, in a supervised first session, with up to two more of 100 mg; it opposes mail order.",
            "basis": "practice",
            "cite": "krf-guidelines",
            "verification": "secondary",
            "readIn": "krf_clinical_section.txt in github.com/doctorargg/LDC_POLICY_MANUAL"
          }
        ]
      },
      {
        "param": "hold-time",
        "says": "How long a lozenge is held in the mouth.",
        "unit": "min",
        "tighter": "none",
        "published": [
          {
            "value": 15,
            "unit": "min",
            "says": "Guidance of a training foundation.",
            "basis": "practice",
            "cite": "krf-guidelines",
            "verification": "secondary",
            "readIn": "krf_clinical_section.txt in github.com/doctorargg/LDC_POLICY_MANUAL"
          }
        ]
      },
      {
        "param": "company-at-home",
        "says": "Who is with the patient at home, and for how long.",
        "tighter": "none",
        "published": [
          {
            "value": "an adult monitor",
            "says": "A telehealth program.",
            "basis": "practice",
            "cite": "hull2022",
            "verification": "secondary",
            "readIn": "peeref.com"
          },
          {
            "value": "effects last about 2 to 4 h",
            "says": "A US clinic, of lozenges.",
            "basis": "practice",
            "cite": "evolve-consent",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "vital-signs-at-home",
        "says": "Whether and when blood pressure and oxygen saturation are measured at home.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "fasting-solids",
        "says": "How long before the dose the patient stops eating and drinking.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 6,
            "unit": "h",
            "says": "A US clinic, for lozenges, food and drink alike.",
            "basis": "practice",
            "cite": "evolve-consent",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "review-after-first-dose",
        "says": "When a clinician speaks with the patient after the first dose.",
        "unit": "d",
        "tighter": "lower",
        "published": [
          {
            "value": "1 to 2 days after the first dose",
            "says": "A telehealth program.",
            "basis": "practice",
            "cite": "hull2022",
            "verification": "secondary",
            "readIn": "peeref.com"
          }
        ]
      },
      {
        "param": "emergency-plan",
        "says": "Whom the patient or the company calls, and when.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "no-driving",
        "says": "How long the patient does not drive or use machines.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 24,
            "unit": "h",
            "says": "Among five US clinic pages, on ketamine in the clinic.",
            "basis": "practice",
            "cite": "nervana-discharge",
            "verification": "primary",
            "note": "The record lists five clinic pages and does not say which gives which."
          },
          {
            "value": 12,
            "unit": "h",
            "says": "Among five US clinic pages, on ketamine in the clinic.",
            "basis": "practice",
            "cite": "indy-day",
            "verification": "primary",
            "note": "The record lists five clinic pages and does not say which gives which."
          }
        ]
      },
      {
        "param": "storage-and-return",
        "says": "How doses at home are kept, counted and returned.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "antiemetic",
        "says": "Which medicine against nausea is at hand.",
        "tighter": "none",
        "published": [
          {
            "value": "ondansetron by mouth; dose not given",
            "says": "A US clinic, for lozenges.",
            "basis": "practice",
            "cite": "evolve-consent",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "rescue-at-home",
        "says": "Which medicines against high pressure or agitation are at hand, and who decides on them.",
        "tighter": "none",
        "published": [
          {
            "value": "clonidine and lorazepam; thresholds and doses not given",
            "says": "A US clinic, for lozenges.",
            "basis": "practice",
            "cite": "evolve-consent",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "session-record",
        "says": "What is written down of each dose.",
        "tighter": "none",
        "published": []
      }
    ]
  },
  "company": {
    "antidepressant": [
      {
        "rule": "not-stated",
        "says": "What was read of the study does not say.",
        "basis": "practice",
        "cite": "sl431",
        "verification": "secondary",
        "readIn": "moreblossom.com"
      }
    ],
    "medicines": []
  },
  "tasks": [],
  "missed": [],
  "warnings": [
    {
      "says": "The US regulator has approved ketamine for no psychiatric disorder; this use is off label.",
      "basis": "label",
      "cite": "fda2023-reprint",
      "verification": "secondary",
      "readIn": "lexichronic.com (reprint, preview only)"
    },
    {
      "says": "In October 2023 the US regulator warned of compounded ketamine for psychiatric disorders, oral forms among them; no program secures the watching of the session.",
      "basis": "label",
      "cite": "fda2023-reprint",
      "verification": "secondary",
      "readIn": "lexichronic.com (reprint, preview only)"
    },
    {
      "says": "The warning names a case of ketamine taken at home with slowed breathing, at a blood level about twice that of anesthesia.",
      "basis": "label",
      "cite": "fda2023",
      "verification": "secondary",
      "readIn": "news reports of HealthDay and Legal News Feed; healthesystems.com"
    }
  ],
  "evidence": [
    {
      "direction": "neutral",
      "says": "A retrospective study of 431 people without comparison; its results are not among the figures of this library.",
      "basis": "practice",
      "cite": "sl431",
      "verification": "secondary",
      "readIn": "moreblossom.com"
    }
  ],
  "readings": [
    {
      "at": "/setting/unsupervised",
      "chose": "No health-care professional watches a session at home, so it counts as not supervised.",
      "basis": "project",
      "record": "sl-rac-home-50-400"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The range is that of the doses reported. A training foundation calls 400 mg the ceiling and would begin with 100 mg; it is opinion, listed for a clinic to see.",
      "basis": "project",
      "cite": "krf-guidelines",
      "record": "ADD-KRF-ORAL"
    }
  ],
  "gaps": [
    {
      "id": "dose-rule",
      "at": "/phases/0/dose",
      "says": "How the dose within the range is chosen and changed.",
      "field": "sl-rac-home-50-400: dose.rule \"individualised\"",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "home-procedure",
      "at": "/procedure",
      "says": "What is checked before and after a dose at home.",
      "field": "sl-rac-home-50-400: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "sl431"
    },
    {
      "id": "us-ketalar-dosage-2022"
    },
    {
      "id": "krf-guidelines"
    },
    {
      "id": "hull2022"
    },
    {
      "id": "evolve-consent"
    },
    {
      "id": "nervana-discharge"
    },
    {
      "id": "indy-day"
    },
    {
      "id": "fda2023-reprint"
    },
    {
      "id": "fda2023"
    }
  ],
  "references": {
    "evolve-consent": {
      "title": "Ketamine consent form",
      "year": null,
      "url": "https://evolvehealthcare.com/ketamineform"
    },
    "fda2023": {
      "title": "FDA warning on compounded ketamine products, 10 October 2023",
      "year": 2023,
      "url": "https://simhcottumwa.org/fda-warns-of-dangers-of-compounded-ketamine-for-psychiatric-use-2"
    },
    "fda2023-reprint": {
      "title": "FDA letter of 10 October 2023 on compounded ketamine products (reprint, preview)",
      "year": 2023,
      "url": "https://lexichronic.com/letter-10-october-fda-warns-patients-and-health-care-providers-about-potential-risks-associated-with-compounded-ketamine-products-including-oral-formulations-for-the-treatment-of-psychiatric-disord/"
    },
    "hull2022": {
      "title": "At-home, sublingual ketamine telehealth is a safe and effective treatment for moderate to severe anxiety and depression: Findings from a large, prospective, open-label effectiveness trial",
      "year": 2022,
      "doi": "10.1016/j.jad.2022.07.004",
      "url": "https://peeref.com/works/25924086"
    },
    "indy-day": {
      "title": "What should I expect on the day of treatment?",
      "year": null,
      "url": "http://indyat.com/what-should-i-expect-on-the-day-of-treatment/"
    },
    "krf-guidelines": {
      "title": "Clinical guidelines, part 2",
      "year": null,
      "url": "https://github.com/doctorargg/LDC_POLICY_MANUAL"
    },
    "nervana-discharge": {
      "title": "Ketamine discharge instructions",
      "year": null,
      "url": "https://www.nervanamedical.com/s/ketaminedischarge"
    },
    "sl431": {
      "title": "Sublingual Ketamine for Depression and Anxiety: A Retrospective Study of Real-World Clinical Outcomes",
      "year": null,
      "url": "https://moreblossom.com/papers/sublingual-ketamine-for-depression-and-anxiety-a-retrospective-study-of-real-wor"
    },
    "us-ketalar-dosage-2022": {
      "title": "Ketalar dosage (US label text)",
      "year": 2022,
      "url": "https://www.drugs.com/dosage/ketalar.html"
    }
  }
};
