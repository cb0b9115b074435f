// Made from data/esketamine-oral-trd-smith-apeldoorn-2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineOralTrdSmithApeldoorn2024: ShippedProtocol = {
  "id": "esketamine-oral-trd-smith-apeldoorn-2024",
  "record": "po-esk-smithapeldoorn",
  "title": "Esketamine by mouth three times a day for six weeks",
  "summary": "Esketamine 30 mg is taken by mouth three times a day for six weeks, beside the usual antidepressant, and then followed for four weeks. The trial found no benefit over placebo; it is kept so that teams can recognize it.",
  "kind": "trial",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "esketamine",
  "form": "not-stated",
  "route": "oral",
  "formulation": "by mouth",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "home",
    "says": "Outpatients in the Netherlands.",
    "staff": [],
    "equipment": [],
    "unsupervised": true
  },
  "population": {
    "age": {
      "least": 18,
      "most": 80,
      "unit": "a",
      "basis": "trial",
      "cite": "smithapeldoorn2019",
      "verification": "primary"
    },
    "entry": [
      {
        "says": "Three or more classes of antidepressants failed over the lifetime, each for at least four weeks at an adequate dose.",
        "basis": "trial",
        "cite": "smithapeldoorn2019",
        "verification": "primary",
        "id": "failed-classes"
      },
      {
        "says": "A total above 18 on HDRS-17.",
        "basis": "trial",
        "cite": "smithapeldoorn2019",
        "verification": "primary",
        "id": "severity"
      }
    ]
  },
  "editions": [],
  "arms": [
    {
      "id": "esketamine",
      "title": "Esketamine",
      "role": "active",
      "plannable": true
    },
    {
      "id": "placebo",
      "title": "Placebo",
      "role": "control",
      "plannable": false,
      "describes": {
        "says": "Placebo three times a day.",
        "basis": "trial",
        "cite": "umcg-oral-esketamine",
        "verification": "primary"
      }
    }
  ],
  "phases": [
    {
      "id": "induction",
      "title": "Six weeks, three times a day",
      "place": "home",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "daily",
        "everyDays": {
          "value": 1,
          "unit": "d",
          "basis": "trial",
          "cite": "smithapeldoorn2019",
          "verification": "primary"
        },
        "length": {
          "least": 6,
          "most": 6,
          "unit": "wk",
          "basis": "trial",
          "cite": "smithapeldoorn2019",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "set",
          "value": 30,
          "unit": "mg",
          "basis": "trial",
          "cite": "umcg-oral-esketamine",
          "verification": "primary",
          "note": "Each time."
        },
        "timesPerDay": {
          "value": 3,
          "unit": "/d",
          "basis": "trial",
          "cite": "umcg-oral-esketamine",
          "verification": "primary"
        }
      },
      "gates": [],
      "next": "follow-up"
    },
    {
      "id": "follow-up",
      "title": "Follow-up for four weeks",
      "enter": [
        {
          "kind": "after",
          "phase": "induction"
        }
      ],
      "optional": false,
      "repeatable": false,
      "treatment": "Watching, without esketamine.",
      "schedule": {
        "kind": "none",
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "trial",
          "cite": "smithapeldoorn2019",
          "verification": "primary"
        }
      },
      "gates": [],
      "next": null
    },
    {
      "id": "continuation",
      "title": "Later open-label part, twice a week",
      "enter": [
        {
          "kind": "event",
          "event": "clinician",
          "says": "In a later open-label part, not as a consequence of the blinded one."
        }
      ],
      "optional": true,
      "repeatable": false,
      "schedule": {
        "kind": "per-week",
        "perWeek": {
          "value": 2,
          "unit": "/wk",
          "basis": "trial",
          "cite": "umcg-oral-esketamine",
          "verification": "primary"
        },
        "sessions": {
          "least": 12,
          "most": 12,
          "unit": "{session}",
          "basis": "derived",
          "cite": "umcg-oral-esketamine",
          "verification": "primary",
          "note": "Arithmetic: two a week for six weeks."
        },
        "length": {
          "least": 6,
          "most": 6,
          "unit": "wk",
          "basis": "trial",
          "cite": "umcg-oral-esketamine",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "range",
          "least": {
            "value": 0.5,
            "unit": "mg/kg",
            "basis": "trial",
            "cite": "umcg-oral-esketamine",
            "verification": "primary"
          },
          "most": {
            "value": 3,
            "unit": "mg/kg",
            "basis": "trial",
            "cite": "umcg-oral-esketamine",
            "verification": "primary"
          }
        },
        "weight": {
          "means": "not-stated",
          "basis": "trial",
          "cite": "umcg-oral-esketamine",
          "verification": "primary"
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
        "rule": "allowed",
        "kind": "any",
        "says": "The usual antidepressant went on.",
        "basis": "trial",
        "cite": "smithapeldoorn2019",
        "verification": "primary"
      }
    ],
    "medicines": [
      {
        "medicine": "benzodiazepines",
        "rule": "limited",
        "most": {
          "value": 2,
          "unit": "mg/d",
          "basis": "trial",
          "cite": "smithapeldoorn2019",
          "verification": "primary",
          "note": "Lorazepam equivalent."
        },
        "says": "More than this a day was an exclusion.",
        "basis": "trial",
        "cite": "smithapeldoorn2019",
        "verification": "primary"
      },
      {
        "medicine": "mao-inhibitors",
        "rule": "excluded",
        "says": "An exclusion.",
        "basis": "trial",
        "cite": "smithapeldoorn2019",
        "verification": "primary"
      }
    ]
  },
  "tasks": [
    {
      "id": "hamd-before",
      "kind": "assessment",
      "what": "hamd17",
      "title": "HDRS-17 before the first dose",
      "at": {
        "kind": "before-course"
      },
      "says": "Entry asks for more than 18.",
      "basis": "trial",
      "cite": "smithapeldoorn2019",
      "verification": "primary"
    },
    {
      "id": "examination",
      "kind": "lab",
      "what": "baseline-examination",
      "title": "Physical examination, ECG and blood tests",
      "at": {
        "kind": "before-course"
      },
      "says": "The trial looked for relevant illness before it began.",
      "basis": "trial",
      "cite": "smithapeldoorn2019",
      "verification": "primary"
    }
  ],
  "missed": [],
  "warnings": [
    {
      "says": "The randomized part found no benefit, and more dizziness and hallucinations on falling asleep.",
      "basis": "trial",
      "cite": "umcg-oral-esketamine",
      "verification": "primary"
    }
  ],
  "evidence": [
    {
      "direction": "against",
      "says": "Of 111 people, those on esketamine did no better than those on placebo after six weeks.",
      "basis": "trial",
      "cite": "umcg-oral-esketamine",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/setting",
      "chose": "The source does not say where the doses were taken; three a day for outpatients means at home, with nobody watching.",
      "basis": "project"
    },
    {
      "at": "/phases/0/dose",
      "chose": "Dose and frequency were from memory in the first record and are confirmed by the page of the university hospital.",
      "basis": "project",
      "cite": "umcg-oral-esketamine",
      "record": "ADD-SMITHAPELDOORN"
    },
    {
      "at": "/phases/2",
      "chose": "The later open-label part is described beside the trial and entered as an optional phase; how its dose was chosen was not read.",
      "basis": "project",
      "cite": "umcg-oral-esketamine",
      "record": "ADD-SMITHAPELDOORN"
    }
  ],
  "gaps": [
    {
      "id": "open-label-titration",
      "at": "/phases/2/dose",
      "says": "How the dose between 0.5 and 3.0 mg/kg was found.",
      "field": "ADD-SMITHAPELDOORN: values.open_label gives a range alone",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "home-procedure",
      "at": "/procedure",
      "says": "What was checked before and after a dose.",
      "field": "po-esk-smithapeldoorn: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "smithapeldoorn2019"
    },
    {
      "id": "umcg-oral-esketamine"
    },
    {
      "id": "us-ketalar-dosage-2022"
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
    }
  ],
  "references": {
    "evolve-consent": {
      "title": "Ketamine consent form",
      "year": null,
      "url": "https://evolvehealthcare.com/ketamineform"
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
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    },
    "umcg-oral-esketamine": {
      "title": "Open-label study with oral esketamine for treatment-resistant depression",
      "year": null,
      "url": "https://umcgresearch.org/w/open-label-study-with-oral-esketamine-for-treatment-resistent-depression"
    },
    "us-ketalar-dosage-2022": {
      "title": "Ketalar dosage (US label text)",
      "year": 2022,
      "url": "https://www.drugs.com/dosage/ketalar.html"
    }
  }
};
