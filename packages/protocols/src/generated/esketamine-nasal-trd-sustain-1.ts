// Made from data/esketamine-nasal-trd-sustain-1.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdSustain1: ShippedProtocol = {
  "id": "esketamine-nasal-trd-sustain-1",
  "record": "in-esk-sustain1",
  "title": "Esketamine nasal spray to prevent relapse (SUSTAIN-1)",
  "summary": "Four weeks of induction and twelve of optimization lead to stable remission or response. Then the spray goes on weekly or every two weeks until a relapse, or is withdrawn by chance.",
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
    "says": "Many centers.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant depression; for the maintenance part, stable remission or response after 16 weeks.",
        "basis": "trial",
        "cite": "daly2019",
        "verification": "primary",
        "id": "treatment-resistant"
      },
      {
        "says": "An improvement of a quarter or less on at least two antidepressants at an adequate dose, each for at least six weeks, in the current episode, as a later paper says of the phase 3 trials.",
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
      "id": "esketamine",
      "title": "Esketamine spray goes on",
      "role": "active",
      "plannable": true
    },
    {
      "id": "placebo",
      "title": "Spray withdrawn",
      "role": "control",
      "plannable": false,
      "describes": {
        "says": "In maintenance a placebo spray replaced esketamine, while the antidepressant went on.",
        "basis": "trial",
        "cite": "daly2019",
        "verification": "primary"
      }
    }
  ],
  "phases": [
    {
      "id": "induction",
      "title": "Induction, four weeks",
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
          "cite": "daly2019",
          "verification": "primary"
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "trial",
          "cite": "daly2019",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "choice",
          "oneOf": [
            {
              "value": 56,
              "unit": "mg",
              "basis": "trial",
              "cite": "daly2019",
              "verification": "primary"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "trial",
              "cite": "daly2019",
              "verification": "primary"
            }
          ]
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
      },
      "gates": [],
      "next": "continuation"
    },
    {
      "id": "continuation",
      "title": "Optimization, twelve weeks",
      "enter": [
        {
          "kind": "after",
          "phase": "induction"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "interval",
        "interval": {
          "values": [
            1,
            2
          ],
          "unit": "wk",
          "basis": "trial",
          "cite": "daly2019",
          "verification": "unverified"
        },
        "rule": {
          "says": "Weekly first, then weekly or every two weeks.",
          "basis": "trial",
          "cite": "daly2019",
          "verification": "unverified"
        },
        "length": {
          "least": 12,
          "most": 12,
          "unit": "wk",
          "basis": "trial",
          "cite": "daly2019",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "choice",
          "oneOf": [
            {
              "value": 56,
              "unit": "mg",
              "basis": "trial",
              "cite": "daly2019",
              "verification": "primary"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "trial",
              "cite": "daly2019",
              "verification": "primary"
            }
          ]
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
      },
      "gates": [
        {
          "id": "stable-benefit",
          "title": "Is remission or response stable after 16 weeks?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [
            "madrs"
          ],
          "outcomes": [
            {
              "id": "stable",
              "title": "Stable remission or response; go on",
              "when": {
                "any": [
                  {
                    "state": "remission",
                    "is": true,
                    "basis": "trial",
                    "cite": "nct02493868",
                    "verification": "primary"
                  },
                  {
                    "state": "response",
                    "is": true,
                    "basis": "trial",
                    "cite": "daly2019",
                    "verification": "primary"
                  }
                ]
              },
              "then": {
                "do": "go-to",
                "phase": "maintenance"
              }
            },
            {
              "id": "not-stable",
              "title": "Neither; end",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Stable remission is a MADRS total of 12 or less in at least three of the last four weeks, with one excursion or one missing rating allowed at week 13 or 14.",
          "basis": "trial",
          "cite": "nct02493868",
          "verification": "primary"
        }
      ],
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Maintenance until relapse",
      "enter": [
        {
          "kind": "gate",
          "gate": "stable-benefit"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "interval",
        "interval": {
          "values": [
            1,
            2
          ],
          "unit": "wk",
          "basis": "trial",
          "cite": "daly2019",
          "verification": "primary"
        },
        "open": true
      },
      "dose": {
        "amount": {
          "kind": "choice",
          "oneOf": [
            {
              "value": 56,
              "unit": "mg",
              "basis": "trial",
              "cite": "daly2019",
              "verification": "primary"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "trial",
              "cite": "daly2019",
              "verification": "primary"
            }
          ]
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
      },
      "gates": [
        {
          "id": "relapse",
          "title": "Has depression come back?",
          "at": {
            "kind": "event",
            "event": "relapse"
          },
          "needs": [
            "madrs"
          ],
          "outcomes": [
            {
              "id": "relapse",
              "title": "Relapse; end of this course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "A relapse is a MADRS total of 22 or more at two ratings in a row, 5 to 15 days apart, or a stay in hospital for worsening or suicidality.",
          "basis": "trial",
          "cite": "nct02493868",
          "verification": "primary"
        }
      ],
      "next": null
    }
  ],
  "procedure": {
    "preparation": [],
    "checks": [
      {
        "id": "blood-pressure-before",
        "says": "Blood pressure is measured before the first device; above the limit the dose is withheld and the patient evaluated.",
        "basis": "trial",
        "cite": "jnj-bp",
        "verification": "primary",
        "limits": [
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 140,
            "unit": "mm[Hg]",
            "then": "Withhold the dose and evaluate.",
            "when": {
              "age": {
                "below": 66
              }
            },
            "basis": "trial",
            "cite": "jnj-bp",
            "verification": "primary"
          },
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 150,
            "unit": "mm[Hg]",
            "then": "Withhold the dose and evaluate.",
            "when": {
              "age": {
                "from": 66
              }
            },
            "basis": "trial",
            "cite": "jnj-bp",
            "verification": "primary",
            "note": "Over 65."
          },
          {
            "observe": "diastolic-blood-pressure",
            "is": ">",
            "value": 90,
            "unit": "mm[Hg]",
            "then": "Withhold the dose and evaluate.",
            "basis": "trial",
            "cite": "jnj-bp",
            "verification": "primary"
          }
        ]
      }
    ],
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
    "rescue": [
      {
        "id": "agitation",
        "says": "The trials allowed midazolam by mouth or into the muscle, or a short-acting benzodiazepine.",
        "basis": "trial",
        "cite": "jnj-bzd",
        "verification": "primary",
        "trigger": "Agitation or anxiety on the day of the session.",
        "drug": "midazolam",
        "most": {
          "value": 2.5,
          "unit": "mg",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        }
      },
      {
        "id": "raised-pressure",
        "says": "The trials advised against treating a short-lived rise unless clinically needed; it was usually over within two hours.",
        "basis": "trial",
        "cite": "jnj-antihtn",
        "verification": "primary",
        "trigger": "Blood pressure rises after the spray."
      }
    ],
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
        "kind": "any",
        "says": "The spray was given with an oral antidepressant throughout.",
        "basis": "trial",
        "cite": "daly2019",
        "verification": "primary"
      }
    ],
    "medicines": [
      {
        "medicine": "benzodiazepines",
        "rule": "limited",
        "before": {
          "value": 12,
          "unit": "h",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary"
        },
        "most": {
          "value": 6,
          "unit": "mg/d",
          "basis": "trial",
          "cite": "jnj-bzd",
          "verification": "primary",
          "note": "Lorazepam equivalent."
        },
        "says": "A stable dose within this limit was kept, with no increase and none in the hours before a session.",
        "basis": "trial",
        "cite": "jnj-bzd",
        "verification": "primary"
      },
      {
        "medicine": "antihypertensives",
        "rule": "continued",
        "says": "Kept on their usual timetable, with a morning dose before the spray.",
        "basis": "trial",
        "cite": "jnj-antihtn",
        "verification": "primary"
      }
    ]
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
      "readBy": "stable-benefit",
      "says": "The baseline of the response.",
      "basis": "trial",
      "cite": "daly2019",
      "verification": "primary"
    },
    {
      "id": "madrs-last-weeks",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS in the last four weeks of optimization",
      "at": {
        "kind": "unscheduled",
        "says": "In each of the last four weeks of optimization."
      },
      "phase": "continuation",
      "readBy": "stable-benefit",
      "says": "Stable remission is read from these weeks.",
      "basis": "trial",
      "cite": "nct02493868",
      "verification": "primary"
    },
    {
      "id": "madrs-maintenance",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS during maintenance",
      "at": {
        "kind": "unscheduled",
        "says": "How often it was rated was not read."
      },
      "phase": "maintenance",
      "readBy": "relapse",
      "says": "Two ratings in a row decide on a relapse.",
      "basis": "trial",
      "cite": "nct02493868",
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
      "outcome": "eff-sustain1",
      "direction": "for",
      "says": "Among stable remitters and among stable responders, fewer relapsed when the spray went on than when it was withdrawn.",
      "basis": "trial",
      "cite": "daly2019",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/phases/1",
      "chose": "The trial calls these twelve weeks optimization; here they are the phase `continuation`. Their intervals are from memory and shown as unverified.",
      "basis": "project",
      "record": "in-esk-sustain1"
    },
    {
      "at": "/phases/1/gates/0",
      "chose": "Stable remission needs three ratings of four and is therefore entered as a state that a clinician reports; stable response was not defined in what was read.",
      "basis": "project",
      "cite": "nct02493868",
      "record": "madrs-stable-remission"
    }
  ],
  "gaps": [
    {
      "id": "first-dose",
      "at": "/phases/0/dose",
      "says": "With which dose people began, and by what rule it rose.",
      "field": "in-esk-sustain1: dose has no first_dose_mg",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched, and what was measured.",
      "field": "in-esk-sustain1: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "daly2019"
    },
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
      "id": "nct02493868"
    },
    {
      "id": "jnj-bp"
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
      "id": "jnj-bzd"
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
    "daly2019": {
      "title": "Efficacy of Esketamine Nasal Spray Plus Oral Antidepressant Treatment for Relapse Prevention in Patients With Treatment-Resistant Depression (SUSTAIN-1)",
      "year": 2019,
      "doi": "10.1001/jamapsychiatry.2019.1189",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6551577"
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
    "jnj-bzd": {
      "title": "Concomitant use of SPRAVATO with benzodiazepines",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/concomitant-use-of-spravato-with-benzodiazepines"
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
    "nct02493868": {
      "title": "NCT02493868 (SUSTAIN-1) results: definitions of stable remission and relapse",
      "year": 2025,
      "url": "https://meddatax.com/clinical-trials/NCT02493868/results"
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
