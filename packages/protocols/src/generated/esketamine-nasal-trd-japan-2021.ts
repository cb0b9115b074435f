// Made from data/esketamine-nasal-trd-japan-2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdJapan2021: ShippedProtocol = {
  "id": "esketamine-nasal-trd-japan-2021",
  "record": "in-esk-japan2021",
  "title": "Fixed doses of esketamine nasal spray in Japan (phase 2b)",
  "summary": "After six weeks on a new antidepressant that did not help enough, 28, 56 or 84 mg are added twice a week for four weeks. Over the following 24 weeks a relapse could be treated with a second, open induction of four weeks.",
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
    "says": "Sites in Japan.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "No response to at least one and fewer than five antidepressants, and then none to six weeks of a new one.",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary",
        "id": "failed-antidepressants"
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
        "says": "Placebo spray beside the antidepressant.",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary"
      }
    }
  ],
  "phases": [
    {
      "id": "lead-in",
      "title": "Lead-in, six weeks on a new antidepressant",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "treatment": "A new oral antidepressant, without the spray.",
      "schedule": {
        "kind": "none",
        "length": {
          "least": 6,
          "most": 6,
          "unit": "wk",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary"
        }
      },
      "gates": [
        {
          "id": "lead-in-response",
          "title": "Has the new antidepressant failed to help enough?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "no-response",
              "title": "No response; begin the spray",
              "then": {
                "do": "go-to",
                "phase": "induction"
              }
            },
            {
              "id": "response",
              "title": "Response; no spray",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Only people who did not respond to the lead-in went on.",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary"
        }
      ],
      "next": "induction"
    },
    {
      "id": "induction",
      "title": "Blinded induction, four weeks",
      "enter": [
        {
          "kind": "gate",
          "gate": "lead-in-response"
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
          "cite": "japan2021",
          "verification": "unverified"
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary"
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
                "cite": "japan2021",
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
                "56"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 56,
                "unit": "mg",
                "basis": "trial",
                "cite": "japan2021",
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
                "84"
              ]
            },
            "use": {
              "amount": {
                "kind": "set",
                "value": 84,
                "unit": "mg",
                "basis": "trial",
                "cite": "japan2021",
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
      "next": "follow-up"
    },
    {
      "id": "follow-up",
      "title": "After treatment, 24 weeks",
      "enter": [
        {
          "kind": "after",
          "phase": "induction"
        }
      ],
      "optional": false,
      "repeatable": false,
      "treatment": "Watching on the antidepressant, without the spray.",
      "schedule": {
        "kind": "none",
        "length": {
          "least": 24,
          "most": 24,
          "unit": "wk",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary"
        }
      },
      "gates": [
        {
          "id": "relapse",
          "title": "Has depression come back?",
          "at": {
            "kind": "event",
            "event": "relapse"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "relapse",
              "title": "Relapse; second open induction",
              "then": {
                "do": "go-to",
                "phase": "induction-2"
              }
            },
            {
              "id": "stop",
              "title": "End",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "A relapse in these weeks opened a second induction.",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary"
        }
      ],
      "next": null
    },
    {
      "id": "induction-2",
      "title": "Second induction, open, after a relapse",
      "enter": [
        {
          "kind": "event",
          "event": "relapse",
          "says": "In the 24 weeks after the first induction."
        }
      ],
      "optional": true,
      "repeatable": false,
      "schedule": {
        "kind": "gap",
        "gap": "second-induction-schedule",
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "second-induction-dose"
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
        "kind": "new",
        "says": "A new oral antidepressant, begun six weeks before the spray.",
        "basis": "trial",
        "cite": "japan2021",
        "verification": "primary"
      }
    ],
    "medicines": []
  },
  "tasks": [
    {
      "id": "madrs-before",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS before the first spray",
      "at": {
        "kind": "session",
        "sessions": "first",
        "offset": {
          "value": 0,
          "unit": "d",
          "basis": "trial",
          "cite": "japan2021",
          "verification": "primary",
          "note": "Before the spray."
        }
      },
      "phase": "induction",
      "says": "The baseline of the trial.",
      "basis": "trial",
      "cite": "japan2021",
      "verification": "primary"
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
      "cite": "japan2021",
      "verification": "primary"
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
      "outcome": "eff-japan2021",
      "direction": "against",
      "says": "None of the three doses differed from placebo at day 28.",
      "basis": "trial",
      "cite": "japan2021",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/phases/1/schedule",
      "chose": "That sessions were twice a week is from memory and shown as unverified.",
      "basis": "project",
      "record": "in-esk-japan2021"
    },
    {
      "at": "/phases/0/gates/0",
      "chose": "How the response to the lead-in was judged was not read; the paper says only that esketamine trials ask for an improvement of a quarter or less. A clinician decides.",
      "basis": "project",
      "cite": "japan2021",
      "record": "ADD-TRD-6W"
    }
  ],
  "gaps": [
    {
      "id": "second-induction-schedule",
      "at": "/phases/3/schedule",
      "says": "How often the spray was given in the second induction.",
      "field": "in-esk-japan2021: phases[2].relapse gives four weeks alone",
      "blocks": "dates",
      "siteMayFill": true
    },
    {
      "id": "second-induction-dose",
      "at": "/phases/3/dose",
      "says": "Which dose the second induction had.",
      "field": "in-esk-japan2021: phases[2].relapse names no dose",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched, and what was measured.",
      "field": "in-esk-japan2021: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "japan2021"
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
    "japan2021": {
      "title": "Efficacy and safety of fixed doses of intranasal esketamine as an add-on therapy to oral antidepressants in Japanese patients with treatment-resistant depression: a phase 2b randomized clinical study",
      "year": 2021,
      "doi": "10.1186/s12888-021-03538-y",
      "url": "https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-021-03538-y"
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
