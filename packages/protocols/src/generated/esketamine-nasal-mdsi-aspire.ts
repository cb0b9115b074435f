// Made from data/esketamine-nasal-mdsi-aspire.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalMdsiAspire: ShippedProtocol = {
  "id": "esketamine-nasal-mdsi-aspire",
  "record": "in-esk-aspire",
  "title": "Esketamine nasal spray beside hospital care in active suicidal ideation with intent (ASPIRE I and II)",
  "summary": "People admitted to hospital receive 84 mg twice a week for four weeks, with a new or optimized antidepressant. Depression was rated 24 hours after the first dose.",
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
    "mdsi"
  ],
  "setting": {
    "place": "hospital",
    "says": "Treatment began with admission to a hospital; in ASPIRE II for at least five days.",
    "inpatientDays": {
      "least": 5,
      "unit": "d",
      "basis": "trial",
      "cite": "aspire2",
      "verification": "primary"
    },
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "age": {
      "least": 18,
      "most": 64,
      "unit": "a",
      "basis": "trial",
      "cite": "aspire1",
      "verification": "primary"
    },
    "entry": [
      {
        "says": "Major depressive disorder with active suicidal ideation and intent.",
        "basis": "trial",
        "cite": "aspire1",
        "verification": "primary",
        "id": "active-ideation"
      },
      {
        "says": "A MADRS total above 28.",
        "basis": "trial",
        "cite": "spravatohcp-mdsi-efficacy",
        "verification": "primary",
        "id": "severity"
      }
    ]
  },
  "editions": [],
  "arms": [
    {
      "id": "esketamine",
      "title": "Esketamine spray",
      "role": "active",
      "plannable": true
    },
    {
      "id": "placebo",
      "title": "Placebo spray",
      "role": "control",
      "plannable": false,
      "describes": {
        "says": "Placebo spray beside the same care.",
        "basis": "trial",
        "cite": "aspire1",
        "verification": "primary"
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
          "cite": "nct03097133",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "set",
          "value": 84,
          "unit": "mg",
          "basis": "trial",
          "cite": "aspire1",
          "verification": "primary"
        },
        "first": {
          "kind": "set",
          "value": 84,
          "unit": "mg",
          "basis": "trial",
          "cite": "nct03097133",
          "verification": "primary"
        },
        "reduceTo": {
          "value": 56,
          "unit": "mg",
          "basis": "trial",
          "cite": "aspire1",
          "verification": "unverified",
          "for": "tolerability"
        },
        "devices": {
          "each": {
            "value": 28,
            "unit": "mg",
            "basis": "derived",
            "cite": "nct03097133",
            "verification": "primary",
            "note": "Arithmetic: two sprays of 14 mg."
          },
          "apart": {
            "value": 5,
            "unit": "min",
            "basis": "trial",
            "cite": "nct03097133",
            "verification": "primary",
            "note": "Devices at 0, 5 and 10 minutes."
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
        "says": "One or more oral antidepressants, newly started or optimized.",
        "basis": "trial",
        "cite": "aspire1",
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
      "says": "The baseline of the main result.",
      "basis": "trial",
      "cite": "aspire1",
      "verification": "primary"
    },
    {
      "id": "madrs-24-hours",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS 24 hours after the first session",
      "at": {
        "kind": "session",
        "sessions": "first",
        "offset": {
          "value": 24,
          "unit": "h",
          "basis": "trial",
          "cite": "aspire1",
          "verification": "primary"
        }
      },
      "phase": "induction",
      "says": "The main result is the change at 24 hours.",
      "basis": "trial",
      "cite": "aspire1",
      "verification": "primary"
    }
  ],
  "missed": [],
  "warnings": [
    {
      "says": "A regimen of a trial, not of a label; where the spray is licensed the label decides.",
      "basis": "project",
      "verification": "primary"
    },
    {
      "says": "Not shown to prevent suicide or to lessen suicidal ideation or behavior.",
      "basis": "label",
      "cite": "spravatohcp-mdsi-efficacy",
      "verification": "primary"
    }
  ],
  "evidence": [
    {
      "outcome": "eff-aspire1",
      "direction": "for",
      "says": "In the first trial depression fell more than with placebo at 24 hours.",
      "basis": "trial",
      "cite": "aspire1",
      "verification": "primary"
    },
    {
      "outcome": "eff-aspire2",
      "direction": "for",
      "says": "So it did in the second.",
      "basis": "trial",
      "cite": "aspire2",
      "verification": "primary"
    },
    {
      "outcome": "eff-aspire-pooled",
      "direction": "for",
      "says": "Taken together, the difference was seen at four hours, at 24 hours and on day 25.",
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
      "at": "/phases/0/schedule",
      "chose": "The days are those of the record of ASPIRE II; both trials gave two sessions a week for four weeks.",
      "basis": "project",
      "cite": "nct03097133",
      "record": "esk-mdsi-trial-days"
    },
    {
      "at": "/phases/0/dose/reduceTo",
      "chose": "That the dose could be lowered to 56 mg is from memory and shown as unverified.",
      "basis": "project",
      "record": "in-esk-aspire"
    },
    {
      "at": "/company/antidepressant/0",
      "chose": "The antidepressant may be new or optimized; the schema asks for one kind, so it says any.",
      "basis": "project"
    }
  ],
  "gaps": [
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched, and what was measured.",
      "field": "in-esk-aspire: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "aspire2"
    },
    {
      "id": "aspire1"
    },
    {
      "id": "spravatohcp-mdsi-efficacy"
    },
    {
      "id": "nct03097133"
    },
    {
      "id": "us-label-2019"
    },
    {
      "id": "jnj-bp"
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
    "nct03097133": {
      "title": "NCT03097133 results (ASPIRE II)",
      "year": 2025,
      "url": "https://meddatax.com/clinical-trials/NCT03097133/results"
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
