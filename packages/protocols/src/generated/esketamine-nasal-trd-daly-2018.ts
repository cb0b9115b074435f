// Made from data/esketamine-nasal-trd-daly-2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdDaly2018: ShippedProtocol = {
  "id": "esketamine-nasal-trd-daly-2018",
  "record": "in-esk-phase2-daly2018",
  "title": "Fixed doses of esketamine nasal spray in a delayed-start trial (phase 2)",
  "summary": "Two periods of one week with two sessions each, with 28, 56 or 84 mg or placebo beside the existing antidepressant. An open part follows from day 15 to day 74.",
  "kind": "trial",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "esketamine",
  "form": "base",
  "route": "nasal",
  "formulation": "nasal spray",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "clinic",
    "says": "Outpatient referral centers.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant depression, on an antidepressant.",
        "basis": "trial",
        "cite": "daly2018",
        "verification": "secondary",
        "readIn": "de.scribd.com",
        "id": "treatment-resistant"
      }
    ]
  },
  "editions": [],
  "arms": [
    {
      "id": "28",
      "title": "Fixed 28 mg",
      "role": "active",
      "plannable": true
    },
    {
      "id": "56",
      "title": "Fixed 56 mg",
      "role": "active",
      "plannable": true
    },
    {
      "id": "84",
      "title": "Fixed 84 mg",
      "role": "active",
      "plannable": true
    },
    {
      "id": "placebo",
      "title": "Placebo spray",
      "role": "control",
      "plannable": false,
      "describes": {
        "says": "Placebo in the first week; people were then assigned by chance once more.",
        "basis": "trial",
        "cite": "daly2018",
        "verification": "secondary",
        "readIn": "de.scribd.com"
      }
    }
  ],
  "phases": [
    {
      "id": "induction",
      "title": "First period, one week",
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
          "value": 2,
          "unit": "/wk",
          "basis": "trial",
          "cite": "daly2018",
          "verification": "secondary",
          "readIn": "de.scribd.com"
        },
        "length": {
          "least": 1,
          "most": 1,
          "unit": "wk",
          "basis": "trial",
          "cite": "daly2018",
          "verification": "secondary",
          "readIn": "de.scribd.com"
        }
      },
      "dose": {
        "cases": [
          {
            "when": {
              "arm": [
                "28"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 28,
                "unit": "mg",
                "basis": "trial",
                "cite": "daly2018",
                "verification": "secondary",
                "readIn": "de.scribd.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "56"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 56,
                "unit": "mg",
                "basis": "trial",
                "cite": "daly2018",
                "verification": "secondary",
                "readIn": "de.scribd.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "84"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 84,
                "unit": "mg",
                "basis": "trial",
                "cite": "daly2018",
                "verification": "secondary",
                "readIn": "de.scribd.com"
              }
            }
          }
        ]
      },
      "gates": [],
      "next": "induction-2"
    },
    {
      "id": "induction-2",
      "title": "Second period, one week",
      "enter": [
        {
          "kind": "after",
          "phase": "induction"
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
          "cite": "daly2018",
          "verification": "secondary",
          "readIn": "de.scribd.com"
        },
        "length": {
          "least": 1,
          "most": 1,
          "unit": "wk",
          "basis": "trial",
          "cite": "daly2018",
          "verification": "secondary",
          "readIn": "de.scribd.com"
        }
      },
      "dose": {
        "cases": [
          {
            "when": {
              "arm": [
                "28"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 28,
                "unit": "mg",
                "basis": "trial",
                "cite": "daly2018",
                "verification": "secondary",
                "readIn": "de.scribd.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "56"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 56,
                "unit": "mg",
                "basis": "trial",
                "cite": "daly2018",
                "verification": "secondary",
                "readIn": "de.scribd.com"
              }
            }
          },
          {
            "when": {
              "arm": [
                "84"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 84,
                "unit": "mg",
                "basis": "trial",
                "cite": "daly2018",
                "verification": "secondary",
                "readIn": "de.scribd.com"
              }
            }
          }
        ]
      },
      "gates": [],
      "next": "continuation"
    },
    {
      "id": "continuation",
      "title": "Open part, days 15 to 74",
      "enter": [
        {
          "kind": "after",
          "phase": "induction-2"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "gap",
        "gap": "open-schedule",
        "length": {
          "least": 60,
          "most": 60,
          "unit": "d",
          "basis": "derived",
          "cite": "daly2018",
          "verification": "secondary",
          "readIn": "de.scribd.com",
          "note": "Days 15 to 74, both counted."
        }
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "open-dose"
        }
      },
      "gates": [],
      "next": null
    }
  ],
  "procedure": {
    "preparation": [],
    "checks": [],
    "technique": [
      {
        "id": "head-tilt",
        "says": "The head is tilted back by about 45 degrees while spraying.",
        "basis": "label",
        "cite": "spravato_us",
        "verification": "primary",
        "note": "Read on the US pages, not in the trial."
      },
      {
        "id": "rest-between-devices",
        "says": "The patient rests for five minutes between two devices.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary",
        "note": "Read in the US information, not in the trial."
      }
    ],
    "monitoring": [],
    "observation": [],
    "stopRules": [
      {
        "id": "hypertensive-crisis",
        "says": "Chest pain, shortness of breath, sudden severe headache, a change in vision or a seizure may mean a hypertensive crisis.",
        "basis": "label",
        "cite": "jnj-antihtn",
        "verification": "primary",
        "action": "Send to emergency care at once.",
        "limits": []
      },
      {
        "id": "deep-sedation",
        "says": "On the alertness scale MOAA/S a score of 3 or less is moderate sedation or deeper.",
        "basis": "label",
        "cite": "jnj-sed",
        "verification": "unverified",
        "note": "The meaning of the score was read; the action is from memory.",
        "action": "Stay with the patient and give no further device.",
        "limits": [
          {
            "observe": "moaas",
            "is": "<=",
            "value": 3,
            "unit": "{score}",
            "then": "Stay with the patient and give no further device.",
            "basis": "label",
            "cite": "jnj-sed",
            "verification": "unverified",
            "note": "The meaning of the score was read; the action is from memory."
          }
        ]
      }
    ],
    "rescue": [],
    "discharge": [],
    "aftercare": [
      {
        "id": "bladder",
        "says": "Urinary and bladder symptoms are asked about during treatment and referred when present.",
        "basis": "label",
        "cite": "us-label-2019#part-8",
        "verification": "primary"
      }
    ],
    "records": [],
    "site": [
      {
        "param": "blood-pressure-hold",
        "says": "Above which resting blood pressure the session is put off.",
        "unit": "mm[Hg]",
        "tighter": "none",
        "published": [
          {
            "value": "above 140 systolic or 90 diastolic",
            "says": "The US label, as a guide.",
            "basis": "label",
            "cite": "jnj-antihtn",
            "verification": "primary"
          },
          {
            "value": "above 140 systolic, 150 from 65 on, or 90 diastolic",
            "says": "The EU text.",
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          },
          {
            "value": "above 140 systolic, 150 over 65, or 90 diastolic",
            "says": "The phase 3 trials, which then gave no dose.",
            "basis": "trial",
            "cite": "jnj-bp",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "food-before",
        "says": "How long before the spray the patient stops eating.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 2,
            "unit": "h",
            "says": "US and EU labels.",
            "basis": "label",
            "cite": "us-label-2019#part-4",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "liquid-before",
        "says": "How long before the spray the patient stops drinking.",
        "unit": "min",
        "tighter": "higher",
        "published": [
          {
            "value": 30,
            "unit": "min",
            "says": "US and EU labels.",
            "basis": "label",
            "cite": "us-label-2019#part-4",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "nasal-sprays-before",
        "says": "How long before the spray other nasal sprays are last used.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 1,
            "unit": "h",
            "says": "US and EU labels.",
            "basis": "label",
            "cite": "us-label-2019#part-4",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "blood-pressure-after",
        "says": "When blood pressure is measured after the spray.",
        "unit": "min",
        "tighter": "lower",
        "published": [
          {
            "value": 40,
            "unit": "min",
            "says": "The US label, then as needed.",
            "basis": "label",
            "cite": "spravatohcp",
            "verification": "primary"
          },
          {
            "value": 40,
            "unit": "min",
            "says": "The EU text.",
            "basis": "label",
            "cite": "eu-smpc-2020",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "observation-time",
        "says": "How long somebody watches.",
        "unit": "min",
        "tighter": "higher",
        "published": [
          {
            "value": 120,
            "unit": "min",
            "says": "The US label, as a minimum.",
            "basis": "label",
            "cite": "spravatohcp",
            "verification": "primary"
          },
          {
            "value": "until clinically stable and ready to leave",
            "says": "The EU and UK texts.",
            "basis": "label",
            "cite": "uk-spravato-pi",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "oxygen-saturation",
        "says": "Whether and how often oxygen saturation is measured.",
        "tighter": "none",
        "published": [
          {
            "value": "at every session, by pulse oximetry",
            "says": "The US label.",
            "basis": "label",
            "cite": "spravatohcp",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "no-driving",
        "says": "How long the patient does not drive or use machines, and who brings the patient home.",
        "tighter": "none",
        "published": [
          {
            "value": "until the next day after restful sleep, driven home by somebody else",
            "says": "The US label.",
            "basis": "label",
            "cite": "us-label-2019#part-21",
            "verification": "primary"
          },
          {
            "value": "until the next day after restful sleep",
            "says": "The EU leaflet.",
            "basis": "label",
            "cite": "eu-leaflet",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "saturation-stop",
        "says": "At which oxygen saturation or breathing rate somebody steps in.",
        "unit": "%",
        "tighter": "higher",
        "published": []
      },
      {
        "param": "blood-pressure-recheck",
        "says": "How often blood pressure is taken after the reading at 40 minutes.",
        "unit": "min",
        "tighter": "lower",
        "published": []
      },
      {
        "param": "staff-present",
        "says": "Who must be in the room or on the floor during the session.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "antiemetic",
        "says": "Which medicine against nausea is at hand, and in what dose.",
        "tighter": "none",
        "published": []
      },
      {
        "param": "no-transport",
        "says": "What happens when nobody is there to bring the patient home.",
        "tighter": "none",
        "published": [
          {
            "value": "the session is moved to another day",
            "says": "A US county service, which checks transport before dosing.",
            "basis": "practice",
            "cite": "lacdmh-351-02",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "session-record",
        "says": "What is written down of each session.",
        "tighter": "none",
        "published": []
      }
    ]
  },
  "company": {
    "antidepressant": [
      {
        "rule": "required",
        "kind": "stable",
        "says": "The existing antidepressant was kept.",
        "basis": "trial",
        "cite": "daly2018",
        "verification": "secondary",
        "readIn": "de.scribd.com"
      }
    ],
    "medicines": []
  },
  "tasks": [],
  "missed": [],
  "warnings": [
    {
      "says": "A regimen of a trial, not of a label; where the spray is licensed the label decides.",
      "basis": "project",
      "verification": "primary"
    }
  ],
  "evidence": [
    {
      "direction": "neutral",
      "says": "A double-blind trial of 67 people that compared doses before the phase 3 program; its results are not among the figures of this library.",
      "basis": "trial",
      "cite": "daly2018",
      "verification": "secondary",
      "readIn": "de.scribd.com"
    }
  ],
  "readings": [
    {
      "at": "/phases/1",
      "chose": "The trial assigned people by chance twice, the second time at the start of the second week. The second period is entered as a phase of its own, with the same arms.",
      "basis": "project",
      "record": "in-esk-phase2-daly2018"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The device of the trial was not read, so devices are not entered for this regimen.",
      "basis": "project"
    }
  ],
  "gaps": [
    {
      "id": "open-schedule",
      "at": "/phases/2/schedule",
      "says": "How often the spray was given in the open part.",
      "field": "in-esk-phase2-daly2018: phases[1] gives days 15-74 alone",
      "blocks": "dates",
      "siteMayFill": true
    },
    {
      "id": "open-dose",
      "at": "/phases/2/dose",
      "says": "Which doses the open part had.",
      "field": "in-esk-phase2-daly2018: phases[1] names no dose",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched, and what was measured.",
      "field": "in-esk-phase2-daly2018: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "daly2018"
    },
    {
      "id": "spravato_us"
    },
    {
      "id": "jnj-missed"
    },
    {
      "id": "jnj-antihtn"
    },
    {
      "id": "jnj-sed"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "spravato_eu"
    },
    {
      "id": "jnj-bp"
    },
    {
      "id": "spravatohcp"
    },
    {
      "id": "eu-smpc-2020"
    },
    {
      "id": "uk-spravato-pi"
    },
    {
      "id": "eu-leaflet"
    },
    {
      "id": "lacdmh-351-02"
    }
  ],
  "references": {
    "daly2018": {
      "title": "Efficacy and Safety of Intranasal Esketamine Adjunctive to Oral Antidepressant Therapy in Treatment-Resistant Depression (phase 2)",
      "year": 2018,
      "url": "https://de.scribd.com/document/446854642/jamapsychiatry-daly-2017-oi-170092-pdf"
    },
    "eu-leaflet": {
      "title": "Spravato package leaflet (information for the user), EU",
      "year": 2022,
      "url": "https://github.com/joofio/test-epi-composition"
    },
    "eu-smpc-2020": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2020 revision",
      "year": 2020,
      "url": "https://rxreasoner.com/monographs/spravato/usage"
    },
    "jnj-antihtn": {
      "title": "Concomitant use of SPRAVATO with antihypertensive medications",
      "year": null,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-antihypertensive-medications"
    },
    "jnj-bp": {
      "title": "Adverse event of SPRAVATO: cardiovascular effects",
      "year": null,
      "url": "https://janssenscience.com/products/spravato/medical-content/adverse-event-of-spravato-cardiovascular-effects"
    },
    "jnj-missed": {
      "title": "Dosage and administration: missed dose or reinitiation of SPRAVATO",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/dosage-and-administration-management-of-missed-dose-or-reinitiation-after-spravato-discontinuation"
    },
    "jnj-sed": {
      "title": "Adverse event of SPRAVATO: sedation and somnolence",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence"
    },
    "lacdmh-351-02": {
      "title": "Policy 351.02",
      "year": null,
      "url": "https://secure4.compliancebridge.com/lacdmh/public/index.php?docID=4544&fuseaction=print.preview"
    },
    "spravato_eu": {
      "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
      "year": 2025,
      "url": "https://www.rxreasoner.com/monographs/spravato/usage"
    },
    "spravato_us": {
      "title": "SPRAVATO healthcare-professional dosing pages (TRD and MDD with acute suicidal ideation or behavior)",
      "year": 2020,
      "url": "https://www.spravatohcp.com/trd/dosing-and-administration"
    },
    "spravatohcp": {
      "title": "SPRAVATO HCP site: TRD dosing, monitoring and discharge",
      "year": null,
      "url": "https://www.spravatohcp.com/dosing-spravato-trd"
    },
    "uk-spravato-pi": {
      "title": "SPRAVATO UK prescribing information (summary)",
      "year": null,
      "url": "https://www.janssen-pi.co.uk/en/product-information/32"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    }
  }
};
