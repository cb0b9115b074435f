// Made from data/ketamine-oral-er-trd-r107.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const ketamineOralErTrdR107: ShippedProtocol = {
  "id": "ketamine-oral-er-trd-r107",
  "record": "po-rac-er-r107",
  "title": "Extended-release ketamine tablets, five days and then twice a week (R-107)",
  "summary": "Everybody takes 120 mg a day for five days. Those who have responded on day 8 go on twice a week for twelve weeks with 30, 60, 120 or 180 mg or placebo, by chance.",
  "kind": "trial",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "ketamine",
  "form": "not-stated",
  "route": "oral",
  "formulation": "extended-release tablet",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "home",
    "says": "Twenty clinics in New Zealand, Australia, Singapore and Taiwan; most doses were taken at home.",
    "staff": [],
    "equipment": [],
    "unsupervised": true
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant depression with a MADRS total of 20 or more.",
        "basis": "trial",
        "cite": "glue2024",
        "verification": "secondary",
        "readIn": "researchbunny.com",
        "id": "severity"
      }
    ]
  },
  "editions": [],
  "arms": [
    {
      "id": "30",
      "title": "30 mg twice a week",
      "role": "active",
      "plannable": true
    },
    {
      "id": "60",
      "title": "60 mg twice a week",
      "role": "active",
      "plannable": true
    },
    {
      "id": "120",
      "title": "120 mg twice a week",
      "role": "active",
      "plannable": true
    },
    {
      "id": "180",
      "title": "180 mg twice a week",
      "role": "active",
      "plannable": true
    },
    {
      "id": "placebo",
      "title": "Placebo twice a week",
      "role": "control",
      "plannable": false,
      "describes": {
        "says": "Placebo tablets after the five open days.",
        "basis": "trial",
        "cite": "glue2024",
        "verification": "secondary",
        "readIn": "researchbunny.com"
      }
    }
  ],
  "phases": [
    {
      "id": "induction",
      "title": "Open-label enrichment, days 1 to 5",
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
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com"
        },
        "length": {
          "least": 5,
          "most": 5,
          "unit": "d",
          "basis": "trial",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com"
        }
      },
      "dose": {
        "amount": {
          "kind": "set",
          "value": 120,
          "unit": "mg",
          "basis": "trial",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com",
          "note": "A day."
        }
      },
      "gates": [
        {
          "id": "response-on-day-8",
          "title": "Is MADRS 12 or less, and fallen by half or more?",
          "at": {
            "kind": "day",
            "day": {
              "value": 8,
              "unit": "d",
              "basis": "trial",
              "cite": "glue2024",
              "verification": "secondary",
              "readIn": "researchbunny.com"
            }
          },
          "needs": [
            "madrs"
          ],
          "outcomes": [
            {
              "id": "response",
              "title": "Response; go on with the blinded part",
              "when": {
                "all": [
                  {
                    "scale": "madrs",
                    "measure": "total",
                    "is": "<=",
                    "value": 12,
                    "unit": "{score}",
                    "basis": "trial",
                    "cite": "glue2024",
                    "verification": "secondary",
                    "readIn": "researchbunny.com"
                  },
                  {
                    "scale": "madrs",
                    "measure": "fall-percent",
                    "is": ">=",
                    "value": 50,
                    "unit": "%",
                    "baseline": "course",
                    "basis": "trial",
                    "cite": "glue2024",
                    "verification": "secondary",
                    "readIn": "researchbunny.com"
                  }
                ]
              },
              "then": {
                "do": "go-to",
                "phase": "maintenance"
              }
            },
            {
              "id": "no-response",
              "title": "No response; leave on day 8",
              "when": {
                "any": [
                  {
                    "scale": "madrs",
                    "measure": "total",
                    "is": ">",
                    "value": 12,
                    "unit": "{score}",
                    "basis": "trial",
                    "cite": "glue2024",
                    "verification": "secondary",
                    "readIn": "researchbunny.com"
                  },
                  {
                    "scale": "madrs",
                    "measure": "fall-percent",
                    "is": "<",
                    "value": 50,
                    "unit": "%",
                    "baseline": "course",
                    "basis": "trial",
                    "cite": "glue2024",
                    "verification": "secondary",
                    "readIn": "researchbunny.com"
                  }
                ]
              },
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Both must hold; who does not respond leaves on day 8.",
          "basis": "trial",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com"
        }
      ],
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Blinded part, twelve weeks",
      "enter": [
        {
          "kind": "gate",
          "gate": "response-on-day-8"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "per-week",
        "perWeek": {
          "value": 2,
          "unit": "/wk",
          "basis": "trial",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com"
        },
        "sessions": {
          "least": 24,
          "most": 24,
          "unit": "{session}",
          "basis": "derived",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com",
          "note": "Arithmetic: two a week for twelve weeks."
        },
        "length": {
          "least": 12,
          "most": 12,
          "unit": "wk",
          "basis": "trial",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com"
        }
      },
      "dose": {
        "cases": [
          {
            "when": {
              "arm": [
                "30"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 30,
                "unit": "mg",
                "basis": "trial",
                "cite": "glue2024",
                "verification": "secondary",
                "readIn": "researchbunny.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "60"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 60,
                "unit": "mg",
                "basis": "trial",
                "cite": "glue2024",
                "verification": "secondary",
                "readIn": "researchbunny.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "120"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 120,
                "unit": "mg",
                "basis": "trial",
                "cite": "glue2024",
                "verification": "secondary",
                "readIn": "researchbunny.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "180"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 180,
                "unit": "mg",
                "basis": "trial",
                "cite": "glue2024",
                "verification": "secondary",
                "readIn": "researchbunny.com"
              }
            }
          }
        ]
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
        "rule": "not-stated",
        "says": "What was read of the trial does not say what became of antidepressants.",
        "basis": "trial",
        "cite": "glue2024",
        "verification": "secondary",
        "readIn": "researchbunny.com"
      }
    ],
    "medicines": []
  },
  "tasks": [
    {
      "id": "madrs-before",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS before the first tablet",
      "at": {
        "kind": "before-course"
      },
      "readBy": "response-on-day-8",
      "says": "Entry asks for 20 or more, and the response counts from it.",
      "basis": "trial",
      "cite": "glue2024",
      "verification": "secondary",
      "readIn": "researchbunny.com"
    },
    {
      "id": "madrs-day-8",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS on day 8",
      "at": {
        "kind": "day",
        "days": [
          8
        ]
      },
      "phase": "induction",
      "readBy": "response-on-day-8",
      "says": "Decides who goes on.",
      "basis": "trial",
      "cite": "glue2024",
      "verification": "secondary",
      "readIn": "researchbunny.com"
    },
    {
      "id": "madrs-week-13",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS in week 13",
      "at": {
        "kind": "after-phase",
        "offset": {
          "value": 0,
          "unit": "d",
          "basis": "trial",
          "cite": "glue2024",
          "verification": "secondary",
          "readIn": "researchbunny.com",
          "note": "At the end of the blinded part."
        }
      },
      "phase": "maintenance",
      "says": "The main result is the change of MADRS at week 13.",
      "basis": "trial",
      "cite": "glue2024",
      "verification": "secondary",
      "readIn": "researchbunny.com"
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
    }
  ],
  "evidence": [
    {
      "outcome": "eff-glue2024",
      "direction": "for",
      "says": "At 13 weeks 180 mg was better than placebo on MADRS, and fewer relapsed.",
      "basis": "trial",
      "cite": "glue2024",
      "verification": "secondary",
      "readIn": "researchbunny.com"
    },
    {
      "direction": "neutral",
      "says": "Only people who had responded by day 8 were randomized, so the difference is about keeping a response; the summary read gives results for 180 mg alone.",
      "basis": "trial",
      "cite": "glue2024",
      "verification": "secondary",
      "readIn": "researchbunny.com"
    }
  ],
  "readings": [
    {
      "at": "/setting",
      "chose": "Most doses were taken at home; which ones were watched in the clinic was not read. The regimen is entered as taken at home, with nobody watching.",
      "basis": "project"
    },
    {
      "at": "/phases/0/dose/amount",
      "chose": "The amount is given for the day; into how many tablets or times it was divided was not read.",
      "basis": "project",
      "record": "po-rac-er-r107"
    },
    {
      "at": "/tasks/2",
      "chose": "Week 13 is read as the end of the twelve blinded weeks after the first week.",
      "basis": "project"
    },
    {
      "at": "/evidence/0",
      "chose": "The summary prints the interval of the difference with the opposite sign; the direction follows the point estimate.",
      "basis": "project",
      "record": "eff-glue2024"
    }
  ],
  "gaps": [
    {
      "id": "times-of-day",
      "at": "/phases/0/dose",
      "says": "How many times a day the 120 mg were taken.",
      "field": "po-rac-er-r107: dose.enrichment_mg_per_day gives the day alone",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "home-procedure",
      "at": "/procedure",
      "says": "What was checked before and after a dose, in the clinic and at home.",
      "field": "po-rac-er-r107: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "glue2024"
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
    }
  ],
  "references": {
    "evolve-consent": {
      "title": "Ketamine consent form",
      "year": null,
      "url": "https://evolvehealthcare.com/ketamineform"
    },
    "fda2023-reprint": {
      "title": "FDA letter of 10 October 2023 on compounded ketamine products (reprint, preview)",
      "year": 2023,
      "url": "https://lexichronic.com/letter-10-october-fda-warns-patients-and-health-care-providers-about-potential-risks-associated-with-compounded-ketamine-products-including-oral-formulations-for-the-treatment-of-psychiatric-disord/"
    },
    "glue2024": {
      "title": "Extended-release ketamine tablets for treatment-resistant depression: a randomized placebo-controlled phase 2 trial",
      "year": 2024,
      "url": "https://www.researchbunny.com/papers/extended-release-ketamine-tablets-for-treatment-resistant-depression-a-randomized-placebo-controlled-phase-2-trial-2t9z"
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
