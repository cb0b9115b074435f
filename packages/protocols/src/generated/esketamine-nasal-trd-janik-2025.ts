// Made from data/esketamine-nasal-trd-janik-2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdJanik2025: ShippedProtocol = {
  "id": "esketamine-nasal-trd-janik-2025",
  "record": "in-esk-mono-janik2025",
  "title": "Esketamine nasal spray alone, fixed 56 or 84 mg (phase 4)",
  "summary": "Fixed doses of 56 or 84 mg twice a week for four weeks, after at least two weeks without an antidepressant. Both beat placebo on depression at day 28.",
  "kind": "trial",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "esketamine",
  "form": "base",
  "route": "nasal",
  "formulation": "nasal spray, single-use devices of 28 mg",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "clinic",
    "says": "Fifty-one outpatient centers in the United States.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "An improvement of a quarter or less on at least two oral antidepressants in the current episode, without psychotic features.",
        "basis": "trial",
        "cite": "mono",
        "verification": "primary",
        "id": "failed-antidepressants"
      }
    ]
  },
  "editions": [],
  "arms": [
    {
      "id": "fixed-56",
      "title": "Fixed 56 mg",
      "role": "active",
      "plannable": true
    },
    {
      "id": "fixed-84",
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
        "says": "Placebo spray, for as many people as the two doses together.",
        "basis": "trial",
        "cite": "janik2025",
        "verification": "secondary",
        "readIn": "epocrates.com"
      }
    }
  ],
  "phases": [
    {
      "id": "induction",
      "title": "Four weeks, twice a week",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "days",
        "days": {
          "values": [
            1,
            4,
            8,
            11,
            15,
            18,
            22,
            25
          ],
          "unit": "d",
          "basis": "trial",
          "cite": "mono",
          "verification": "primary"
        }
      },
      "dose": {
        "cases": [
          {
            "when": {
              "arm": [
                "fixed-56"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 56,
                "unit": "mg",
                "basis": "trial",
                "cite": "mono",
                "verification": "primary"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The marketed device."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
              }
            }
          },
          {
            "when": {
              "arm": [
                "fixed-84"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 84,
                "unit": "mg",
                "basis": "trial",
                "cite": "mono",
                "verification": "primary"
              },
              "devices": {
                "each": {
                  "value": 28,
                  "unit": "mg",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary",
                  "note": "The marketed device."
                },
                "apart": {
                  "value": 5,
                  "unit": "min",
                  "basis": "label",
                  "cite": "jnj-missed",
                  "verification": "primary",
                  "note": "Read in the US information."
                },
                "sprays": {
                  "value": 2,
                  "unit": "{spray}",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                },
                "volume": {
                  "value": 0.2,
                  "unit": "mL",
                  "basis": "label",
                  "cite": "us-label-2019#part-15",
                  "verification": "primary"
                }
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
        "rule": "none",
        "washedOutFor": {
          "value": 2,
          "unit": "wk",
          "basis": "trial",
          "cite": "janik2025",
          "verification": "secondary",
          "readIn": "epocrates.com",
          "note": "At least."
        },
        "says": "No antidepressant for at least two weeks before, and none during the trial.",
        "basis": "trial",
        "cite": "janik2025",
        "verification": "secondary",
        "readIn": "epocrates.com"
      }
    ],
    "medicines": []
  },
  "tasks": [
    {
      "id": "madrs-before",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS before the first session",
      "at": {
        "kind": "before-course"
      },
      "says": "The baseline of the main result.",
      "basis": "trial",
      "cite": "janik2025",
      "verification": "secondary",
      "readIn": "epocrates.com"
    },
    {
      "id": "madrs-day-28",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS on day 28",
      "at": {
        "kind": "day",
        "days": [
          28
        ]
      },
      "phase": "induction",
      "says": "The main result is the change to day 28.",
      "basis": "trial",
      "cite": "janik2025",
      "verification": "secondary",
      "readIn": "epocrates.com"
    }
  ],
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
      "outcome": "eff-janik2025",
      "direction": "for",
      "says": "Both doses beat placebo on MADRS at day 28, 84 mg by a little more.",
      "basis": "trial",
      "cite": "janik2025",
      "verification": "secondary",
      "readIn": "epocrates.com"
    }
  ],
  "readings": [
    {
      "at": "/phases/0/schedule",
      "chose": "The days are those of the trial's record; the summary that was read says twice a week for four weeks.",
      "basis": "project",
      "cite": "mono",
      "record": "us-esk-dose-mono-regimen"
    }
  ],
  "gaps": [
    {
      "id": "first-dose",
      "at": "/phases/0/dose",
      "says": "Whether the first session of the arm with 84 mg was lower.",
      "field": "in-esk-mono-janik2025: dose has no first_dose_mg",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched, and what was measured.",
      "field": "in-esk-mono-janik2025: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "mono"
    },
    {
      "id": "janik2025"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "jnj-missed"
    },
    {
      "id": "spravato_us"
    },
    {
      "id": "jnj-antihtn"
    },
    {
      "id": "jnj-sed"
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
    "janik2025": {
      "title": "Esketamine Monotherapy in Adults With Treatment-Resistant Depression: A Randomized Clinical Trial",
      "year": 2025,
      "doi": "10.1001/jamapsychiatry.2025.1317",
      "url": "https://epocrates.com/online/article/more-evidence-for-esketamine-monotherapy-in-treatment-resistant-depression"
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
    "mono": {
      "title": "A Study of Esketamine Nasal Spray, Administered as Monotherapy, in Adult Participants With Treatment-resistant Depression (NCT04599855), results record",
      "year": 2025,
      "url": "https://meddatax.com/clinical-trials/NCT04599855/results"
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
