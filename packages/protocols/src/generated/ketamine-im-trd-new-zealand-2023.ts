// Made from data/ketamine-im-trd-new-zealand-2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedProtocol } from './types.js';

export const ketamineImTrdNewZealand2023: ShippedProtocol = {
  "id": "ketamine-im-trd-new-zealand-2023",
  "record": "im-then-oral-nz2023",
  "title": "A trial of response by intramuscular ketamine, then three months of oral ketamine (New Zealand services)",
  "summary": "A guideline of New Zealand public services first tests by injection into the muscle whether ketamine helps. Those whom it helps go on mainly with ketamine by mouth for three months; the text that was read gives no doses.",
  "kind": "guideline",
  "status": {
    "state": "draft"
  },
  "compiled": "2026-11-25",
  "lastChecked": null,
  "jurisdiction": "NZ",
  "drug": "ketamine",
  "form": "not-stated",
  "route": "im",
  "formulation": "solution for injection, then by mouth",
  "indications": [
    "trd"
  ],
  "setting": {
    "place": "clinic",
    "says": "Public specialist mental-health services.",
    "staff": [],
    "equipment": [],
    "unsupervised": false
  },
  "population": {
    "entry": [
      {
        "says": "Treatment-resistant major depression, in adults under a specialist service.",
        "basis": "guideline",
        "cite": "beaglehole2023",
        "verification": "primary",
        "id": "treatment-resistant"
      }
    ]
  },
  "editions": [],
  "arms": [],
  "phases": [
    {
      "id": "test",
      "title": "Test of response, into the muscle",
      "route": "im",
      "formulation": "solution for injection",
      "enter": [
        {
          "kind": "start"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "gap",
        "gap": "test-schedule"
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "test-dose"
        },
        "over": null
      },
      "gates": [
        {
          "id": "responsive",
          "title": "Did ketamine help in the test?",
          "at": {
            "kind": "phase-end"
          },
          "needs": [],
          "outcomes": [
            {
              "id": "response",
              "title": "Helped; go on by mouth",
              "then": {
                "do": "go-to",
                "phase": "induction"
              }
            },
            {
              "id": "no-response",
              "title": "Did not help; end",
              "then": {
                "do": "stop"
              }
            }
          ],
          "says": "The test decides whether the oral course begins; the measure was not read.",
          "basis": "guideline",
          "cite": "beaglehole2023",
          "verification": "primary"
        }
      ],
      "next": "induction"
    },
    {
      "id": "induction",
      "title": "Course by mouth, three months",
      "route": "oral",
      "formulation": "by mouth",
      "enter": [
        {
          "kind": "gate",
          "gate": "responsive"
        }
      ],
      "optional": false,
      "repeatable": false,
      "schedule": {
        "kind": "gap",
        "gap": "oral-schedule",
        "length": {
          "least": 3,
          "most": 3,
          "unit": "mo",
          "basis": "guideline",
          "cite": "beaglehole2023",
          "verification": "primary"
        }
      },
      "dose": {
        "amount": {
          "kind": "gap",
          "gap": "oral-dose"
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
        "says": "What was read of the guideline does not say.",
        "basis": "guideline",
        "cite": "beaglehole2023",
        "verification": "primary"
      }
    ],
    "medicines": []
  },
  "tasks": [],
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
      "direction": "neutral",
      "says": "The guideline rests on the consensus of services, not on a trial of this pathway.",
      "basis": "guideline",
      "cite": "beaglehole2023",
      "verification": "primary"
    }
  ],
  "readings": [
    {
      "at": "/phases",
      "chose": "The guideline describes two pathways. Only the one from injection to mouth is told in what was read, so that one is entered.",
      "basis": "project",
      "cite": "jelen2024",
      "record": "im-then-oral-nz2023"
    },
    {
      "at": "/form",
      "chose": "What milligrams mean is left open, since no dose was read.",
      "basis": "project"
    }
  ],
  "gaps": [
    {
      "id": "test-dose",
      "at": "/phases/0/dose",
      "says": "The dose of the injection.",
      "field": "im-then-oral-nz2023: dose.rule \"see paper\", note \"doses were not in the text read\"",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "test-schedule",
      "at": "/phases/0/schedule",
      "says": "How many injections the test has, and how far apart.",
      "field": "im-then-oral-nz2023: phases[0] has no sessions",
      "blocks": "dates",
      "siteMayFill": true
    },
    {
      "id": "oral-dose",
      "at": "/phases/1/dose",
      "says": "The dose by mouth.",
      "field": "im-then-oral-nz2023: dose.note \"doses were not in the text read\"",
      "blocks": "dose",
      "siteMayFill": true
    },
    {
      "id": "oral-schedule",
      "at": "/phases/1/schedule",
      "says": "How often the dose by mouth is taken.",
      "field": "im-then-oral-nz2023: phases[1] has months alone",
      "blocks": "dates",
      "siteMayFill": true
    },
    {
      "id": "response-measure",
      "at": "/phases/0/gates/0",
      "says": "By what the response to the test is judged.",
      "field": "im-then-oral-nz2023: no field rules",
      "blocks": "part",
      "siteMayFill": true
    }
  ],
  "sources": [
    {
      "id": "beaglehole2023"
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
      "id": "jelen2024"
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
    "beaglehole2023": {
      "title": "Multidisciplinary development of guidelines for ketamine treatment for treatment-resistant major depression disorder for use by adult specialist mental health services in New Zealand",
      "year": 2023,
      "doi": "10.1192/bjo.2023.577",
      "url": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10594164"
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
    "jelen2024": {
      "title": "Guidelines for ketamine use in clinical psychiatry practice (editorial)",
      "year": 2024,
      "url": "https://biomed.reviewer.ly/app/publication/3782cec7-14f1-48cf-9de3-1656b2c86b2f"
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
