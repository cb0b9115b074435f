// Made from data/ketamine-iv-trd-oliver-2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const ketamineIvTrdOliver2022: ShippedProtocol = {
  "id": "ketamine-iv-trd-oliver-2022",
  "record": "iv-rac-oliver2022",
  "title": "Six infusions within 21 days in a private clinic, then maintenance on response",
  "summary": "Six ketamine infusions within three weeks, the first at 0.5 mg/kg, followed by maintenance at individual intervals for those who responded. It describes the practice of one clinic at several sites and was never compared with a control.",
  "kind": "practice",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "drug": "ketamine",
  "form": "base",
  "route": "iv",
  "formulation": "solution for infusion",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "clinic",
    "says": "A private infusion clinic in the US with several sites.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant depression; some also had suicidal thoughts or anxiety, which nobody needed to have.",
        "basis": "practice",
        "cite": "oliver2022",
        "verification": "primary",
        "id": "treatment-resistant"
      }
    ]
  },
  "editions": [],
  "arms": [],
  "phases": [
    {
      "id": "induction",
      "title": "Six infusions within 21 days",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "within",
        "sessions": {
          "least": 6,
          "most": 6,
          "unit": "{session}",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        },
        "within": {
          "most": 21,
          "unit": "d",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "later-doses"
        },
        "first": {
          "kind": "set",
          "value": 0.5,
          "unit": "mg/kg",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        },
        "weight": {
          "means": "not-stated",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        },
        "over": {
          "value": 40,
          "unit": "min",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        },
        "strengths": [
          {
            "value": 10,
            "unit": "mg/mL",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          },
          {
            "value": 50,
            "unit": "mg/mL",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          },
          {
            "value": 100,
            "unit": "mg/mL",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          }
        ],
        "technique": [
          {
            "says": "The strength of 100 mg/mL is diluted with an equal volume before it goes into a vein, and used at once.",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          }
        ]
      },
      "gates": [
        {
          "id": "clinical-response",
          "title": "Has the patient responded?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "response",
              "title": "Response; offer maintenance",
              "then": {
                "do": "go-to",
                "phase": "maintenance"
              }
            },
            {
              "id": "no-response",
              "title": "No response; end the course",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "Maintenance was offered on clinical response, at an interval of each patient's own.",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        }
      ],
      "next": "maintenance"
    },
    {
      "id": "maintenance",
      "title": "Maintenance on response",
      "enter": [
        {
          "kind": "gate",
          "gate": "clinical-response"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "gap",
        "gap": "maintenance-interval",
        "open": true
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "later-doses"
        },
        "weight": {
          "means": "not-stated",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        },
        "over": {
          "value": 40,
          "unit": "min",
          "basis": "practice",
          "cite": "oliver2022",
          "verification": "primary"
        },
        "strengths": [
          {
            "value": 10,
            "unit": "mg/mL",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          },
          {
            "value": 50,
            "unit": "mg/mL",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          },
          {
            "value": 100,
            "unit": "mg/mL",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          }
        ],
        "technique": [
          {
            "says": "The strength of 100 mg/mL is diluted with an equal volume before it goes into a vein, and used at once.",
            "basis": "label",
            "cite": "inpharmd-ketalar",
            "verification": "secondary",
            "readIn": "inpharmd.com (label digest)"
          }
        ]
      },
      "gates": [
        {
          "id": "response-lost",
          "title": "Is the response lost, or maintenance no longer needed?",
          "at": {
            "kind": "event",
            "event": "relapse"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "continue",
              "title": "Go on with maintenance",
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
          "says": "Maintenance rested on clinical response; no end and no rule for ending it was read, so a clinician decides.",
          "basis": "practice",
          "cite": "oliver2022",
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
        "id": "vital-signs-before",
        "says": "Blood pressure, pulse and oxygen saturation are taken before the dose.",
        "basis": "practice",
        "cite": "openktree-montreal",
        "verification": "secondary",
        "readIn": "OpenKTree extracts of the paper",
        "limits": []
      },
      {
        "id": "mental-state",
        "says": "Mental state is looked at anew before every session; mania has followed sessions given without it.",
        "basis": "practice",
        "cite": "bhatt",
        "verification": "primary",
        "limits": []
      }
    ],
    "technique": [],
    "monitoring": [],
    "observation": [],
    "stopRules": [
      {
        "id": "emergence-reaction",
        "says": "Panic or a severe emergence reaction is met with little talk, touch, light and sound; a small dose of a short-acting sedative can end it.",
        "basis": "label",
        "cite": "us-ketamine-old",
        "verification": "primary",
        "action": "Calm the surroundings; stop the drug when it goes on.",
        "limits": []
      },
      {
        "id": "breathing",
        "says": "When oxygenation fails, breathing is supported mechanically, not with stimulants.",
        "basis": "label",
        "cite": "uk-ketalar",
        "verification": "primary",
        "action": "Stop the drug, open the airway and ventilate.",
        "limits": []
      },
      {
        "id": "hypertensive-emergency",
        "says": "A general guide treats a pressure above 180 over 120 as an emergency only when an organ is being harmed.",
        "basis": "guideline",
        "cite": "htn-gac",
        "verification": "secondary",
        "readIn": "abcdocz.com",
        "action": "With organ damage, emergency care at once; without it, watch and measure again.",
        "limits": [
          {
            "observe": "systolic-blood-pressure",
            "is": ">",
            "value": 180,
            "unit": "mm[Hg]",
            "then": "Look for organ damage; with it, emergency care at once.",
            "basis": "guideline",
            "cite": "htn-gac",
            "verification": "secondary",
            "readIn": "abcdocz.com"
          },
          {
            "observe": "diastolic-blood-pressure",
            "is": ">",
            "value": 120,
            "unit": "mm[Hg]",
            "then": "Look for organ damage; with it, emergency care at once.",
            "basis": "guideline",
            "cite": "htn-gac",
            "verification": "secondary",
            "readIn": "abcdocz.com"
          }
        ]
      }
    ],
    "rescue": [
      {
        "id": "agitation",
        "says": "A small dose ends the reaction; the label names no dose for this use.",
        "basis": "label",
        "cite": "us-ketamine-old",
        "verification": "primary",
        "trigger": "A severe emergence reaction or panic.",
        "drug": "short-acting benzodiazepine"
      },
      {
        "id": "raised-pressure",
        "says": "A review of psychiatric practice argues against aggressive treatment of a short-lived rise without symptoms.",
        "basis": "practice",
        "cite": "yip",
        "verification": "primary",
        "trigger": "Blood pressure rises without symptoms."
      }
    ],
    "discharge": [
      {
        "id": "recovered-and-accompanied",
        "says": "An outpatient leaves only when fully recovered, and with a responsible adult.",
        "basis": "label",
        "cite": "us-ketamine-mylan",
        "verification": "primary"
      }
    ],
    "aftercare": [
      {
        "id": "bladder",
        "says": "Urinary pain and bladder symptoms are asked about through the course; when they last, stopping is considered.",
        "basis": "label",
        "cite": "us-ketalar-dosage-2022",
        "verification": "primary"
      }
    ],
    "records": [],
    "site": [
      {
        "param": "fasting-solids",
        "says": "How long before the session the patient stops eating.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 8,
            "unit": "h",
            "says": "One US clinic, for infusions.",
            "basis": "practice",
            "cite": "newlife-infusion-day",
            "verification": "primary"
          },
          {
            "value": 6,
            "unit": "h",
            "says": "One US clinic, for infusions.",
            "basis": "practice",
            "cite": "amg-treatment-day",
            "verification": "primary"
          },
          {
            "value": 6,
            "unit": "h",
            "says": "Another US clinic, for infusions.",
            "basis": "practice",
            "cite": "elev8md-first-infusion",
            "verification": "primary"
          },
          {
            "value": 4,
            "unit": "h",
            "says": "One US clinic, for infusions.",
            "basis": "practice",
            "cite": "midwest-infusion",
            "verification": "primary"
          },
          {
            "value": 3,
            "unit": "h",
            "says": "One US clinic, heavy meals before infusions.",
            "basis": "practice",
            "cite": "ketwell-instructions",
            "verification": "primary"
          },
          {
            "value": "breakfast allowed and lunch light or left out",
            "says": "An NHS service in England, for infusions.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          },
          {
            "value": "nil by mouth as before anesthesia",
            "says": "The US label for anesthesia gives no hours.",
            "basis": "label",
            "cite": "us-ketalar-dosage-2022",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "fasting-clear-liquids",
        "says": "How long before the session the patient stops drinking.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 2,
            "unit": "h",
            "says": "Three US clinics, for infusions.",
            "basis": "practice",
            "cite": "newlife-infusion-day",
            "verification": "primary"
          },
          {
            "value": 4,
            "unit": "h",
            "says": "One US clinic, for infusions.",
            "basis": "practice",
            "cite": "midwest-infusion",
            "verification": "primary"
          },
          {
            "value": 6,
            "unit": "h",
            "says": "One US clinic, for infusions.",
            "basis": "practice",
            "cite": "ketatherapy-process",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "sedatives-before",
        "says": "How long before the session benzodiazepines and other sedatives are held.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": "not in the night before or on the day",
            "says": "An NHS service in England.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          },
          {
            "value": 24,
            "unit": "h",
            "says": "A trial, for benzodiazepines.",
            "basis": "trial",
            "cite": "cochrane2021",
            "verification": "primary",
            "note": "Characteristics of Grunebaum 2018."
          },
          {
            "value": "last dose several days before",
            "says": "A Canadian service tapers sedatives.",
            "basis": "practice",
            "cite": "openktree-montreal",
            "verification": "secondary",
            "readIn": "OpenKTree extracts of the paper"
          },
          {
            "value": "not stopped",
            "says": "One US clinic.",
            "basis": "practice",
            "cite": "wells-safety",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "alcohol-before",
        "says": "How long before the session no alcohol is drunk.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": "not in the night before or on the day",
            "says": "An NHS service in England.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          },
          {
            "value": 12,
            "unit": "h",
            "says": "One of three US clinic pages.",
            "basis": "practice",
            "cite": "midwest-infusion",
            "verification": "primary",
            "note": "The record lists three clinic pages and does not say which gives which."
          }
        ]
      },
      {
        "param": "blood-pressure-hold",
        "says": "Above which resting blood pressure the session is put off.",
        "unit": "mm[Hg]",
        "tighter": "none",
        "published": [
          {
            "value": "above 140 systolic or 90 diastolic",
            "says": "One US clinic.",
            "basis": "practice",
            "cite": "accelerated-providers",
            "verification": "primary"
          },
          {
            "value": "above 160 over 100 and staying there",
            "says": "A vendor of treatment at home; weak.",
            "basis": "practice",
            "cite": "discreet-safety",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "blood-pressure-stop",
        "says": "At which blood pressure the drug is stopped.",
        "unit": "mm[Hg]",
        "tighter": "none",
        "published": [
          {
            "value": "180 over 115 that did not settle with medication",
            "says": "One patient of a trial was stopped there; a case, not a rule.",
            "basis": "trial",
            "cite": "avyia-murrough",
            "verification": "secondary",
            "readIn": "avyia.com (summary of the paper)"
          }
        ]
      },
      {
        "param": "saturation-stop",
        "says": "At which oxygen saturation or breathing rate the drug is stopped. No source read gives a number.",
        "unit": "%",
        "tighter": "higher",
        "published": []
      },
      {
        "param": "vital-signs-interval",
        "says": "How often blood pressure and pulse are taken during and after the dose.",
        "unit": "min",
        "tighter": "lower",
        "published": [
          {
            "value": "every 10 min during and every 15 min after",
            "says": "A US hospital, in 684 infusions.",
            "basis": "practice",
            "cite": "rivaposse",
            "verification": "secondary",
            "readIn": "open-foundation.org; moreblossom.com"
          },
          {
            "value": "at 0, 15, 30, 45, 60 and 90 min",
            "says": "A Polish hospital, for infusions.",
            "basis": "practice",
            "cite": "szarmach",
            "verification": "primary"
          },
          {
            "value": "every 10 to 15 min",
            "says": "A Canadian service, for infusions; with pulse and oxygen saturation.",
            "basis": "practice",
            "cite": "openktree-montreal",
            "verification": "secondary",
            "readIn": "OpenKTree extracts of the paper"
          },
          {
            "value": "every 15 to 20 min for 120 min after",
            "says": "A dose-ranging trial, after the infusion.",
            "basis": "trial",
            "cite": "nct01920555-notes",
            "verification": "secondary",
            "readIn": "a page of trial notes"
          }
        ]
      },
      {
        "param": "continuous-monitors",
        "says": "What is watched without a break.",
        "tighter": "none",
        "published": [
          {
            "value": "ECG or heart rhythm, blood pressure and oxygen saturation",
            "says": "Several US clinics, for infusions.",
            "basis": "practice",
            "cite": "ketatherapy-process",
            "verification": "primary"
          },
          {
            "value": "a nurse in the room throughout; no monitors are described",
            "says": "An NHS service in England.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "staff-present",
        "says": "Who must be in the room and who on the premises.",
        "tighter": "none",
        "published": [
          {
            "value": "a nurse in the room throughout",
            "says": "An NHS service in England.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          },
          {
            "value": "a clinician certified in advanced cardiac life support",
            "says": "The APA statement of 2017, as a clinic reports it.",
            "basis": "guideline",
            "cite": "lopez-apa",
            "verification": "secondary",
            "readIn": "a clinic page that summarizes the statement"
          },
          {
            "value": "that clinician and a second person trained in basic life support",
            "says": "One US clinic.",
            "basis": "practice",
            "cite": "wells-safety",
            "verification": "primary"
          },
          {
            "value": "an anesthesiologist on site",
            "says": "A Canadian draft standard for parenteral ketamine.",
            "basis": "guideline",
            "cite": "cpsbc",
            "verification": "primary"
          },
          {
            "value": "physicians experienced in anesthesia, airway and ventilation",
            "says": "The US label for anesthesia.",
            "basis": "label",
            "cite": "us-ketalar-dosage-2022",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "equipment",
        "says": "What stands ready.",
        "tighter": "none",
        "published": [
          {
            "value": "crash cart, defibrillator, oxygen, ECG, pump, call bell, drugs to raise or lower pressure",
            "says": "One US clinic.",
            "basis": "practice",
            "cite": "wells-safety",
            "verification": "primary"
          },
          {
            "value": "airway equipment for emergencies",
            "says": "The US label for anesthesia.",
            "basis": "label",
            "cite": "us-ketalar-dosage-2022",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "baseline-workup",
        "says": "What is examined before the first session.",
        "tighter": "none",
        "published": [
          {
            "value": "psychiatric and medical history, allergies, medicines, substance use, physical and mental examination, ECG, renal and liver tests, a sleep-apnea screen, a documented plan and consent",
            "says": "A Canadian draft standard.",
            "basis": "guideline",
            "cite": "cpsbc",
            "verification": "primary"
          },
          {
            "value": "a pregnancy test",
            "says": "A trial in an emergency department.",
            "basis": "trial",
            "cite": "erketamine2024",
            "verification": "primary"
          },
          {
            "value": "physical examination, ECG and blood tests",
            "says": "A trial of oral esketamine.",
            "basis": "trial",
            "cite": "smithapeldoorn2019",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "liver-tests",
        "says": "When liver tests are repeated during a course.",
        "tighter": "none",
        "published": [
          {
            "value": "at baseline and from time to time",
            "says": "The US label, for repeated use; alkaline phosphatase and GGT.",
            "basis": "label",
            "cite": "pdr-ketalar",
            "verification": "secondary",
            "readIn": "physician.pdr.net (compendium)"
          }
        ]
      },
      {
        "param": "stay-after",
        "says": "How long the patient stays after the dose.",
        "unit": "min",
        "tighter": "higher",
        "published": [
          {
            "value": 60,
            "unit": "min",
            "says": "An NHS service in England, with an escort.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          },
          {
            "value": 120,
            "unit": "min",
            "says": "The same service, without an escort.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          },
          {
            "value": 120,
            "unit": "min",
            "says": "A trial of subcutaneous ketamine, as the press reported it.",
            "basis": "trial",
            "cite": "kads_news",
            "verification": "secondary",
            "readIn": "addictionrecoveryebulletin.org; scimex.org"
          },
          {
            "value": 120,
            "unit": "min",
            "says": "Guidance of a training foundation, at least; 180 would be better.",
            "basis": "practice",
            "cite": "krf-guidelines",
            "verification": "secondary",
            "readIn": "krf_clinical_section.txt in github.com/doctorargg/LDC_POLICY_MANUAL"
          },
          {
            "value": "20 to 30",
            "unit": "min",
            "says": "A US clinic.",
            "basis": "practice",
            "cite": "newlife-infusion-day",
            "verification": "primary"
          },
          {
            "value": 20,
            "unit": "min",
            "says": "Another US clinic.",
            "basis": "practice",
            "cite": "ketwell-instructions",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "discharge-criteria",
        "says": "By what the staff decide that the patient may leave.",
        "tighter": "none",
        "published": [
          {
            "value": "speech, awareness and purposeful movement as before",
            "says": "An emergency sedation guideline; full anesthetic doses.",
            "basis": "guideline",
            "cite": "ed-sedation-copy-2013",
            "verification": "secondary",
            "readIn": "sciensity.blogspot.com (copy)"
          }
        ]
      },
      {
        "param": "no-driving",
        "says": "How long the patient does not drive or use machines.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": "until the next morning after sleep",
            "says": "Among five US clinic pages.",
            "basis": "practice",
            "cite": "zen-observation",
            "verification": "primary",
            "note": "The record lists five clinic pages and does not say which gives which."
          },
          {
            "value": 24,
            "unit": "h",
            "says": "Among five US clinic pages.",
            "basis": "practice",
            "cite": "nervana-discharge",
            "verification": "primary",
            "note": "The record lists five clinic pages and does not say which gives which."
          },
          {
            "value": 12,
            "unit": "h",
            "says": "Among five US clinic pages.",
            "basis": "practice",
            "cite": "indy-day",
            "verification": "primary",
            "note": "The record lists five clinic pages and does not say which gives which."
          },
          {
            "value": "nobody drives away",
            "says": "An NHS service in England.",
            "basis": "practice",
            "cite": "oxford-treatment",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "alcohol-after",
        "says": "How long the patient drinks no alcohol afterwards.",
        "unit": "h",
        "tighter": "higher",
        "published": [
          {
            "value": 24,
            "unit": "h",
            "says": "Two of three US clinic pages.",
            "basis": "practice",
            "cite": "ketwell-instructions",
            "verification": "primary",
            "note": "The record lists three clinic pages and does not say which gives which."
          }
        ]
      },
      {
        "param": "antihypertensive",
        "says": "Which medicine against high pressure is at hand, and from which pressure.",
        "tighter": "none",
        "published": [
          {
            "value": "clonidine; threshold and dose not given",
            "says": "A US clinic.",
            "basis": "practice",
            "cite": "evolve-consent",
            "verification": "primary"
          },
          {
            "value": "amlodipine",
            "says": "A Canadian center, in one case.",
            "basis": "practice",
            "cite": "rodrigues",
            "verification": "secondary",
            "readIn": "ibook.pub"
          }
        ]
      },
      {
        "param": "antiemetic",
        "says": "Which medicine against nausea is at hand.",
        "tighter": "none",
        "published": [
          {
            "value": "ondansetron; dose not given",
            "says": "A US clinic.",
            "basis": "practice",
            "cite": "evolve-consent",
            "verification": "primary"
          }
        ]
      },
      {
        "param": "session-record",
        "says": "What is written down of each session. No program asks for a form.",
        "tighter": "none",
        "published": []
      }
    ]
  },
  "company": {
    "antidepressant": [
      {
        "rule": "not-stated",
        "says": "What was read of the chart review does not say.",
        "basis": "practice",
        "cite": "oliver2022",
        "verification": "primary"
      }
    ],
    "medicines": []
  },
  "tasks": [
    {
      "id": "phq9-before",
      "kind": "assessment",
      "what": "phq9",
      "title": "PHQ-9 before the first infusion",
      "at": {
        "kind": "before-course"
      },
      "says": "The baseline.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    },
    {
      "id": "gad7-before",
      "kind": "assessment",
      "what": "gad7",
      "title": "GAD-7 before the first infusion",
      "at": {
        "kind": "before-course"
      },
      "says": "The baseline.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    },
    {
      "id": "phq9-six-weeks",
      "kind": "assessment",
      "what": "phq9",
      "title": "PHQ-9 within six weeks of the first infusion",
      "at": {
        "kind": "day",
        "days": [
          42
        ]
      },
      "phase": "induction",
      "says": "The first look of the review; day 42 is the last day of the six weeks.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    },
    {
      "id": "gad7-six-weeks",
      "kind": "assessment",
      "what": "gad7",
      "title": "GAD-7 within six weeks of the first infusion",
      "at": {
        "kind": "day",
        "days": [
          42
        ]
      },
      "phase": "induction",
      "says": "Taken together with PHQ-9.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    },
    {
      "id": "phq9-ten-infusions",
      "kind": "assessment",
      "what": "phq9",
      "title": "PHQ-9 after ten infusions",
      "at": {
        "kind": "unscheduled",
        "says": "After the tenth infusion of the whole course, whenever that is."
      },
      "says": "The second look of the review.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    },
    {
      "id": "gad7-ten-infusions",
      "kind": "assessment",
      "what": "gad7",
      "title": "GAD-7 after ten infusions",
      "at": {
        "kind": "unscheduled",
        "says": "After the tenth infusion of the whole course, whenever that is."
      },
      "says": "Taken together with PHQ-9.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    }
  ],
  "missed": [],
  "warnings": [
    {
      "says": "The US regulator has approved ketamine for no psychiatric disorder; this use is off label.",
      "basis": "label",
      "cite": "fda2023-reprint",
      "verification": "secondary",
      "readIn": "lexichronic.com (reprint, preview only)"
    }
  ],
  "evidence": [
    {
      "outcome": "eff-oliver2022",
      "direction": "for",
      "says": "Of 424 people half had responded and a fifth were in remission within six weeks; after ten infusions 72 percent had responded.",
      "basis": "practice",
      "cite": "oliver2022",
      "verification": "primary"
    },
    {
      "direction": "neutral",
      "says": "A register of clinics describes another course, 0.5 mg/kg over 40 minutes twice a week for eight infusions.",
      "basis": "practice",
      "cite": "moreblossom-registry-oral",
      "verification": "secondary",
      "readIn": "moreblossom trial page (register summary)"
    },
    {
      "outcome": "eff-ionescu2019",
      "direction": "against",
      "says": "Six infusions in three weeks, tested against saline in a small trial, showed no benefit.",
      "basis": "trial",
      "cite": "ionescu2019",
      "verification": "secondary",
      "readIn": "pubmed.ncbi.nlm.nih.gov"
    }
  ],
  "readings": [
    {
      "at": "/form",
      "chose": "The source does not say whether milligrams mean base or hydrochloride. US vials are labeled in base, so we read base.",
      "basis": "project",
      "record": "us-ket-salt"
    },
    {
      "at": "/phases/0/dose/weight",
      "chose": "The source does not say which body weight is meant; the dose is counted on actual weight. No source read gives a cap in milligrams.",
      "basis": "project"
    },
    {
      "at": "/phases/0/schedule",
      "chose": "Day 1 is the day of the first infusion, and all six lie within the 21 days that begin with it. They are spread evenly; the source gives neither days nor a least gap, so none is enforced.",
      "basis": "project"
    },
    {
      "at": "/phases/0/dose",
      "chose": "Half a milligram per kilogram is the starting dose. How it rose later was not read, so later infusions have a date and no dose.",
      "basis": "project",
      "record": "iv-rac-oliver2022"
    },
    {
      "at": "/tasks/2",
      "chose": "We read the first look, within six weeks, as due by day 42.",
      "basis": "project"
    },
    {
      "at": "/phases/0/gates/0",
      "chose": "What counted as response for offering maintenance is not said; a clinician decides.",
      "basis": "project"
    }
  ],
  "gaps": [
    {
      "id": "later-doses",
      "at": "/phases/0/dose/amount",
      "says": "Which doses followed the first, and by what rule they rose.",
      "field": "iv-rac-oliver2022: dose.titration \"starting dose; later doses not fixed in the abstract\"",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "maintenance-interval",
      "at": "/phases/1/schedule",
      "says": "At what intervals maintenance was given, and for how long.",
      "field": "iv-rac-oliver2022: phases[1].interval \"individual, offered on clinical response\"",
      "blocks": "dates",
      "siteMayFill": true
    },
    {
      "id": "observation-time",
      "at": "/procedure",
      "says": "How long people were watched after an infusion, and what was measured.",
      "field": "iv-rac-oliver2022: no field procedure",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "oliver2022"
    },
    {
      "id": "inpharmd-ketalar"
    },
    {
      "id": "openktree-montreal"
    },
    {
      "id": "bhatt"
    },
    {
      "id": "us-ketamine-old"
    },
    {
      "id": "uk-ketalar"
    },
    {
      "id": "htn-gac"
    },
    {
      "id": "yip"
    },
    {
      "id": "us-ketamine-mylan"
    },
    {
      "id": "us-ketalar-dosage-2022"
    },
    {
      "id": "newlife-infusion-day"
    },
    {
      "id": "amg-treatment-day"
    },
    {
      "id": "elev8md-first-infusion"
    },
    {
      "id": "midwest-infusion"
    },
    {
      "id": "ketwell-instructions"
    },
    {
      "id": "oxford-treatment"
    },
    {
      "id": "ketatherapy-process"
    },
    {
      "id": "cochrane2021"
    },
    {
      "id": "wells-safety"
    },
    {
      "id": "accelerated-providers"
    },
    {
      "id": "discreet-safety"
    },
    {
      "id": "avyia-murrough"
    },
    {
      "id": "rivaposse"
    },
    {
      "id": "szarmach"
    },
    {
      "id": "nct01920555-notes"
    },
    {
      "id": "lopez-apa"
    },
    {
      "id": "cpsbc"
    },
    {
      "id": "erketamine2024"
    },
    {
      "id": "smithapeldoorn2019"
    },
    {
      "id": "pdr-ketalar"
    },
    {
      "id": "kads_news"
    },
    {
      "id": "krf-guidelines"
    },
    {
      "id": "ed-sedation-copy-2013"
    },
    {
      "id": "zen-observation"
    },
    {
      "id": "nervana-discharge"
    },
    {
      "id": "indy-day"
    },
    {
      "id": "evolve-consent"
    },
    {
      "id": "rodrigues"
    },
    {
      "id": "fda2023-reprint"
    },
    {
      "id": "moreblossom-registry-oral"
    },
    {
      "id": "ionescu2019"
    }
  ],
  "references": {
    "accelerated-providers": {
      "title": "For providers",
      "year": null,
      "url": "https://www.acceleratedpsychiatry.com/for-providers"
    },
    "amg-treatment-day": {
      "title": "Treatment day",
      "year": null,
      "url": "https://www.amg-ketamine.com/treatment-day"
    },
    "avyia-murrough": {
      "title": "Rapid and longer-term antidepressant effects of repeated ketamine infusions (summary of Murrough 2013)",
      "year": null,
      "url": "https://avyia.com/rapid-and-longer-term-antidepressant-effects-of-repeated-ketamine-infusions-in-treatment-resistant-major-depression/"
    },
    "bhatt": {
      "title": "Ketamine-Induced Manic Episode",
      "year": 2021,
      "doi": "10.4088/PCC.20l02811",
      "url": "http://doi.org/10.4088/PCC.20l02811"
    },
    "cochrane2021": {
      "title": "Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder",
      "year": 2021,
      "doi": "10.1002/14651858.CD011612.pub3",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8434915"
    },
    "cpsbc": {
      "title": "Draft accreditation standard: Parenteral Use of Ketamine for the Treatment of Mood Disorders (summary)",
      "year": 2021,
      "url": "https://www.cpsbc.ca/for-physicians/college-connector/2021-V09-01/12"
    },
    "discreet-safety": {
      "title": "Ketamine safety",
      "year": null,
      "url": "https://discreetketamine.com/ketamine-safety"
    },
    "ed-sedation-copy-2013": {
      "title": "Copy of an emergency-physician ketamine sedation guideline text",
      "year": 2013,
      "url": "https://sciensity.blogspot.com/2013/02/ketamine-administration-imroute_18.html"
    },
    "elev8md-first-infusion": {
      "title": "The day of your first ketamine infusion",
      "year": null,
      "url": "https://elev8md.com/the-day-of-your-first-ketamine-infusion/"
    },
    "erketamine2024": {
      "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
      "year": 2023,
      "doi": "10.1016/j.jadr.2023.100690",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090"
    },
    "evolve-consent": {
      "title": "Ketamine consent form",
      "year": null,
      "url": "https://evolvehealthcare.com/ketamineform"
    },
    "fda2023-reprint": {
      "title": "FDA letter of 10 October 2023 on compounded ketamine products (reprint, preview)",
      "year": 2023,
      "url": "https://lexichronic.com/letter-10-october-fda-warns-patients-and-health-care-providers-about-potential-risks-associated-with-compounded-ketamine-products-including-oral-formulations-for-the-treatment-of-psychiatric-disord/"
    },
    "htn-gac": {
      "title": "Hypertension: emergencies and urgencies, guideline summary (reference 246)",
      "year": null,
      "url": "https://abcdocz.com/doc/141984/hypertension--emergencies-and-urgencies-key-highlights-fr..."
    },
    "indy-day": {
      "title": "What should I expect on the day of treatment?",
      "year": null,
      "url": "http://indyat.com/what-should-i-expect-on-the-day-of-treatment/"
    },
    "inpharmd-ketalar": {
      "title": "KETALAR label digest",
      "year": null,
      "url": "https://inpharmd.com/can-ketamine-provide-rapid-onset-anti-suicidal-benefit-for-patients-with-acute-severe-suicidal-ideation"
    },
    "ionescu2019": {
      "title": "Repeat-dose ketamine augmentation for treatment-resistant depression with chronic suicidal ideation: A randomized, double blind, placebo controlled trial",
      "year": 2019,
      "doi": "10.1016/j.jad.2018.09.037",
      "url": "http://pubmed.ncbi.nlm.nih.gov/30286416"
    },
    "kads_news": {
      "title": "KADS news reports (numbers recruited, monitoring time, 20% vs 2%)",
      "year": 2023,
      "url": "https://addictionrecoveryebulletin.org/ketamines-triumph-over-depression/"
    },
    "ketatherapy-process": {
      "title": "The process",
      "year": null,
      "url": "https://www.ketatherapy.com/the-ketatherapy-process"
    },
    "ketwell-instructions": {
      "title": "Pre and post treatment instructions",
      "year": null,
      "url": "https://ketwell.com/pre-and-post-treatment-instructions/"
    },
    "krf-guidelines": {
      "title": "Clinical guidelines, part 2",
      "year": null,
      "url": "https://github.com/doctorargg/LDC_POLICY_MANUAL"
    },
    "lopez-apa": {
      "title": "Use of ketamine (summary of the 2017 consensus statement)",
      "year": null,
      "url": "https://www.lopezpsychiatry.com/use-of-ketamine/"
    },
    "midwest-infusion": {
      "title": "Ketamine infusion",
      "year": null,
      "url": "https://www.midwestheartsandminds.com/ketamine-infusion-1"
    },
    "moreblossom-registry-oral": {
      "title": "Observation of ketamine treatment safety and tolerability (register summary)",
      "year": null,
      "url": "https://www.moreblossom.com/trials/observation-of-ketamine-treatment-safety-and-tolerability-in-adult-psychiatry-cl"
    },
    "nct01920555-notes": {
      "title": "Notes on the trial record NCT01920555",
      "year": null,
      "url": "https://viridian-innocent-1d3.notion.site/NCT01920555-e45264e9ad1e4149bebb799c041ea004"
    },
    "nervana-discharge": {
      "title": "Ketamine discharge instructions",
      "year": null,
      "url": "https://www.nervanamedical.com/s/ketaminedischarge"
    },
    "newlife-infusion-day": {
      "title": "Infusion day",
      "year": null,
      "url": "https://newlifeketamine.com/infusion-day/"
    },
    "oliver2022": {
      "title": "Clinical Effectiveness of Intravenous Racemic Ketamine Infusions in a Large Community Sample of Patients With Treatment-Resistant Depression, Suicidal Ideation, and Generalized Anxiety Symptoms: A Retrospective Chart Review",
      "year": 2022,
      "doi": "10.4088/JCP.21m14336",
      "url": "https://www.psychiatrist.com/jcp/clinical-effectiveness-intravenous-racemic-ketamine-treatment-resistant-depression-suicidal-ideation-generalized-anxiety-symptoms/"
    },
    "openktree-montreal": {
      "title": "Montreal model of ketamine therapy, fact extracts of the Frontiers in Psychiatry paper",
      "year": null,
      "url": "https://wiki.openktree.com/facts/c59f46c2-3d81-483a-88e4-72d87dcb7d90"
    },
    "oxford-treatment": {
      "title": "Ketamine for treatment-resistant depression: what treatment involves",
      "year": 2018,
      "url": "https://www.oxfordhealth.nhs.uk/ketamine/treatment/what-is-involved/"
    },
    "pdr-ketalar": {
      "title": "Ketalar drug summary: contraindications and precautions",
      "year": null,
      "url": "https://physician.pdr.net/drug-summary/Ketalar-ketamine-hydrochloride-1999"
    },
    "rivaposse": {
      "title": "Blood pressure safety of subanesthetic ketamine for depression: A report on 684 infusions",
      "year": 2018,
      "url": "https://open-foundation.org/blood-pressure-safety-subanesthetic-ketamine-depression-report-684-infusions/"
    },
    "rodrigues": {
      "title": "Safety and tolerability of IV ketamine in adults with major depressive or bipolar disorder: results from the Canadian rapid treatment center of excellence (as abstracted in Reactions Weekly)",
      "year": 2020,
      "doi": "10.1080/14740338.2020.1776699",
      "url": "https://ibook.pub/ketamine-z-602f8fd274a81.html"
    },
    "smithapeldoorn2019": {
      "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
      "year": 2019,
      "doi": "10.1186/s12888-019-2359-1",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875"
    },
    "szarmach": {
      "title": "Metabolic Risk Factors and Cardiovascular Safety in Ketamine Use for Treatment Resistant Depression",
      "year": 2020,
      "doi": "10.2147/NDT.S273287",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7605942"
    },
    "uk-ketalar": {
      "title": "Ketalar: Summary of Product Characteristics, sections 4.3 and 4.4 (UK)",
      "year": 2019,
      "url": "https://rxreasoner.com/monographs/ketalar/precautions"
    },
    "us-ketalar-dosage-2022": {
      "title": "Ketalar dosage (US label text)",
      "year": 2022,
      "url": "https://www.drugs.com/dosage/ketalar.html"
    },
    "us-ketamine-mylan": {
      "title": "Ketamine hydrochloride injection (Mylan) label",
      "year": null,
      "url": "https://fda.report/DailyMed/505dc937-694d-4a3a-befa-aae20071b4c7"
    },
    "us-ketamine-old": {
      "title": "Ketamine Hydrochloride Injection: older US prescribing information (special note on emergence reactions)",
      "year": null,
      "url": "https://globalrph.com/rx-list/ketamine-hydrochloride-drug"
    },
    "wells-safety": {
      "title": "Safety standards",
      "year": null,
      "url": "https://wellsmedicine.com/?p=7869"
    },
    "yip": {
      "title": "Intravenous ketamine for depression: A clinical discussion reconsidering best practices in acute hypertension management",
      "year": 2022,
      "doi": "10.3389/fpsyt.2022.1017504",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9556663"
    },
    "zen-observation": {
      "title": "Full medical observation",
      "year": null,
      "url": "https://zenpsychiatric.com/clinic/full-medical-observation"
    }
  }
};
