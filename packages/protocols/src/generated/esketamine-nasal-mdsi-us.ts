// Made from data/esketamine-nasal-mdsi-us.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalMdsiUs: ShippedProtocol = {
  "id": "esketamine-nasal-mdsi-us",
  "record": "in-esk-us-mdsi",
  "title": "Esketamine nasal spray for major depression with acute suicidal ideation or behavior (US label)",
  "summary": "With an oral antidepressant, 84 mg twice a week for four weeks, which may be lowered to 56 mg when poorly tolerated. After four weeks the benefit is judged; longer use was not systematically studied.",
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
    "mdsi"
  ],
  "setting": {
    "place": "clinic",
    "says": "A setting certified in the SPRAVATO REMS, in hospital or outpatient; in the trials treatment began in hospital.",
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
        "says": "Depressive symptoms in major depressive disorder with acute suicidal ideation or behavior.",
        "basis": "label",
        "cite": "canady2020",
        "verification": "secondary",
        "readIn": "Mental Health Weekly report (zendy.io)",
        "id": "acute-suicidality"
      }
    ]
  },
  "editions": [
    {
      "id": "indication-2020",
      "title": "Since this use was announced",
      "from": "2020-08-03",
      "says": "The approval letter may be a few days older than the announcement.",
      "basis": "label",
      "cite": "canady2020",
      "verification": "secondary",
      "readIn": "Mental Health Weekly report (zendy.io)"
    }
  ],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Weeks 1 to 4",
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
          "cite": "ona-spravato",
          "verification": "secondary",
          "readIn": "oncologynurseadvisor.com (compendium)"
        },
        "sessions": {
          "least": 8,
          "most": 8,
          "unit": "{session}",
          "basis": "derived",
          "cite": "ona-spravato",
          "verification": "secondary",
          "readIn": "oncologynurseadvisor.com (compendium)",
          "note": "Arithmetic: two a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "label",
          "cite": "ona-spravato",
          "verification": "secondary",
          "readIn": "oncologynurseadvisor.com (compendium)"
        }
      },
      "dose": {
        "amount": {
          "kind": "set",
          "value": 84,
          "unit": "mg",
          "basis": "label",
          "cite": "ona-spravato",
          "verification": "secondary",
          "readIn": "oncologynurseadvisor.com (compendium)"
        },
        "first": {
          "kind": "set",
          "value": 84,
          "unit": "mg",
          "basis": "label",
          "cite": "ona-spravato",
          "verification": "secondary",
          "readIn": "oncologynurseadvisor.com (compendium)"
        },
        "reduceTo": {
          "value": 56,
          "unit": "mg",
          "basis": "label",
          "cite": "ona-spravato",
          "verification": "secondary",
          "readIn": "oncologynurseadvisor.com (compendium)",
          "for": "tolerability"
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
          "id": "benefit-after-four-weeks",
          "title": "Has the patient benefited, and is more treatment needed?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "stop",
              "title": "End the spray; the antidepressant goes on by judgment",
              "then": {
                "do": "stop"
              }
            },
            {
              "id": "continue",
              "title": "Go on, which was not systematically studied and has no schedule",
              "then": {
                "do": "continue"
              }
            }
          ],
          "says": "After four weeks the benefit is judged to decide whether treatment is still needed; no scale is named.",
          "basis": "label",
          "cite": "spravato_us",
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
        "says": "Together with an oral antidepressant.",
        "basis": "label",
        "cite": "spravato_us",
        "verification": "primary"
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
      "title": "Judge the benefit after four weeks",
      "at": {
        "kind": "session",
        "sessions": "last"
      },
      "phase": "induction",
      "readBy": "benefit-after-four-weeks",
      "says": "Decides whether more treatment is needed.",
      "basis": "label",
      "cite": "spravato_us",
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
      "says": "Not shown to prevent suicide or to lessen suicidal ideation or behavior; improvement after a first dose does not replace hospital care.",
      "basis": "label",
      "cite": "spravatohcp-mdsi-efficacy",
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
      "outcome": "eff-aspire1",
      "direction": "for",
      "says": "Beside hospital care and an antidepressant, depressive symptoms fell more than with placebo at 24 hours.",
      "basis": "trial",
      "cite": "aspire1",
      "verification": "primary"
    },
    {
      "outcome": "eff-aspire2",
      "direction": "for",
      "says": "A second trial likewise favored the spray on depressive symptoms at 24 hours.",
      "basis": "trial",
      "cite": "aspire2",
      "verification": "primary"
    },
    {
      "outcome": "eff-aspire-pooled",
      "direction": "for",
      "says": "The two trials taken together favored the spray on depressive symptoms at 24 hours.",
      "basis": "trial",
      "cite": "aspirepool",
      "verification": "primary"
    },
    {
      "direction": "neutral",
      "says": "In both trials the key secondary endpoint, the severity of suicidality, was not met.",
      "basis": "trial",
      "cite": "hc-snds-244338",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/editions/0",
      "chose": "The use was announced on 3 August 2020. The letter of approval is remembered as dated 31 July, which was not confirmed, so the day of the announcement is the first day.",
      "basis": "project",
      "record": "us-esk-ind-mdsi-2020-letter"
    },
    {
      "at": "/procedure/observation/0",
      "chose": "The monitoring form counts the minutes of a session from the first device, and so do we, for observation and for the reading at 40 minutes.",
      "basis": "project",
      "cite": "rems-form",
      "record": "ADD-REMS-FORM-OLD"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The label names no step back up from 56 to 84 mg, so a reduced dose is the lower of the two the label allows.",
      "basis": "project",
      "record": "us-esk-dose-mdsi-reduce"
    },
    {
      "at": "/missed/0",
      "chose": "The rule for a missed session was read for the first four weeks of treatment in general; we apply it here too.",
      "basis": "project",
      "record": "us-esk-missed-induction"
    }
  ],
  "gaps": [
    {
      "id": "after-four-weeks",
      "at": "/phases/0/gates/0",
      "says": "For treatment after the first four weeks the label gives neither dose nor interval.",
      "field": "in-esk-us-mdsi: phases has no phase after weeks 1-4",
      "blocks": "dates",
      "siteMayFill": true
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
      "id": "canady2020"
    },
    {
      "id": "ona-spravato"
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
      "id": "spravatohcp-rems"
    },
    {
      "id": "jnj-renal"
    },
    {
      "id": "spravatohcp-mdsi-efficacy"
    },
    {
      "id": "aspire1"
    },
    {
      "id": "aspire2"
    },
    {
      "id": "aspirepool"
    },
    {
      "id": "hc-snds-244338"
    }
  ],
  "references": {
    "aspire1": {
      "title": "Esketamine Nasal Spray for Rapid Reduction of Major Depressive Disorder Symptoms in Patients Who Have Active Suicidal Ideation With Intent (ASPIRE I)",
      "year": 2020,
      "doi": "10.4088/JCP.19m13191",
      "url": "https://dev2.psychiatrist.com/jcp/esketamine-nasal-spray-rapidly-reduces-depression"
    },
    "aspire2": {
      "title": "Esketamine Nasal Spray for Rapid Reduction of Depressive Symptoms in Patients With MDD Who Have Active Suicide Ideation With Intent (ASPIRE II)",
      "year": 2021,
      "doi": "10.1093/ijnp/pyaa068",
      "url": "https://safetylit.org"
    },
    "aspirepool": {
      "title": "Esketamine Nasal Spray for the Rapid Reduction of Depressive Symptoms in MDD With Acute Suicidal Ideation or Behavior (pooled)",
      "year": 2021,
      "doi": "10.1097/JCP.0000000000001465",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443/"
    },
    "canady2020": {
      "title": "FDA approves esketamine treatment for MDD, suicidal ideation",
      "year": 2020,
      "doi": "10.1002/mhw.32471",
      "url": "https://zendy.io/title/10.1002/mhw.32471"
    },
    "fda-rems-386": {
      "title": "REMS details, program 386 (SPRAVATO)",
      "year": null,
      "url": "https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386"
    },
    "hc-snds-244338": {
      "title": "Regulatory decision summary, Spravato SNDS 244338",
      "year": 2021,
      "url": "https://hpr-rps.hres.ca/reg-content/regulatory-decision-summary-detail.php?lang=en&linkID=RDS00895"
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
    "lacdmh-351-02": {
      "title": "Policy 351.02",
      "year": null,
      "url": "https://secure4.compliancebridge.com/lacdmh/public/index.php?docID=4544&fuseaction=print.preview"
    },
    "ona-spravato": {
      "title": "Spravato drug monograph",
      "year": null,
      "url": "https://www.oncologynurseadvisor.com/drug/spravato/"
    },
    "ph-spravato-dosage": {
      "title": "Spravato dosage section, Philippines (company core text)",
      "year": null,
      "url": "https://uat.mims.com/philippines/drug/info/spravato/dosage"
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
