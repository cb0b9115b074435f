// Made from data/esketamine-nasal-trd-us.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdUs: ShippedProtocol = {
  "id": "esketamine-nasal-trd-us",
  "record": "in-esk-us-trd",
  "title": "Esketamine nasal spray for treatment-resistant depression (US label)",
  "summary": "Two sessions a week for four weeks, then one a week for four weeks, then one every week or every two weeks for as long as it helps. Every session takes place in a certified setting, where the patient stays for at least two hours.",
  "kind": "label",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "jurisdiction": "US",
  "drug": "esketamine",
  "form": "base",
  "route": "nasal",
  "formulation": "nasal spray, single-use devices of 28 mg",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "clinic",
    "says": "A health-care setting certified in the SPRAVATO REMS; never at home.",
    "staff": [
      {
        "says": "The prescriber is on site during the visit.",
        "basis": "label",
        "cite": "fda-rems-386",
        "verification": "primary"
      },
      {
        "says": "A clinician monitors the patient.",
        "basis": "label",
        "cite": "fda-rems-386",
        "verification": "primary"
      }
    ],
    "equipment": [
      {
        "says": "A pulse oximeter is on site.",
        "basis": "label",
        "cite": "fda-rems-386",
        "verification": "primary"
      }
    ],
    "unsupervised": false
  },
  "population": {
    "age": {
      "least": 18,
      "unit": "a",
      "basis": "label",
      "cite": "us-spravato-pi-after-2023-10",
      "verification": "primary"
    },
    "entry": [
      {
        "says": "Major depressive disorder that did not respond adequately to at least two oral antidepressants.",
        "basis": "label",
        "cite": "spravato_mono",
        "verification": "secondary",
        "readIn": "news reports of Becker's Hospital Review and Open Minds",
        "id": "failed-antidepressants"
      }
    ]
  },
  "editions": [
    {
      "id": "with-antidepressant",
      "title": "First approval, with an oral antidepressant",
      "from": "2019-03-05",
      "until": "2025-01-17",
      "says": "The spray is given together with an oral antidepressant.",
      "basis": "label",
      "cite": "canady2020",
      "verification": "secondary",
      "readIn": "Mental Health Weekly report (zendy.io)"
    },
    {
      "id": "with-or-alone",
      "title": "Since the approval as sole treatment",
      "from": "2025-01-17",
      "says": "The spray is given together with an oral antidepressant or alone.",
      "basis": "label",
      "cite": "spravato_mono",
      "verification": "secondary",
      "readIn": "news reports of Becker's Hospital Review and Open Minds"
    }
  ],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Induction, weeks 1 to 4",
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
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        },
        "sessions": {
          "least": 8,
          "most": 8,
          "unit": "{session}",
          "basis": "derived",
          "cite": "us-label-2019#part-4",
          "verification": "primary",
          "note": "Arithmetic: two a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "label",
          "cite": "us-label-2019#part-4",
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
              "basis": "label",
              "cite": "us-label-2019#part-4",
              "verification": "primary"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "label",
              "cite": "us-label-2019#part-4",
              "verification": "primary"
            }
          ]
        },
        "first": {
          "kind": "set",
          "value": 56,
          "unit": "mg",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        },
        "change": {
          "tiedTo": "session-before",
          "stepMost": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "spravato_us",
            "verification": "primary"
          },
          "says": "The dose goes by the efficacy and tolerability of the dose before.",
          "basis": "label",
          "cite": "spravatohcp-dosing-2019",
          "verification": "primary"
        },
        "devices": {
          "each": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "us-label-2019#part-15",
            "verification": "primary"
          },
          "apart": {
            "value": 5,
            "unit": "min",
            "basis": "label",
            "cite": "jnj-missed",
            "verification": "primary"
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
          "id": "benefit-after-induction",
          "title": "Has the patient benefited enough to go on?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "continue",
              "title": "Benefit; go on with maintenance",
              "then": {
                "do": "continue"
              }
            },
            {
              "id": "stop",
              "title": "No benefit; end the course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Benefit is judged at the end of induction and decides whether treatment goes on; no scale is named.",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        }
      ],
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Maintenance, weeks 5 to 8",
      "enter": [
        {
          "kind": "gate",
          "gate": "benefit-after-induction"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "per-week",
        "perWeek": {
          "value": 1,
          "unit": "/wk",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        },
        "sessions": {
          "least": 4,
          "most": 4,
          "unit": "{session}",
          "basis": "derived",
          "cite": "us-label-2019#part-4",
          "verification": "primary",
          "note": "Arithmetic: one a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "label",
          "cite": "us-label-2019#part-4",
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
              "basis": "label",
              "cite": "us-label-2019#part-4",
              "verification": "primary"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "label",
              "cite": "us-label-2019#part-4",
              "verification": "primary"
            }
          ]
        },
        "change": {
          "tiedTo": "session-before",
          "stepMost": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "spravato_us",
            "verification": "primary"
          },
          "says": "The dose goes by the efficacy and tolerability of the dose before.",
          "basis": "label",
          "cite": "spravatohcp-dosing-2019",
          "verification": "primary"
        },
        "devices": {
          "each": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "us-label-2019#part-15",
            "verification": "primary"
          },
          "apart": {
            "value": 5,
            "unit": "min",
            "basis": "label",
            "cite": "jnj-missed",
            "verification": "primary"
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
      "next": "maintenance-2"
    },
    {
      "id": "maintenance-2",
      "title": "Maintenance from week 9",
      "enter": [
        {
          "kind": "after",
          "phase": "maintenance"
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
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        },
        "rule": {
          "says": "The lowest frequency that keeps remission or response.",
          "basis": "label",
          "cite": "us-label-2019#part-4",
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
              "basis": "label",
              "cite": "us-label-2019#part-4",
              "verification": "primary"
            },
            {
              "value": 84,
              "unit": "mg",
              "basis": "label",
              "cite": "us-label-2019#part-4",
              "verification": "primary"
            }
          ]
        },
        "change": {
          "tiedTo": "session-before",
          "stepMost": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "spravato_us",
            "verification": "primary"
          },
          "says": "The dose goes by the efficacy and tolerability of the dose before.",
          "basis": "label",
          "cite": "spravatohcp-dosing-2019",
          "verification": "primary"
        },
        "devices": {
          "each": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "us-label-2019#part-15",
            "verification": "primary"
          },
          "apart": {
            "value": 5,
            "unit": "min",
            "basis": "label",
            "cite": "jnj-missed",
            "verification": "primary"
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
          "title": "Depression has worsened; which frequency keeps the response?",
          "at": {
            "kind": "event",
            "event": "worsened"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "weekly",
              "title": "Once a week",
              "then": {
                "do": "change-interval",
                "interval": {
                  "value": 1,
                  "unit": "wk",
                  "basis": "label",
                  "cite": "us-label-2019#part-4",
                  "verification": "primary"
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
                  "basis": "label",
                  "cite": "us-label-2019#part-4",
                  "verification": "primary"
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
          "says": "The frequency is set for each patient; the label names no scale and no end.",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        }
      ],
      "next": null
    }
  ],
  "procedure": {
    "preparation": [
      {
        "id": "no-food",
        "says": "Nothing has been eaten in the two hours before the spray.",
        "basis": "label",
        "cite": "us-label-2019#part-4",
        "verification": "primary",
        "before": {
          "value": 2,
          "unit": "h",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        }
      },
      {
        "id": "no-liquid",
        "says": "Nothing has been drunk in the half hour before the spray.",
        "basis": "label",
        "cite": "us-label-2019#part-4",
        "verification": "primary",
        "before": {
          "value": 30,
          "unit": "min",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        }
      },
      {
        "id": "other-nasal-sprays",
        "says": "A nasal corticosteroid or decongestant needed that day is taken at least an hour earlier.",
        "basis": "label",
        "cite": "us-label-2019#part-4",
        "verification": "primary",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        }
      },
      {
        "id": "way-home",
        "says": "Somebody else is arranged to drive the patient home.",
        "basis": "label",
        "cite": "us-label-2019#part-21",
        "verification": "primary"
      }
    ],
    "checks": [
      {
        "id": "blood-pressure-before",
        "says": "Blood pressure is measured before the first device; a raised value is weighed, it does not forbid the session.",
        "basis": "label",
        "cite": "jnj-antihtn",
        "verification": "primary",
        "limits": [
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 140,
            "unit": "mm[Hg]",
            "then": "Weigh delaying the session by benefit and risk.",
            "basis": "label",
            "cite": "jnj-antihtn",
            "verification": "primary"
          },
          {
            "observe": "diastolic-blood-pressure",
            "is": ">",
            "value": 90,
            "unit": "mm[Hg]",
            "then": "Weigh delaying the session by benefit and risk.",
            "basis": "label",
            "cite": "jnj-antihtn",
            "verification": "primary"
          }
        ]
      },
      {
        "id": "pressure-hazard",
        "says": "The spray is not given where a rise in blood or intracranial pressure would be a serious risk.",
        "basis": "label",
        "cite": "ph-spravato-dosage",
        "verification": "secondary",
        "readIn": "uat.mims.com (prescribing information)",
        "limits": []
      },
      {
        "id": "vital-signs-acceptable",
        "says": "The monitoring form asks whether vital signs were acceptable before dosing.",
        "basis": "label",
        "cite": "rems-form",
        "verification": "primary",
        "limits": []
      }
    ],
    "technique": [
      {
        "id": "self-administered",
        "says": "The patient sprays, a health-care provider watches directly.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary"
      },
      {
        "id": "no-priming",
        "says": "The device is not primed, since that would lose drug.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary"
      },
      {
        "id": "head-tilt",
        "says": "The head is tilted back by about 45 degrees while spraying.",
        "basis": "label",
        "cite": "spravato_us",
        "verification": "primary"
      },
      {
        "id": "rest-between-devices",
        "says": "The patient rests for five minutes between two devices, so that the drug is absorbed.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary"
      }
    ],
    "monitoring": [
      {
        "do": "blood-pressure",
        "from": "first-device",
        "at": {
          "values": [
            40
          ],
          "unit": "min",
          "basis": "label",
          "cite": "spravatohcp",
          "verification": "primary"
        },
        "says": "About the time at which pressure peaks.",
        "basis": "label",
        "cite": "spravatohcp",
        "verification": "primary"
      },
      {
        "do": "blood-pressure",
        "from": "first-device",
        "until": "Pressure has fallen.",
        "says": "After the reading at 40 minutes, as often as clinically needed.",
        "basis": "label",
        "cite": "spravatohcp",
        "verification": "primary"
      },
      {
        "do": "oxygen-saturation",
        "from": "first-device",
        "until": "The observation ends.",
        "says": "Breathing is watched at every session, with pulse oximetry; no interval is given.",
        "basis": "label",
        "cite": "spravatohcp",
        "verification": "primary"
      },
      {
        "do": "sedation-and-dissociation",
        "from": "first-device",
        "until": "Both have resolved.",
        "basis": "label",
        "cite": "fda-rems-386",
        "verification": "primary"
      }
    ],
    "observation": [
      {
        "atLeast": {
          "value": 120,
          "unit": "min",
          "basis": "label",
          "cite": "spravatohcp",
          "verification": "primary"
        },
        "from": "first-device",
        "until": [
          {
            "says": "Sedation, dissociation and respiratory depression have resolved.",
            "basis": "label",
            "cite": "fda-rems-386",
            "verification": "primary"
          },
          {
            "says": "Blood pressure is falling and the patient has been clinically stable for at least two hours.",
            "basis": "label",
            "cite": "us-label-2019#part-4",
            "verification": "primary"
          }
        ]
      },
      {
        "from": "first-device",
        "until": [
          {
            "says": "With moderate hepatic impairment the stay may have to be longer, because esketamine lasts longer.",
            "basis": "label",
            "cite": "us-label-2019#part-14",
            "verification": "primary"
          }
        ],
        "when": {
          "hepaticImpairment": [
            "moderate"
          ]
        }
      }
    ],
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
    "discharge": [
      {
        "id": "pressure-and-stability",
        "says": "Two hours have passed, blood pressure is falling and the patient has been stable; otherwise observation goes on.",
        "basis": "label",
        "cite": "us-label-2019#part-4",
        "verification": "primary"
      },
      {
        "id": "alert",
        "says": "The patient is fully alert, which is 5 on MOAA/S.",
        "basis": "label",
        "cite": "jnj-sed",
        "verification": "primary"
      },
      {
        "id": "vital-signs-before-leaving",
        "says": "Blood pressure is taken once more; the monitoring form asks for it and whether vital signs were acceptable before leaving.",
        "basis": "label",
        "cite": "rems-form",
        "verification": "primary"
      },
      {
        "id": "accompanied",
        "says": "Somebody else drives the patient home.",
        "basis": "label",
        "cite": "us-label-2019#part-21",
        "verification": "primary"
      }
    ],
    "aftercare": [
      {
        "id": "no-driving",
        "says": "No driving, machines or dangerous activity before the next day, after restful sleep.",
        "basis": "label",
        "cite": "us-label-2019#part-21",
        "verification": "primary"
      },
      {
        "id": "watch-mood",
        "says": "Worsening and suicidal thoughts are watched for, mostly early and when the dose changes, with the help of those close to the patient.",
        "basis": "label",
        "cite": "us-label-2019#part-6",
        "verification": "primary"
      },
      {
        "id": "bladder",
        "says": "Urinary and bladder symptoms are asked about during treatment and referred when present.",
        "basis": "label",
        "cite": "us-label-2019#part-8",
        "verification": "primary"
      }
    ],
    "records": [
      {
        "id": "certified-setting",
        "says": "The setting is certified in the SPRAVATO REMS before it treats anybody.",
        "basis": "label",
        "cite": "rems-home-2019",
        "verification": "primary",
        "what": "site-certification",
        "once": "before-first-session"
      },
      {
        "id": "authorized-representative",
        "says": "The setting names at least one representative who answers for compliance.",
        "basis": "label",
        "cite": "rems-outpatient",
        "verification": "primary",
        "what": "authorized-representative",
        "once": "before-first-session"
      },
      {
        "id": "patient-enrollment",
        "when": {
          "setting": [
            "outpatient"
          ]
        },
        "says": "An outpatient is enrolled before the first session.",
        "basis": "label",
        "cite": "rems-outpatient",
        "verification": "primary",
        "what": "patient-enrollment",
        "once": "before-first-session"
      },
      {
        "id": "monitoring-form",
        "when": {
          "setting": [
            "outpatient"
          ]
        },
        "says": "The monitoring form of each outpatient session is handed in within seven days.",
        "basis": "label",
        "cite": "rems-outpatient",
        "verification": "primary",
        "what": "patient-monitoring-form",
        "due": {
          "value": 7,
          "unit": "d",
          "basis": "label",
          "cite": "spravato-treatment-center-2019",
          "verification": "primary"
        },
        "once": "each-session"
      },
      {
        "id": "adverse-events-inpatient",
        "when": {
          "setting": [
            "inpatient"
          ]
        },
        "says": "Inpatient settings and emergency departments send neither enrolment nor monitoring forms, but report every suspected adverse event.",
        "basis": "label",
        "cite": "rems-inpatient",
        "verification": "primary",
        "what": "adverse-event-report",
        "once": "each-session"
      }
    ],
    "site": [
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
      }
    ]
  },
  "company": {
    "antidepressant": [
      {
        "rule": "required",
        "kind": "any",
        "when": {
          "until": "2025-01-17"
        },
        "says": "Until the approval as sole treatment an oral antidepressant had to accompany the spray.",
        "basis": "label",
        "cite": "canady2020",
        "verification": "secondary",
        "readIn": "Mental Health Weekly report (zendy.io)"
      },
      {
        "rule": "allowed",
        "kind": "any",
        "when": {
          "from": "2025-01-17"
        },
        "says": "With an oral antidepressant or without.",
        "basis": "label",
        "cite": "spravato_mono",
        "verification": "secondary",
        "readIn": "news reports of Becker's Hospital Review and Open Minds"
      }
    ],
    "medicines": [
      {
        "medicine": "nasal-corticosteroids",
        "rule": "held",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        },
        "says": "Taken at least an hour before the spray.",
        "basis": "label",
        "cite": "us-label-2019#part-4",
        "verification": "primary"
      },
      {
        "medicine": "nasal-decongestants",
        "rule": "held",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "us-label-2019#part-4",
          "verification": "primary"
        },
        "says": "Taken at least an hour before the spray.",
        "basis": "label",
        "cite": "us-label-2019#part-4",
        "verification": "primary"
      },
      {
        "medicine": "cns-depressants",
        "rule": "allowed",
        "says": "Benzodiazepines, opioids and alcohol may deepen sedation, which is then watched closely.",
        "basis": "label",
        "cite": "us-label-2019#part-11",
        "verification": "primary"
      },
      {
        "medicine": "psychostimulants",
        "rule": "allowed",
        "says": "Blood pressure may rise further and is watched.",
        "basis": "label",
        "cite": "us-label-2019#part-11",
        "verification": "primary"
      },
      {
        "medicine": "mao-inhibitors",
        "rule": "allowed",
        "says": "Blood pressure may rise further and is watched.",
        "basis": "label",
        "cite": "us-label-2019#part-11",
        "verification": "primary"
      },
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
        "says": "The phase 3 trials kept a stable dose within this limit, allowed no increase, and none in the hours before a session; the label sets no such limit.",
        "basis": "trial",
        "cite": "jnj-bzd",
        "verification": "primary"
      },
      {
        "medicine": "antihypertensives",
        "rule": "continued",
        "says": "In phase 3 they were kept on their usual timetable, with a morning dose before the spray.",
        "basis": "trial",
        "cite": "jnj-antihtn",
        "verification": "primary"
      }
    ]
  },
  "tasks": [
    {
      "id": "benefit-review",
      "kind": "visit",
      "what": "therapeutic-benefit",
      "title": "Judge the benefit at the end of induction",
      "at": {
        "kind": "session",
        "sessions": "last"
      },
      "phase": "induction",
      "readBy": "benefit-after-induction",
      "says": "Decides whether maintenance begins.",
      "basis": "label",
      "cite": "us-label-2019#part-4",
      "verification": "primary"
    }
  ],
  "missed": [
    {
      "phase": [
        "induction"
      ],
      "do": "keep-schedule",
      "says": "A session missed in the first four weeks does not change the schedule.",
      "basis": "label",
      "cite": "jnj-missed",
      "verification": "primary"
    },
    {
      "phase": [
        "maintenance",
        "maintenance-2"
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
      "says": "A restart after a longer lapse was looked at only afterwards, in SUSTAIN-3; improvement went on, but there is no rule.",
      "basis": "label",
      "cite": "jnj-missed",
      "verification": "primary"
    },
    {
      "phase": [
        "maintenance",
        "maintenance-2"
      ],
      "worsened": true,
      "do": "previous-schedule",
      "says": "When depression worsens, going back to the schedule before is considered, for example from weekly to twice a week.",
      "basis": "label",
      "cite": "jnj-missed",
      "verification": "primary"
    },
    {
      "phase": [
        "maintenance",
        "maintenance-2"
      ],
      "worsened": false,
      "do": "keep-schedule",
      "says": "Without worsening the schedule stays as it is.",
      "basis": "label",
      "cite": "davis2025",
      "verification": "secondary",
      "readIn": "download.skyscape.com (compendium)"
    }
  ],
  "warnings": [
    {
      "says": "Boxed warning: sedation and dissociation after the spray, with at least two hours of observation.",
      "basis": "label",
      "cite": "us-spravato-pi-after-2023-10",
      "verification": "primary"
    },
    {
      "says": "Boxed warning: respiratory depression, added after 2020.",
      "basis": "label",
      "cite": "us-spravato-pi-after-2023-10",
      "verification": "primary"
    },
    {
      "says": "Boxed warning: abuse and misuse.",
      "basis": "label",
      "cite": "us-spravato-pi-after-2023-10",
      "verification": "primary"
    },
    {
      "says": "Boxed warning: suicidal thoughts and behavior in children and young adults who take antidepressants.",
      "basis": "label",
      "cite": "us-spravato-pi-after-2023-10",
      "verification": "primary"
    },
    {
      "says": "Boxed warning: available only through the SPRAVATO REMS.",
      "basis": "label",
      "cite": "us-spravato-pi-after-2023-10",
      "verification": "primary"
    },
    {
      "says": "Handed out to certified settings alone, never to a patient for use at home.",
      "basis": "label",
      "cite": "spravatohcp-rems",
      "verification": "primary"
    },
    {
      "says": "Not recommended in severe hepatic impairment, which was not studied.",
      "basis": "label",
      "cite": "us-label-2019#part-14",
      "verification": "primary"
    },
    {
      "says": "No change of dose in renal impairment; there is no experience on dialysis.",
      "basis": "label",
      "cite": "jnj-renal",
      "verification": "primary"
    },
    {
      "says": "Not approved as an anesthetic.",
      "basis": "label",
      "cite": "spravatohcp-mdsi-efficacy",
      "verification": "primary"
    }
  ],
  "evidence": [
    {
      "outcome": "eff-transform2",
      "direction": "for",
      "says": "Flexible 56 or 84 mg with a new antidepressant beat placebo with a new antidepressant at day 28.",
      "basis": "trial",
      "cite": "popova2019",
      "verification": "secondary",
      "readIn": "scribd.com"
    },
    {
      "outcome": "eff-transform1",
      "direction": "neutral",
      "says": "Fixed 84 mg, tested first, missed significance, so that the result of 56 mg counts only as nominal.",
      "basis": "trial",
      "cite": "fedgchin2019-paper",
      "verification": "primary"
    },
    {
      "outcome": "eff-transform3",
      "direction": "against",
      "says": "In people of 65 and over the primary endpoint was missed.",
      "basis": "trial",
      "cite": "ochsross2020",
      "verification": "primary"
    },
    {
      "outcome": "eff-sustain1",
      "direction": "for",
      "says": "After 16 weeks of benefit, going on with the spray delayed relapse compared with withdrawal.",
      "basis": "trial",
      "cite": "daly2019",
      "verification": "primary"
    },
    {
      "outcome": "eff-janik2025",
      "direction": "for",
      "says": "Without an antidepressant, 56 and 84 mg each beat placebo at day 28.",
      "basis": "trial",
      "cite": "janik2025",
      "verification": "secondary",
      "readIn": "epocrates.com"
    }
  ],
  "readings": [
    {
      "at": "/company/antidepressant",
      "chose": "The monotherapy approval is dated 17 January 2025; some pages give 21 January, the day of the company's announcement. We take the first as the day the edition changes.",
      "basis": "project",
      "record": "us-esk-ind-mono-2025-announced"
    },
    {
      "at": "/phases/0/schedule",
      "chose": "Weeks are course weeks that count from the first session. The label names no least gap, so none is enforced.",
      "basis": "project"
    },
    {
      "at": "/procedure/observation/0",
      "chose": "The label counts from the administration and does not say from which device. The monitoring form counts the minutes of a session from the first device, and so do we, for observation and for the reading at 40 minutes.",
      "basis": "project",
      "cite": "rems-form",
      "record": "ADD-REMS-FORM-OLD"
    },
    {
      "at": "/procedure/monitoring",
      "chose": "Pulse oximetry entered the text after October 2023, on a day that was not read. It is shown for every date.",
      "basis": "project",
      "record": "us-esk-resp-pulseox"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The label has no separate doses for older people; the EU text has.",
      "basis": "project",
      "record": "us-esk-geri-exposure"
    },
    {
      "at": "/phases/2",
      "chose": "No taper is entered. The trials stopped without one, and no signs of withdrawal were seen for four weeks after.",
      "basis": "project",
      "cite": "jnj-taper",
      "record": "us-esk-withdrawal"
    },
    {
      "at": "/procedure/records/3",
      "chose": "Two editions of the monitoring form list different fields. The rule here is only that it is due, and when.",
      "basis": "project",
      "record": "ADD-REMS-FORM-NEW"
    }
  ],
  "gaps": [
    {
      "id": "dosing-table-2025",
      "at": "/editions/1",
      "says": "The dosing table of the 2025 edition was not read; the doses here are those of the first edition.",
      "field": "us-esk-dose-mono-label: value null, known memory",
      "blocks": "part",
      "siteMayFill": false
    },
    {
      "id": "newest-edition",
      "says": "Of label version 18 (effective 13 March 2026) only the header could be read.",
      "field": "us-esk-label-version: note \"Only the header was readable\"",
      "blocks": "part",
      "siteMayFill": false
    }
  ],
  "sources": [
    {
      "id": "fda-rems-386"
    },
    {
      "id": "us-spravato-pi-after-2023-10"
    },
    {
      "id": "spravato_mono"
    },
    {
      "id": "canady2020"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "spravato_us"
    },
    {
      "id": "spravatohcp-dosing-2019"
    },
    {
      "id": "jnj-missed"
    },
    {
      "id": "jnj-antihtn"
    },
    {
      "id": "ph-spravato-dosage"
    },
    {
      "id": "rems-form"
    },
    {
      "id": "spravatohcp"
    },
    {
      "id": "jnj-sed"
    },
    {
      "id": "jnj-bzd"
    },
    {
      "id": "rems-home-2019"
    },
    {
      "id": "rems-outpatient"
    },
    {
      "id": "spravato-treatment-center-2019"
    },
    {
      "id": "rems-inpatient"
    },
    {
      "id": "lacdmh-351-02"
    },
    {
      "id": "davis2025"
    },
    {
      "id": "spravatohcp-rems"
    },
    {
      "id": "jnj-renal"
    },
    {
      "id": "spravatohcp-mdsi-efficacy"
    },
    {
      "id": "popova2019"
    },
    {
      "id": "fedgchin2019-paper"
    },
    {
      "id": "ochsross2020"
    },
    {
      "id": "daly2019"
    },
    {
      "id": "janik2025"
    },
    {
      "id": "jnj-taper"
    }
  ],
  "references": {
    "canady2020": {
      "title": "FDA approves esketamine treatment for MDD, suicidal ideation",
      "year": 2020,
      "doi": "10.1002/mhw.32471",
      "url": "https://zendy.io/title/10.1002/mhw.32471"
    },
    "daly2019": {
      "title": "Efficacy of Esketamine Nasal Spray Plus Oral Antidepressant Treatment for Relapse Prevention in Patients With Treatment-Resistant Depression (SUSTAIN-1)",
      "year": 2019,
      "doi": "10.1001/jamapsychiatry.2019.1189",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6551577"
    },
    "davis2025": {
      "title": "Drug guide entry for esketamine",
      "year": 2025,
      "url": "https://download.skyscape.com/download/ota/lonestar/FCD1C556-3933-4594-AD2C-8C43C7C2B8BA/drdrug.ed19_2025/content/HTML/t/tu38.htm"
    },
    "fda-rems-386": {
      "title": "REMS details, program 386 (SPRAVATO)",
      "year": null,
      "url": "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"
    },
    "fedgchin2019-paper": {
      "title": "Fixed-dose esketamine, TRANSFORM-1",
      "year": 2019,
      "doi": "10.1093/ijnp/pyz039",
      "url": "https://peeref.com/zh/works/18707722"
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
    "jnj-renal": {
      "title": "Use of SPRAVATO in patients with renal impairment",
      "year": 2024,
      "url": "https://jnjmedicalconnect.com/products/spravato/medical-content/use-of-spravato-in-patients-with-renal-impairment"
    },
    "jnj-sed": {
      "title": "Adverse event of SPRAVATO: sedation and somnolence",
      "year": 2025,
      "url": "https://www.jnjmedicalconnect.com/products/spravato/medical-content/adverse-event-of-spravato-sedation-and-somnolence"
    },
    "jnj-taper": {
      "title": "Dosing of SPRAVATO: tapering upon discontinuation",
      "year": 2025,
      "url": "https://jnjmedicalconnect.com/products/spravato/medical-content/dosing-of-spravato-tapering-upon-discontinuation"
    },
    "lacdmh-351-02": {
      "title": "Policy 351.02",
      "year": null,
      "url": "https://secure4.compliancebridge.com/lacdmh/public/index.php?docID=4544&fuseaction=print.preview"
    },
    "ochsross2020": {
      "title": "Efficacy and Safety of Esketamine Nasal Spray Plus an Oral Antidepressant in Elderly Patients With Treatment-Resistant Depression-TRANSFORM-3",
      "year": 2020,
      "doi": "10.1016/j.jagp.2019.10.008",
      "url": "https://pubmed.ncbi.nlm.nih.gov/31734084/"
    },
    "ph-spravato-dosage": {
      "title": "Spravato dosage section, Philippines (company core text)",
      "year": null,
      "url": "https://uat.mims.com/philippines/drug/info/spravato/dosage"
    },
    "popova2019": {
      "title": "TRANSFORM-2: esketamine nasal spray combined with a newly initiated oral antidepressant",
      "year": 2019,
      "url": "https://www.scribd.com/document/786233715/Popova-et-al-2019-TRANSFORM-2"
    },
    "rems-form": {
      "title": "SPRAVATO REMS Patient Monitoring Form, outpatient use, with instructions",
      "year": 2024,
      "url": "https://manualspro.net/445029-spravato-patient-monitoring-form-instructions"
    },
    "rems-home-2019": {
      "title": "SPRAVATO REMS: home page (2019 version)",
      "year": 2019,
      "url": "http://spravatorems.com/"
    },
    "rems-inpatient": {
      "title": "SPRAVATO REMS: inpatient healthcare settings",
      "year": null,
      "url": "https://www.spravatorems.com/inpatient-hcs.html"
    },
    "rems-outpatient": {
      "title": "SPRAVATO REMS: outpatient healthcare settings",
      "year": null,
      "url": "https://www.spravatorems.com/outpatient-hcs.html"
    },
    "spravato-treatment-center-2019": {
      "title": "How to become a certified treatment centre",
      "year": 2019,
      "url": "https://spravatotreatmentcenter.com/how_become_a_treatment_center.html"
    },
    "spravato_mono": {
      "title": "FDA approves Spravato as monotherapy for TRD",
      "year": 2025,
      "url": "https://www.beckershospitalreview.com/pharmacy/j-j-approves-1st-monotherapy-for-treatment-resistant-depression.html"
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
    "spravatohcp-dosing-2019": {
      "title": "SPRAVATO HCP site: dosing and administration",
      "year": null,
      "url": "https://www.spravatohcp.com/dosing-and-administration"
    },
    "spravatohcp-mdsi-efficacy": {
      "title": "SPRAVATO HCP site: MDSI efficacy and study design",
      "year": null,
      "url": "https://www.spravatohcp.com/mdsi/efficacy"
    },
    "spravatohcp-rems": {
      "title": "SPRAVATO REMS certification",
      "year": null,
      "url": "https://www.spravatohcp.com/spravato-rems-certification"
    },
    "us-label-2019": {
      "title": "SPRAVATO (esketamine) nasal spray: full prescribing information (first approval text, March 2019)",
      "year": 2019,
      "url": "http://www.120ty.net/bencandy.php?aid=58243&fid=134&page=2"
    },
    "us-spravato-pi-after-2023-10": {
      "title": "SPRAVATO (esketamine) nasal spray, US prescribing information, text with the respiratory-depression warning",
      "year": null,
      "url": "https://pillsync.com/drug/spravato-esketamine-hydrochloride-solution/janssen-pharmaceuticals-inc/ndc/d81a6a79-a74a-44b7-822c-0dfa3036eaed"
    }
  }
};
