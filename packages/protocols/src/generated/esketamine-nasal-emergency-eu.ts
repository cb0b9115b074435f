// Made from data/esketamine-nasal-emergency-eu.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalEmergencyEu: ShippedProtocol = {
  "id": "esketamine-nasal-emergency-eu",
  "record": "in-esk-eu-emergency",
  "title": "Esketamine nasal spray in a psychiatric emergency (EU text)",
  "summary": "With an oral antidepressant, 84 mg twice a week for four weeks, which may be lowered to 56 mg when poorly tolerated. It is a short treatment of a moderate to severe episode that is judged a psychiatric emergency.",
  "kind": "label",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "jurisdiction": "EU",
  "drug": "esketamine",
  "form": "base",
  "route": "nasal",
  "formulation": "nasal spray, single-use devices of 28 mg",
  "indications": [
    "psychiatric-emergency",
    "mdd"
  ],
  "setting": {
    "place": "clinic",
    "says": "A clinical setting, on the decision of a psychiatrist.",
    "staff": [
      {
        "says": "With unstable heart or lung disease, staff trained in cardiopulmonary resuscitation are present.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary"
      }
    ],
    "equipment": [
      {
        "says": "With unstable heart or lung disease, resuscitation equipment is present.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary"
      }
    ],
    "prescriber": {
      "says": "A psychiatrist decides on the prescription.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
    },
    "unsupervised": false
  },
  "population": {
    "age": {
      "least": 18,
      "most": 64,
      "unit": "a",
      "basis": "label",
      "cite": "hk-spravato",
      "verification": "secondary",
      "readIn": "uat.mimsdev.com",
      "note": "Stated for adults under 65."
    },
    "entry": [
      {
        "says": "A moderate to severe episode of major depression, judged a psychiatric emergency.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary",
        "id": "psychiatric-emergency"
      }
    ]
  },
  "editions": [
    {
      "id": "revision-2025",
      "title": "Text of the 2025 revision",
      "says": "The 2020 text did not have this use; the day on which it came into force was not read.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
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
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com"
        },
        "sessions": {
          "least": 8,
          "most": 8,
          "unit": "{session}",
          "basis": "derived",
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com",
          "note": "Arithmetic: two a week for four weeks."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "label",
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com"
        }
      },
      "dose": {
        "amount": {
          "kind": "set",
          "value": 84,
          "unit": "mg",
          "basis": "label",
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com"
        },
        "first": {
          "kind": "set",
          "value": 84,
          "unit": "mg",
          "basis": "label",
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com"
        },
        "reduceTo": {
          "value": 56,
          "unit": "mg",
          "basis": "label",
          "cite": "hk-spravato",
          "verification": "secondary",
          "readIn": "uat.mimsdev.com",
          "for": "tolerability"
        },
        "devices": {
          "each": {
            "value": 28,
            "unit": "mg",
            "basis": "label",
            "cite": "us-label-2019#part-15",
            "verification": "primary",
            "note": "The same device as in the US label."
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
      "next": "follow-up"
    },
    {
      "id": "follow-up",
      "title": "After the four weeks",
      "enter": [
        {
          "kind": "after",
          "phase": "induction"
        }
      ],
      "optional": false,
      "repeatable": false,
      "treatment": "The oral antidepressant goes on by judgment, without the spray.",
      "schedule": {
        "kind": "none"
      },
      "gates": [],
      "next": null
    }
  ],
  "procedure": {
    "preparation": [
      {
        "id": "no-food",
        "says": "Nothing has been eaten in the two hours before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "before": {
          "value": 2,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      },
      {
        "id": "no-liquid",
        "says": "Nothing has been drunk in the half hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "before": {
          "value": 30,
          "unit": "min",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      },
      {
        "id": "other-nasal-sprays",
        "says": "No nasal corticosteroid or decongestant in the hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        }
      }
    ],
    "checks": [
      {
        "id": "blood-pressure-before",
        "says": "Blood pressure is measured before the first device; a raised value is first met with a change of habits or medication, and then the session may be put off.",
        "basis": "label",
        "cite": "spravato_eu",
        "verification": "primary",
        "limits": [
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 140,
            "unit": "mm[Hg]",
            "then": "Adjust habits or medication, then decide on a delay.",
            "when": {
              "age": {
                "below": 65
              }
            },
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          },
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 150,
            "unit": "mm[Hg]",
            "then": "Adjust habits or medication, then decide on a delay.",
            "when": {
              "age": {
                "from": 65
              }
            },
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          },
          {
            "observe": "diastolic-blood-pressure",
            "is": ">",
            "value": 90,
            "unit": "mm[Hg]",
            "then": "Adjust habits or medication, then decide on a delay.",
            "basis": "label",
            "cite": "spravato_eu",
            "verification": "primary"
          }
        ]
      }
    ],
    "technique": [
      {
        "id": "self-administered",
        "says": "The patient sprays, a health-care professional watches directly.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary",
        "note": "Read in the US information."
      },
      {
        "id": "head-tilt",
        "says": "The head is tilted back by about 45 degrees while spraying.",
        "basis": "label",
        "cite": "spravato_us",
        "verification": "primary",
        "note": "Read on the US pages."
      },
      {
        "id": "rest-between-devices",
        "says": "The patient rests for five minutes between two devices.",
        "basis": "label",
        "cite": "jnj-missed",
        "verification": "primary",
        "note": "Read in the US information."
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
          "cite": "eu-smpc-2020",
          "verification": "primary"
        },
        "says": "About the time at which pressure peaks.",
        "basis": "label",
        "cite": "eu-smpc-2020",
        "verification": "primary"
      },
      {
        "do": "clinical-stability",
        "from": "first-device",
        "until": "The patient is clinically stable and ready to leave.",
        "basis": "label",
        "cite": "uk-spravato-pi",
        "verification": "primary"
      }
    ],
    "observation": [
      {
        "from": "first-device",
        "until": [
          {
            "says": "The patient is clinically stable and ready to leave; the text names no least time.",
            "basis": "label",
            "cite": "uk-spravato-pi",
            "verification": "primary"
          }
        ]
      }
    ],
    "stopRules": [
      {
        "id": "hypertensive-crisis",
        "says": "Chest pain, shortness of breath, sudden severe headache, a change in vision or a seizure may mean a hypertensive crisis.",
        "basis": "label",
        "cite": "eu-leaflet",
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
        "id": "clinically-stable",
        "says": "The patient is clinically stable and ready to leave; when that is, the clinician decides.",
        "basis": "label",
        "cite": "uk-spravato-pi",
        "verification": "primary"
      },
      {
        "id": "falls",
        "when": {
          "age": {
            "from": 65
          }
        },
        "says": "From 65 on, falls are more likely when the patient starts to move, so somebody stays close.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      }
    ],
    "aftercare": [
      {
        "id": "no-driving",
        "says": "No driving, machines or work that needs alertness before the next day, after restful sleep.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "id": "bladder",
        "says": "Blood in the urine, pain or frequent passing of urine is examined and referred.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      }
    ],
    "records": [],
    "site": [
      {
        "param": "observation-time",
        "says": "How long somebody watches, since the EU text names no least time.",
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
        "says": "What is written down of each session; the EU text has no form of its own.",
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
        "says": "Together with oral antidepressant therapy, which goes on afterwards by judgment.",
        "basis": "label",
        "cite": "spravato_eu",
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
          "cite": "eu-leaflet",
          "verification": "primary"
        },
        "says": "Not in the hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "nasal-decongestants",
        "rule": "held",
        "before": {
          "value": 1,
          "unit": "h",
          "basis": "label",
          "cite": "eu-leaflet",
          "verification": "primary"
        },
        "says": "Not in the hour before the spray.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "psychostimulants",
        "rule": "allowed",
        "says": "Blood pressure may rise further and is watched.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "mao-inhibitors",
        "rule": "allowed",
        "says": "Blood pressure may rise further and is watched; tranylcypromine, selegiline and phenelzine are named.",
        "basis": "label",
        "cite": "eu-leaflet",
        "verification": "primary"
      },
      {
        "medicine": "pressor-drugs",
        "rule": "allowed",
        "says": "Thyroid hormones, xanthines, ergometrine and vasopressin are named among the drugs that raise pressure too.",
        "basis": "label",
        "cite": "eu-leaflet",
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
  "tasks": [],
  "missed": [],
  "warnings": [
    {
      "says": "Contraindicated where a rise in blood or intracranial pressure would be a serious danger, such as an aneurysm, a past bleed in the brain, or a cardiovascular event in the last six weeks.",
      "basis": "label",
      "cite": "spravato_eu",
      "verification": "primary"
    },
    {
      "says": "The US text of the similar use says that prevention of suicide has not been shown.",
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
    }
  ],
  "readings": [
    {
      "at": "/procedure",
      "chose": "The record of this use has no procedure. The session of the EU text on treatment-resistant depression is entered, since it belongs to the same product text.",
      "basis": "project",
      "record": "in-esk-eu-trd"
    },
    {
      "at": "/population/age",
      "chose": "The table that was read names adults under 65; whether older people may be treated was not read.",
      "basis": "project",
      "cite": "hk-spravato",
      "record": "eu-esk-dose-emergency"
    },
    {
      "at": "/phases/0/dose",
      "chose": "The dose was read in a regional copy that follows the EU text.",
      "basis": "project",
      "cite": "hk-spravato",
      "record": "ADD-ESK-65"
    },
    {
      "at": "/setting",
      "chose": "The Swiss text limits this use to severe episodes without psychotic symptoms; it is another text and not entered here.",
      "basis": "project",
      "cite": "ch-spravato",
      "record": "ch-esk-ind"
    }
  ],
  "gaps": [
    {
      "id": "missed-sessions",
      "says": "What to do after a missed session was not read for this use.",
      "field": "in-esk-eu-emergency: no field rules",
      "blocks": "part",
      "siteMayFill": true
    },
    {
      "id": "over-65",
      "at": "/population/age",
      "says": "The dose from 65 on.",
      "field": "in-esk-eu-emergency: indication \"adults under 65 in the dosing table read\"",
      "blocks": "part",
      "siteMayFill": false
    }
  ],
  "sources": [
    {
      "id": "spravato_eu"
    },
    {
      "id": "hk-spravato"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "jnj-missed"
    },
    {
      "id": "eu-leaflet"
    },
    {
      "id": "spravato_us"
    },
    {
      "id": "eu-smpc-2020"
    },
    {
      "id": "uk-spravato-pi"
    },
    {
      "id": "jnj-sed"
    },
    {
      "id": "jnj-bzd"
    },
    {
      "id": "jnj-antihtn"
    },
    {
      "id": "spravatohcp"
    },
    {
      "id": "lacdmh-351-02"
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
      "id": "ch-spravato"
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
    "ch-spravato": {
      "title": "Spravato: Fachinformation (Swiss professional information, registration 67103)",
      "year": null,
      "url": "https://swissmedicinfo.ch/ShowText.aspx?authNr=67103&lang=DE&textType=FI"
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
    "hk-spravato": {
      "title": "Spravato, MIMS Hong Kong",
      "year": null,
      "url": "https://uat.mimsdev.com/hongkong/drug/info/spravato"
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
    "spravatohcp-mdsi-efficacy": {
      "title": "SPRAVATO HCP site: MDSI efficacy and study design",
      "year": null,
      "url": "https://www.spravatohcp.com/mdsi/efficacy"
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
