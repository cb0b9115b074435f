// Made from data/esketamine-nasal-trd-sustain-3.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdSustain3: ShippedProtocol = {
  "id": "esketamine-nasal-trd-sustain-3",
  "record": "in-esk-sustain3",
  "title": "Long-term esketamine nasal spray after earlier trials (SUSTAIN-3)",
  "summary": "People from six earlier trials either begin with four weeks of two sessions a week or enter maintenance directly. In maintenance the interval is one, two or four weeks, for up to six and a half years.",
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
    "says": "Outpatients in many centers.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant depression, after taking part in one of six earlier trials.",
        "basis": "trial",
        "cite": "zaki2025",
        "verification": "secondary",
        "readIn": "openscience.ink and moreblossom.com (summaries of the paper)",
        "id": "parent-study"
      }
    ]
  },
  "editions": [],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Induction, four weeks",
      "enter": [
        {
          "kind": "start"
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
          "cite": "zaki2025",
          "verification": "secondary",
          "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
        },
        "sessions": {
          "least": 8,
          "most": 8,
          "unit": "{session}",
          "basis": "derived",
          "cite": "zaki2025",
          "verification": "secondary",
          "readIn": "openscience.ink and moreblossom.com (summaries of the paper)",
          "note": "Arithmetic: two a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "trial",
          "cite": "zaki2025",
          "verification": "secondary",
          "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
        }
      },
      "dose": {
        "amount": {
          "kind": "choice",
          "oneOf": [
            {
              "value": 28,
              "unit": "mg",
              "basis": "trial",
              "cite": "zaki2025",
              "verification": "secondary",
              "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
            },
            {
              "value": 56,
              "unit": "mg",
              "basis": "trial",
              "cite": "zaki2025",
              "verification": "secondary",
              "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "trial",
              "cite": "zaki2025",
              "verification": "secondary",
              "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
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
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Optimization and maintenance",
      "enter": [
        {
          "kind": "after",
          "phase": "induction"
        },
        {
          "kind": "state",
          "says": "Came from an earlier trial in a state that let induction be skipped.",
          "basis": "trial",
          "cite": "zaki2025",
          "verification": "secondary",
          "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "interval",
        "interval": {
          "values": [
            1,
            2,
            4
          ],
          "unit": "wk",
          "basis": "trial",
          "cite": "zaki2025",
          "verification": "secondary",
          "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
        },
        "rule": {
          "says": "The interval went by the severity rated on CGI-S.",
          "basis": "trial",
          "cite": "jnj-4week",
          "verification": "primary"
        },
        "open": true
      },
      "dose": {
        "amount": {
          "kind": "choice",
          "oneOf": [
            {
              "value": 28,
              "unit": "mg",
              "basis": "trial",
              "cite": "zaki2025",
              "verification": "secondary",
              "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
            },
            {
              "value": 56,
              "unit": "mg",
              "basis": "trial",
              "cite": "zaki2025",
              "verification": "secondary",
              "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "trial",
              "cite": "zaki2025",
              "verification": "secondary",
              "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
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
          "id": "interval-review",
          "title": "Which interval does the severity allow?",
          "at": {
            "kind": "event",
            "event": "worsened"
          },
          "needs": [
            "cgi-s"
          ],
          "outcomes": [
            {
              "id": "weekly",
              "title": "Once a week",
              "then": {
                "do": "change-interval",
                "interval": {
                  "value": 1,
                  "unit": "wk",
                  "basis": "trial",
                  "cite": "zaki2025",
                  "verification": "secondary",
                  "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
                }
              }
            },
            {
              "id": "every-two-weeks",
              "title": "Every two weeks",
              "then": {
                "do": "change-interval",
                "interval": {
                  "value": 2,
                  "unit": "wk",
                  "basis": "trial",
                  "cite": "zaki2025",
                  "verification": "secondary",
                  "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
                }
              }
            },
            {
              "id": "every-four-weeks",
              "title": "Every four weeks",
              "then": {
                "do": "change-interval",
                "interval": {
                  "value": 4,
                  "unit": "wk",
                  "basis": "trial",
                  "cite": "zaki2025",
                  "verification": "secondary",
                  "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
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
          "says": "The interval follows the severity on CGI-S; which score asks for which interval was not read.",
          "basis": "trial",
          "cite": "jnj-4week",
          "verification": "primary"
        }
      ],
      "next": null,
      "says": "The extension ran for up to six and a half years."
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
        "rule": "not-stated",
        "says": "What was read of the extension does not say; the earlier trials differed.",
        "basis": "trial",
        "cite": "zaki2025",
        "verification": "secondary",
        "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
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
      "id": "cgi-s",
      "kind": "assessment",
      "what": "cgi-s",
      "title": "CGI-S, which decides the interval",
      "at": {
        "kind": "unscheduled",
        "says": "When the interval is set; how often it was rated was not read."
      },
      "phase": "maintenance",
      "readBy": "interval-review",
      "says": "The interval follows from it.",
      "basis": "trial",
      "cite": "jnj-4week",
      "verification": "primary"
    }
  ],
  "missed": [
    {
      "phase": [
        "maintenance"
      ],
      "lapse": {
        "least": 29,
        "unit": "d",
        "basis": "derived",
        "cite": "jnj-missed",
        "verification": "primary",
        "note": "The page says more than 28 days."
      },
      "do": "clinician",
      "says": "Restarts after a longer lapse were looked at only afterwards; improvement went on after resuming.",
      "basis": "trial",
      "cite": "jnj-missed",
      "verification": "primary"
    }
  ],
  "warnings": [
    {
      "says": "A regimen of a trial, not of a label; where the spray is licensed the label decides.",
      "basis": "project",
      "verification": "primary"
    },
    {
      "says": "The interval of four weeks is outside the label; nothing is known of three weeks or of more than four.",
      "basis": "trial",
      "cite": "jnj-4week",
      "verification": "primary"
    }
  ],
  "evidence": [
    {
      "outcome": "eff-sustain3",
      "direction": "for",
      "says": "About half were in remission through the years of maintenance; there was no comparison group.",
      "basis": "trial",
      "cite": "zaki2025",
      "verification": "secondary",
      "readIn": "openscience.ink and moreblossom.com (summaries of the paper)"
    }
  ],
  "readings": [
    {
      "at": "/phases/0",
      "chose": "Induction is entered as optional, because 690 people went straight into maintenance; who had to begin with induction was not read.",
      "basis": "project",
      "cite": "zaki2025",
      "record": "in-esk-sustain3"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The source lists 28, 56 and 84 mg without saying for whom; in the other trials of this program 28 mg belongs to people of 65 and over. The choice is left open.",
      "basis": "project",
      "record": "in-esk-sustain3"
    },
    {
      "at": "/phases/1/schedule",
      "chose": "The six and a half years are how long the study ran, not a length of treatment, so the end stays open.",
      "basis": "project"
    }
  ],
  "gaps": [
    {
      "id": "interval-rule",
      "at": "/phases/1/gates/0",
      "says": "Which CGI-S score asks for which interval.",
      "field": "in-esk-sustain3: phases[1] gives interval_options_weeks without a rule",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "first-dose",
      "at": "/phases/0/dose",
      "says": "With which dose people began.",
      "field": "in-esk-sustain3: dose has no first_dose_mg",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "zaki2025"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "jnj-missed"
    },
    {
      "id": "jnj-4week"
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
    "jnj-4week": {
      "title": "Every 4-week dosing of SPRAVATO",
      "year": 2025,
      "url": "https://jnjmedicalconnect.com/products/spravato/medical-content/every-4-week-dosing-of-spravato"
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
    },
    "zaki2025": {
      "title": "Safety and efficacy with esketamine in treatment-resistant depression: long-term extension study (SUSTAIN-3)",
      "year": 2025,
      "doi": "10.1093/ijnp/pyaf027",
      "url": "https://doi.org/10.1093/ijnp/pyaf027"
    }
  }
};
