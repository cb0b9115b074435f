// Made from data/ketamine-sublingual-home-hull-2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const ketamineSublingualHomeHull2022: ShippedProtocol = {
  "id": "ketamine-sublingual-home-hull-2022",
  "record": "sl-rac-home-hull2022",
  "title": "Ketamine under the tongue at home, with remote support",
  "summary": "Four doses in four weeks are taken at home, with an adult beside the patient and support by video. The dose is set for each patient and was not in the text that was read.",
  "kind": "practice",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "ketamine",
  "form": "not-stated",
  "route": "sublingual",
  "formulation": "compounded tablet",
  "indications": [
    "mdd",
    "gad"
  ],
  "setting": {
    "place": "home",
    "says": "At home, by telehealth.",
    "staff": [
      {
        "says": "An adult who is no health-care professional is present.",
        "basis": "practice",
        "cite": "hull2022",
        "verification": "secondary",
        "readIn": "peeref.com"
      }
    ],
    "equipment": [],
    "prescriber": {
      "says": "The prescriber sees the patient by video, and a guide gives support from afar.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    },
    "unsupervised": true
  },
  "population": {
    "entry": [
      {
        "says": "Depression or anxiety with 10 or more on PHQ-9 or GAD-7.",
        "basis": "practice",
        "cite": "hull2022",
        "verification": "secondary",
        "readIn": "peeref.com",
        "id": "severity"
      }
    ]
  },
  "editions": [],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Four weeks",
      "place": "home",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "within",
        "sessions": {
          "least": 4,
          "most": 4,
          "unit": "{session}",
          "basis": "practice",
          "cite": "hull2022",
          "verification": "unverified"
        },
        "within": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "practice",
          "cite": "hull2022",
          "verification": "secondary",
          "readIn": "peeref.com"
        }
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "dose"
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
        "id": "review",
        "says": "A clinician speaks with the patient one or two days after the first dose.",
        "basis": "practice",
        "cite": "hull2022",
        "verification": "secondary",
        "readIn": "peeref.com"
      },
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
        "cite": "hull2022",
        "verification": "secondary",
        "readIn": "peeref.com"
      }
    ],
    "medicines": []
  },
  "tasks": [
    {
      "id": "phq9-before",
      "kind": "assessment",
      "what": "phq9",
      "title": "PHQ-9 before the first dose",
      "at": {
        "kind": "before-course"
      },
      "says": "Decides on entry.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    },
    {
      "id": "gad7-before",
      "kind": "assessment",
      "what": "gad7",
      "title": "GAD-7 before the first dose",
      "at": {
        "kind": "before-course"
      },
      "says": "Decides on entry.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    },
    {
      "id": "review-call",
      "kind": "call",
      "what": "clinician-review",
      "title": "A clinician speaks with the patient",
      "at": {
        "kind": "session",
        "sessions": "first",
        "offset": {
          "value": 1,
          "unit": "d",
          "basis": "practice",
          "cite": "hull2022",
          "verification": "secondary",
          "readIn": "peeref.com"
        }
      },
      "due": {
        "value": 1,
        "unit": "d",
        "basis": "derived",
        "cite": "hull2022",
        "verification": "secondary",
        "readIn": "peeref.com",
        "note": "One or two days after the first dose."
      },
      "phase": "induction",
      "says": "One or two days after the first dose.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    },
    {
      "id": "phq9-week-4",
      "kind": "assessment",
      "what": "phq9",
      "title": "PHQ-9 after four weeks",
      "at": {
        "kind": "day",
        "days": [
          28
        ]
      },
      "phase": "induction",
      "says": "The result after four weeks.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    },
    {
      "id": "gad7-week-4",
      "kind": "assessment",
      "what": "gad7",
      "title": "GAD-7 after four weeks",
      "at": {
        "kind": "day",
        "days": [
          28
        ]
      },
      "phase": "induction",
      "says": "The result after four weeks.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    }
  ],
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
      "outcome": "eff-hull2022",
      "direction": "for",
      "says": "Among those with data about six in ten had improved by half after four weeks; there was no comparison group.",
      "basis": "practice",
      "cite": "hull2022",
      "verification": "secondary",
      "readIn": "peeref.com"
    }
  ],
  "readings": [
    {
      "at": "/setting/unsupervised",
      "chose": "An adult is present and a guide is reachable, but no health-care professional watches the session; so it counts as not supervised.",
      "basis": "project",
      "record": "sl-rac-home-hull2022"
    },
    {
      "at": "/phases/0/schedule",
      "chose": "That there were four doses is from memory and shown as unverified; they are spread evenly over the four weeks.",
      "basis": "project",
      "record": "sl-rac-home-hull2022"
    }
  ],
  "gaps": [
    {
      "id": "dose",
      "at": "/phases/0/dose",
      "says": "The dose.",
      "field": "sl-rac-home-hull2022: dose.note \"dose not in text read\"",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "home-procedure",
      "at": "/procedure",
      "says": "What is checked before and after a dose at home.",
      "field": "sl-rac-home-hull2022: procedure has no vitals",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "hull2022"
    },
    {
      "id": "us-ketalar-dosage-2022"
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
    "nervana-discharge": {
      "title": "Ketamine discharge instructions",
      "year": null,
      "url": "https://www.nervanamedical.com/s/ketaminedischarge"
    },
    "us-ketalar-dosage-2022": {
      "title": "Ketalar dosage (US label text)",
      "year": 2022,
      "url": "https://www.drugs.com/dosage/ketalar.html"
    }
  }
};
