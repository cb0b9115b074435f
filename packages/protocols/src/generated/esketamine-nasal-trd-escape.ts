// Made from data/esketamine-nasal-trd-escape.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const esketamineNasalTrdEscape: ShippedProtocol = {
  "id": "esketamine-nasal-trd-escape",
  "record": "in-esk-escape",
  "title": "Esketamine nasal spray against quetiapine, each with an SSRI or SNRI (ESCAPE-TRD)",
  "summary": "The spray is dosed flexibly as the EU text says, eight weeks at first and then 24 weeks of maintenance, with an SSRI or SNRI. It was compared with extended-release quetiapine by remission at week 8 and relapse until week 32.",
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
    "says": "Many centers; open treatment with raters who did not know it.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant depression.",
        "basis": "trial",
        "cite": "reif2023",
        "verification": "primary",
        "id": "treatment-resistant"
      }
    ]
  },
  "editions": [],
  "arms": [
    {
      "id": "esketamine",
      "title": "Esketamine spray with an SSRI or SNRI",
      "role": "active",
      "plannable": true
    },
    {
      "id": "quetiapine",
      "title": "Extended-release quetiapine with an SSRI or SNRI",
      "role": "comparator",
      "plannable": false,
      "describes": {
        "says": "Extended-release quetiapine, flexibly dosed, with an SSRI or SNRI.",
        "basis": "trial",
        "cite": "reif2023",
        "verification": "primary"
      }
    }
  ],
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
          "basis": "derived",
          "cite": "uk-spravato-pi",
          "verification": "primary",
          "note": "The trial followed the EU text."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "derived",
          "cite": "uk-spravato-pi",
          "verification": "primary",
          "note": "The trial followed the EU text."
        }
      },
      "dose": {
        "amount": {
          "kind": "from-protocol",
          "protocol": "esketamine-nasal-trd-eu",
          "phase": "induction",
          "basis": "trial",
          "cite": "reif2023",
          "verification": "primary"
        },
        "asNeeded": [
          {
            "when": {
              "session": {
                "from": 1,
                "below": 2
              },
              "ancestry": [
                "japanese"
              ],
              "basis": "trial",
              "cite": "nct04338321",
              "verification": "primary"
            },
            "amount": {
              "kind": "set",
              "value": 28,
              "unit": "mg",
              "basis": "trial",
              "cite": "nct04338321",
              "verification": "primary"
            }
          }
        ]
      },
      "gates": [],
      "next": "continuation"
    },
    {
      "id": "continuation",
      "title": "Weeks 5 to 8",
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
          "value": 1,
          "unit": "/wk",
          "basis": "derived",
          "cite": "uk-spravato-pi",
          "verification": "primary",
          "note": "The trial followed the EU text."
        },
        "length": {
          "least": 4,
          "most": 4,
          "unit": "wk",
          "basis": "derived",
          "cite": "reif2023",
          "verification": "primary",
          "note": "Arithmetic: the rest of the first eight weeks."
        }
      },
      "dose": {
        "amount": {
          "kind": "from-protocol",
          "protocol": "esketamine-nasal-trd-eu",
          "phase": "maintenance",
          "basis": "trial",
          "cite": "reif2023",
          "verification": "primary"
        }
      },
      "gates": [],
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Maintenance, 24 weeks",
      "enter": [
        {
          "kind": "after",
          "phase": "continuation"
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
          "basis": "derived",
          "cite": "uk-spravato-pi",
          "verification": "primary",
          "note": "The trial followed the EU text."
        },
        "length": {
          "least": 24,
          "most": 24,
          "unit": "wk",
          "basis": "trial",
          "cite": "reif2023",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "from-protocol",
          "protocol": "esketamine-nasal-trd-eu",
          "phase": "maintenance-2",
          "basis": "trial",
          "cite": "reif2023",
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
              "id": "continue",
              "title": "Go on",
              "then": {
                "do": "continue"
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
          "says": "The trial counted those in remission at week 8 who had no relapse until week 32; what was done at a relapse was not read.",
          "basis": "trial",
          "cite": "reif2023",
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
        "kind": "ssri-or-snri",
        "says": "With an SSRI or SNRI.",
        "basis": "trial",
        "cite": "reif2023",
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
      "id": "madrs-week-8",
      "kind": "assessment",
      "what": "madrs",
      "title": "MADRS at week 8",
      "at": {
        "kind": "after-phase",
        "offset": {
          "value": 0,
          "unit": "d",
          "basis": "trial",
          "cite": "reif2023",
          "verification": "primary",
          "note": "At the end of the first eight weeks."
        }
      },
      "phase": "continuation",
      "says": "Remission is a total of 10 or less at week 8.",
      "basis": "trial",
      "cite": "reif2023",
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
      "outcome": "eff-escape",
      "direction": "for",
      "says": "More people than on quetiapine were in remission at week 8, and more of them stayed free of relapse to week 32.",
      "basis": "trial",
      "cite": "reif2023",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/phases",
      "chose": "The paper gives eight weeks and 24 weeks and says that the spray was dosed as in the EU text. The frequency within them is taken from that text and marked as derived.",
      "basis": "project",
      "cite": "uk-spravato-pi",
      "record": "in-esk-escape"
    },
    {
      "at": "/phases/0/dose/asNeeded",
      "chose": "The record of the trial began people of Japanese ancestry with 28 mg, as older editions of the text did; it holds for this trial alone.",
      "basis": "project",
      "cite": "nct04338321",
      "record": "ADD-ESK-JAPANESE"
    }
  ],
  "gaps": [
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched, and what was measured.",
      "field": "in-esk-escape: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "reif2023"
    },
    {
      "id": "uk-spravato-pi"
    },
    {
      "id": "nct04338321"
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
      "id": "us-label-2019"
    },
    {
      "id": "spravatohcp"
    },
    {
      "id": "eu-smpc-2020"
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
    "nct04338321": {
      "title": "NCT04338321 (ESCAPE-TRD) results record",
      "year": null,
      "url": "https://meddatax.com/clinical-trials/NCT04338321/results"
    },
    "reif2023": {
      "title": "Esketamine Nasal Spray versus Quetiapine for Treatment-Resistant Depression (ESCAPE-TRD)",
      "year": 2023,
      "url": "https://repository.uantwerpen.be/link/irua/200542"
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
