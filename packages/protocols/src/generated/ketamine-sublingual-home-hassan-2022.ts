// Made from data/ketamine-sublingual-home-hassan-2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const ketamineSublingualHomeHassan2022: ShippedProtocol = {
  "id": "ketamine-sublingual-home-hassan-2022",
  "record": "sl-rac-home-hassan2022",
  "title": "Rapidly dissolving ketamine tablets at home, three and then six doses",
  "summary": "Three doses are taken under the tongue at home, and the course may be extended to six. Doses are set for each patient; neither they nor the days between them were in the text that was read.",
  "kind": "practice",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "ketamine",
  "form": "not-stated",
  "route": "sublingual",
  "formulation": "compounded, rapidly dissolving tablet",
  "indications": [
    "mdd",
    "gad"
  ],
  "setting": {
    "place": "home",
    "says": "At home, by telehealth.",
    "staff": [],
    "equipment": [],
    "unsupervised": true
  },
  "population": {
    "entry": [
      {
        "says": "Depression or anxiety.",
        "basis": "practice",
        "cite": "hassan2022",
        "verification": "primary",
        "id": "depression-or-anxiety"
      }
    ]
  },
  "editions": [],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Three doses, up to six",
      "place": "home",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "gap",
        "gap": "interval",
        "sessions": {
          "least": 3,
          "most": 6,
          "unit": "{session}",
          "basis": "practice",
          "cite": "hassan2022",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "dose"
        }
      },
      "gates": [
        {
          "id": "after-three",
          "title": "Go on after three doses?",
          "at": {
            "kind": "session",
            "session": {
              "value": 3,
              "unit": "{session}",
              "basis": "practice",
              "cite": "hassan2022",
              "verification": "primary"
            }
          },
          "needs": [],
          "outcomes": [
            {
              "id": "extend",
              "title": "Three more doses",
              "then": {
                "do": "extend",
                "sessions": {
                  "value": 3,
                  "unit": "{session}",
                  "basis": "derived",
                  "cite": "hassan2022",
                  "verification": "primary",
                  "note": "Arithmetic: from three to six."
                }
              }
            },
            {
              "id": "stop",
              "title": "End the course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "The course may be extended from three doses to six; by what rule was not read.",
          "basis": "practice",
          "cite": "hassan2022",
          "verification": "primary"
        }
      ],
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
        "rule": "not-stated",
        "says": "What was read of the study does not say.",
        "basis": "practice",
        "cite": "hassan2022",
        "verification": "primary"
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
      "says": "The score from which the change counts.",
      "basis": "practice",
      "cite": "hassan2022",
      "verification": "primary"
    },
    {
      "id": "phq9-after-three",
      "kind": "assessment",
      "what": "phq9",
      "title": "PHQ-9 after the third dose",
      "at": {
        "kind": "session",
        "sessions": [
          3
        ]
      },
      "phase": "induction",
      "says": "The change was counted after three doses.",
      "basis": "practice",
      "cite": "hassan2022",
      "verification": "primary"
    },
    {
      "id": "gad7-after-three",
      "kind": "assessment",
      "what": "gad7",
      "title": "GAD-7 after the third dose",
      "at": {
        "kind": "session",
        "sessions": [
          3
        ]
      },
      "phase": "induction",
      "says": "The change was counted after three doses.",
      "basis": "practice",
      "cite": "hassan2022",
      "verification": "primary"
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
      "outcome": "eff-hassan2022",
      "direction": "for",
      "says": "After three doses nearly half had improved significantly on each scale; there was no comparison group.",
      "basis": "practice",
      "cite": "hassan2022",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/setting/unsupervised",
      "chose": "No health-care professional watches a session at home, so it counts as not supervised.",
      "basis": "project",
      "record": "sl-rac-home-hassan2022"
    }
  ],
  "gaps": [
    {
      "id": "interval",
      "at": "/phases/0/schedule",
      "says": "How many days lie between two doses.",
      "field": "sl-rac-home-hassan2022: phases[0] has sessions alone",
      "blocks": "dates",
      "siteMayFill": true
    },
    {
      "id": "dose",
      "at": "/phases/0/dose",
      "says": "The dose.",
      "field": "sl-rac-home-hassan2022: dose.rule \"individualised\"",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "home-procedure",
      "at": "/procedure",
      "says": "What is checked before and after a dose at home.",
      "field": "sl-rac-home-hassan2022: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "hassan2022"
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
    "hassan2022": {
      "title": "Safety, effectiveness and tolerability of sublingual ketamine in depression and anxiety: A retrospective study of off-label, at-home use",
      "year": 2022,
      "doi": "10.3389/fpsyt.2022.992624",
      "url": "https://frontiersin.org/articles/10.3389/fpsyt.2022.992624/full"
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
