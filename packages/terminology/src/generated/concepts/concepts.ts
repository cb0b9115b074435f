// Made from data/concepts/concepts.yaml by `pnpm generate`. Do not edit.
import type { ShippedConceptList } from '../types.js';

export const concepts: ShippedConceptList = {
  "id": "concepts",
  "title": "Conditions, symptoms and events",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "concepts": [
    {
      "id": "acute-coronary-syndrome",
      "label": "acute coronary syndrome",
      "kind": "condition",
      "broader": [
        "cardiovascular-event",
        "ischemic-heart-disease"
      ],
      "icd10cm": [
        {
          "code": "I20.0",
          "match": "prefix",
          "display": "Unstable angina",
          "seen": "ICD21"
        },
        {
          "code": "I21",
          "match": "prefix",
          "display": "Acute myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I22",
          "match": "prefix",
          "display": "Subsequent ST elevation (STEMI) and non-ST elevation (NSTEMI) myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I24.9",
          "match": "exact",
          "display": "Acute ischemic heart disease, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "I24.8",
          "match": "exact",
          "display": "Other forms of acute ischemic heart disease",
          "seen": "ICD21"
        },
        {
          "code": "I24.89",
          "match": "exact",
          "display": "Other forms of acute ischemic heart disease",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "acute-head-trauma",
      "label": "acute head trauma",
      "kind": "condition",
      "broader": [
        "cerebral-trauma",
        "head-trauma"
      ],
      "icd10cm": [
        {
          "code": "S06",
          "match": "prefix",
          "display": "Intracranial injury",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "acute-intoxication",
      "label": "acute intoxication",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F10.120",
          "match": "exact",
          "display": "Alcohol abuse with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F10.121",
          "match": "exact",
          "display": "Alcohol abuse with intoxication delirium",
          "seen": "ICD21"
        },
        {
          "code": "F10.129",
          "match": "exact",
          "display": "Alcohol abuse with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F10.220",
          "match": "exact",
          "display": "Alcohol dependence with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F10.221",
          "match": "exact",
          "display": "Alcohol dependence with intoxication delirium",
          "seen": "ICD21"
        },
        {
          "code": "F10.229",
          "match": "exact",
          "display": "Alcohol dependence with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F10.920",
          "match": "exact",
          "display": "Alcohol use, unspecified with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F10.921",
          "match": "exact",
          "display": "Alcohol use, unspecified with intoxication delirium",
          "seen": "ICD21"
        },
        {
          "code": "F10.929",
          "match": "exact",
          "display": "Alcohol use, unspecified with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F11.120",
          "match": "exact",
          "display": "Opioid abuse with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F11.129",
          "match": "exact",
          "display": "Opioid abuse with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F11.220",
          "match": "exact",
          "display": "Opioid dependence with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F11.229",
          "match": "exact",
          "display": "Opioid dependence with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F11.920",
          "match": "exact",
          "display": "Opioid use, unspecified with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F11.929",
          "match": "exact",
          "display": "Opioid use, unspecified with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F13.120",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic abuse with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F13.129",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic abuse with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F13.220",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic dependence with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F13.229",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic dependence with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F13.920",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic use, unspecified with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F13.929",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic use, unspecified with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F16.120",
          "match": "exact",
          "display": "Hallucinogen abuse with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F16.129",
          "match": "exact",
          "display": "Hallucinogen abuse with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F16.220",
          "match": "exact",
          "display": "Hallucinogen dependence with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F16.229",
          "match": "exact",
          "display": "Hallucinogen dependence with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F16.920",
          "match": "exact",
          "display": "Hallucinogen use, unspecified with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F16.929",
          "match": "exact",
          "display": "Hallucinogen use, unspecified with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F19.120",
          "match": "exact",
          "display": "Other psychoactive substance abuse with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F19.129",
          "match": "exact",
          "display": "Other psychoactive substance abuse with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F19.220",
          "match": "exact",
          "display": "Other psychoactive substance dependence with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F19.229",
          "match": "exact",
          "display": "Other psychoactive substance dependence with intoxication, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F19.920",
          "match": "exact",
          "display": "Other psychoactive substance use, unspecified with intoxication, uncomplicated",
          "seen": "ICD21"
        },
        {
          "code": "F19.929",
          "match": "exact",
          "display": "Other psychoactive substance use, unspecified with intoxication, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "acute-ocular-trauma",
      "label": "acute ocular trauma",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "S05",
          "match": "prefix",
          "display": "Injury of eye and orbit",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "acute-porphyria",
      "label": "acute porphyria",
      "kind": "condition",
      "broader": [
        "porphyria"
      ],
      "icd10cm": [
        {
          "code": "E80.2",
          "match": "prefix",
          "display": "Other and unspecified porphyria",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "E80.20",
          "match": "prefix",
          "display": "Unspecified porphyria",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "adjustment-disorder",
      "label": "adjustment disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F43.2",
          "match": "prefix",
          "display": "Adjustment disorders",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "alcohol-use-disorder",
      "label": "alcohol use disorder",
      "kind": "condition",
      "broader": [
        "substance-use-disorder"
      ],
      "icd10cm": [
        {
          "code": "F10",
          "match": "prefix",
          "display": "Alcohol related disorders",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "F10.11",
          "match": "prefix",
          "display": "Alcohol abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F10.21",
          "match": "prefix",
          "display": "Alcohol dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F10.91",
          "match": "prefix",
          "display": "Alcohol use, unspecified, in remission",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "alcohol-withdrawal",
      "label": "alcohol withdrawal",
      "kind": "condition",
      "broader": [
        "alcohol-use-disorder",
        "substance-use-disorder"
      ],
      "icd10cm": [
        {
          "code": "F10.23",
          "match": "prefix",
          "display": "Alcohol dependence with withdrawal",
          "seen": "ICD21"
        },
        {
          "code": "F10.13",
          "match": "prefix",
          "display": "Alcohol abuse, with withdrawal",
          "seen": "ICD21"
        },
        {
          "code": "F10.93",
          "match": "prefix",
          "display": "Alcohol use, unspecified with withdrawal",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "allergy-anesthetic",
      "label": "allergy anesthetic",
      "aliases": [
        "allergy-anaesthetic"
      ],
      "kind": "allergy",
      "icd10cm": [
        {
          "code": "Z88.4",
          "match": "exact",
          "display": "Allergy status to anesthetic agent",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "allergy-any-drug",
      "label": "allergy any drug",
      "kind": "allergy",
      "icd10cm": [
        {
          "code": "Z88",
          "match": "prefix",
          "display": "Allergy status to drugs, medicaments and biological substances",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "anaphylaxis",
      "label": "anaphylaxis",
      "kind": "adverse-event",
      "icd10cm": [
        {
          "code": "T78.2",
          "match": "prefix",
          "display": "Anaphylactic shock, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "T88.6",
          "match": "prefix",
          "display": "Anaphylactic reaction due to adverse effect of correct drug or medicament properly administered",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "aneurysmal-vascular-disease",
      "label": "aneurysmal vascular disease",
      "note": "Dissection of the aorta lies within I71. Subarachnoid hemorrhage (I60) is mostly aneurysmal, not always: a match through it is for review.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I71",
          "match": "prefix",
          "display": "Aortic aneurysm and dissection",
          "seen": "ICD21"
        },
        {
          "code": "I72",
          "match": "prefix",
          "display": "Other aneurysm",
          "seen": "ICD21"
        },
        {
          "code": "I60",
          "match": "prefix",
          "display": "Nontraumatic subarachnoid hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I67.1",
          "match": "exact",
          "display": "Cerebral aneurysm, nonruptured",
          "seen": "ICD21"
        },
        {
          "code": "I25.41",
          "match": "exact",
          "display": "Coronary artery aneurysm",
          "seen": "ICD21"
        },
        {
          "code": "I28.1",
          "match": "exact",
          "display": "Aneurysm of pulmonary artery",
          "seen": "ICD21"
        },
        {
          "code": "I79.0",
          "match": "exact",
          "display": "Aneurysm of aorta in diseases classified elsewhere",
          "seen": "ICD21"
        },
        {
          "code": "A52.01",
          "match": "exact",
          "display": "Syphilitic aneurysm of aorta",
          "seen": "ICD21"
        },
        {
          "code": "Q25.43",
          "match": "exact",
          "display": "Congenital aneurysm of aorta",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "angina",
      "label": "angina",
      "kind": "condition",
      "broader": [
        "ischemic-heart-disease"
      ],
      "icd10cm": [
        {
          "code": "I20",
          "match": "prefix",
          "display": "Angina pectoris",
          "seen": "ICD21"
        },
        {
          "code": "I25.110",
          "match": "exact",
          "display": "Atherosclerotic heart disease of native coronary artery with unstable angina pectoris",
          "seen": "ICD21"
        },
        {
          "code": "I25.111",
          "match": "exact",
          "display": "Atherosclerotic heart disease of native coronary artery with angina pectoris with documented spasm",
          "seen": "ICD21"
        },
        {
          "code": "I25.118",
          "match": "exact",
          "display": "Atherosclerotic heart disease of native coronary artery with other forms of angina pectoris",
          "seen": "ICD21"
        },
        {
          "code": "I25.119",
          "match": "exact",
          "display": "Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "anxiety-disorder",
      "label": "anxiety disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F40",
          "match": "prefix",
          "display": "Phobic anxiety disorders",
          "seen": "ICD21"
        },
        {
          "code": "F41",
          "match": "prefix",
          "display": "Other anxiety disorders",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "apnea-hypoxemia",
      "label": "apnea hypoxemia",
      "aliases": [
        "apnoea-hypoxaemia"
      ],
      "kind": "adverse-event",
      "icd10cm": [
        {
          "code": "R06.81",
          "match": "exact",
          "display": "Apnea, not elsewhere classified",
          "seen": "ICD21"
        },
        {
          "code": "R09.02",
          "match": "exact",
          "display": "Hypoxemia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "arrhythmia",
      "label": "arrhythmia",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I44",
          "match": "prefix",
          "display": "Atrioventricular and left bundle-branch block",
          "seen": "ICD21"
        },
        {
          "code": "I45",
          "match": "prefix",
          "display": "Other conduction disorders",
          "seen": "ICD21"
        },
        {
          "code": "I47",
          "match": "prefix",
          "display": "Paroxysmal tachycardia",
          "seen": "ICD21"
        },
        {
          "code": "I48",
          "match": "prefix",
          "display": "Atrial fibrillation and flutter",
          "seen": "ICD21"
        },
        {
          "code": "I49",
          "match": "prefix",
          "display": "Other cardiac arrhythmias",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "arteriovenous-malformation",
      "label": "arteriovenous malformation",
      "note": "An acquired fistula (I77.0) is no malformation and is left out. I60.8 also holds ruptured malformations of the brain.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "Q27.3",
          "match": "prefix",
          "display": "Arteriovenous malformation (peripheral)",
          "seen": "ICD21"
        },
        {
          "code": "Q28.0",
          "match": "exact",
          "display": "Arteriovenous malformation of precerebral vessels",
          "seen": "ICD21"
        },
        {
          "code": "Q28.2",
          "match": "exact",
          "display": "Arteriovenous malformation of cerebral vessels",
          "seen": "ICD21"
        },
        {
          "code": "Q25.72",
          "match": "exact",
          "display": "Congenital pulmonary arteriovenous malformation",
          "seen": "ICD21"
        },
        {
          "code": "I60.8",
          "match": "exact",
          "display": "Other nontraumatic subarachnoid hemorrhage",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "autism-spectrum",
      "label": "autism spectrum",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F84.0",
          "match": "exact",
          "display": "Autistic disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "bipolar-disorder",
      "label": "bipolar disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F31",
          "match": "prefix",
          "display": "Bipolar disorder",
          "seen": "ICD21"
        },
        {
          "code": "F30",
          "match": "prefix",
          "display": "Manic episode",
          "seen": "ICD21"
        },
        {
          "code": "F34.0",
          "match": "exact",
          "display": "Cyclothymic disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "cardiomyopathy",
      "label": "cardiomyopathy",
      "kind": "condition",
      "broader": [
        "myocardial-disease"
      ],
      "icd10cm": [
        {
          "code": "I42",
          "match": "prefix",
          "display": "Cardiomyopathy",
          "seen": "ICD21"
        },
        {
          "code": "I43",
          "match": "prefix",
          "display": "Cardiomyopathy in diseases classified elsewhere",
          "seen": "ICD21"
        },
        {
          "code": "I25.5",
          "match": "exact",
          "display": "Ischemic cardiomyopathy",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "cardiovascular-event",
      "label": "cardiovascular event",
      "note": "Our reading of the EU wording: infarct, acute coronary syndrome, stroke, transient attack, cardiac arrest. The text itself names only the infarct.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I20.0",
          "match": "prefix",
          "display": "Unstable angina",
          "seen": "ICD21"
        },
        {
          "code": "I21",
          "match": "prefix",
          "display": "Acute myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I22",
          "match": "prefix",
          "display": "Subsequent ST elevation (STEMI) and non-ST elevation (NSTEMI) myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I24",
          "match": "prefix",
          "display": "Other acute ischemic heart diseases",
          "seen": "ICD21"
        },
        {
          "code": "I60",
          "match": "prefix",
          "display": "Nontraumatic subarachnoid hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I61",
          "match": "prefix",
          "display": "Nontraumatic intracerebral hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I63",
          "match": "prefix",
          "display": "Cerebral infarction",
          "seen": "ICD21"
        },
        {
          "code": "G45",
          "match": "prefix",
          "display": "Transient cerebral ischemic attacks and related syndromes",
          "seen": "ICD21"
        },
        {
          "code": "I46",
          "match": "prefix",
          "display": "Cardiac arrest",
          "seen": "ICD21"
        },
        {
          "code": "I16.1",
          "match": "exact",
          "display": "Hypertensive emergency",
          "seen": "ICD21"
        },
        {
          "code": "I16.9",
          "match": "exact",
          "display": "Hypertensive crisis, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "cerebral-edema-compression",
      "label": "cerebral edema compression",
      "aliases": [
        "cerebral-oedema-compression"
      ],
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G93.5",
          "match": "exact",
          "display": "Compression of brain",
          "seen": "ICD21"
        },
        {
          "code": "G93.6",
          "match": "exact",
          "display": "Cerebral edema",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "cerebral-trauma",
      "label": "cerebral trauma",
      "kind": "condition",
      "broader": [
        "head-trauma",
        "acute-head-trauma"
      ],
      "icd10cm": [
        {
          "code": "S06",
          "match": "prefix",
          "display": "Intracranial injury",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "chest-pain",
      "label": "chest pain",
      "kind": "adverse-event",
      "icd10cm": [
        {
          "code": "R07",
          "match": "prefix",
          "display": "Pain in throat and chest",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "chronic-kidney-disease",
      "label": "chronic kidney disease",
      "note": "Stages 4 and 5 and dialysis; an unspecified stage asks for the filtration rate.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "N18",
          "match": "prefix",
          "display": "Chronic kidney disease (CKD)",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "N18.1",
          "match": "prefix",
          "display": "Chronic kidney disease, stage 1",
          "seen": "ICD21"
        },
        {
          "code": "N18.2",
          "match": "prefix",
          "display": "Chronic kidney disease, stage 2 (mild)",
          "seen": "ICD21"
        },
        {
          "code": "N18.3",
          "match": "prefix",
          "display": "Chronic kidney disease, stage 3 (moderate)",
          "seen": "ICD21"
        },
        {
          "code": "N18.30",
          "match": "prefix",
          "display": "Chronic kidney disease, stage 3 unspecified",
          "seen": "ICD21"
        },
        {
          "code": "N18.31",
          "match": "prefix",
          "display": "Chronic kidney disease, stage 3a",
          "seen": "ICD21"
        },
        {
          "code": "N18.32",
          "match": "prefix",
          "display": "Chronic kidney disease, stage 3b",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "chronic-pain",
      "label": "chronic pain",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G89.2",
          "match": "prefix",
          "display": "Chronic pain, not elsewhere classified",
          "seen": "ICD21"
        },
        {
          "code": "G89.4",
          "match": "prefix",
          "display": "Chronic pain syndrome",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "copd",
      "label": "chronic obstructive pulmonary disease",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "J44",
          "match": "prefix",
          "display": "Other chronic obstructive pulmonary disease",
          "seen": "ICD21"
        },
        {
          "code": "J43.9",
          "match": "exact",
          "display": "Emphysema, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "coronary-artery-disease",
      "label": "coronary artery disease",
      "note": "No code says how severe it is: a clinician must.",
      "kind": "condition",
      "broader": [
        "ischemic-heart-disease"
      ],
      "icd10cm": [
        {
          "code": "I25",
          "match": "prefix",
          "display": "Chronic ischemic heart disease",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "crps",
      "label": "complex regional pain syndrome",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G90.5",
          "match": "prefix",
          "display": "Complex regional pain syndrome I (CRPS I)",
          "seen": "ICD21"
        },
        {
          "code": "G56.40",
          "match": "exact",
          "display": "Causalgia of unspecified upper limb",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "cystitis",
      "label": "cystitis",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "N30",
          "match": "prefix",
          "display": "Cystitis",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "N30.0",
          "match": "prefix",
          "display": "Acute cystitis",
          "seen": "ICD21"
        },
        {
          "code": "N30.01",
          "match": "prefix",
          "display": "Acute cystitis with hematuria",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "delirium",
      "label": "delirium",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F05",
          "match": "exact",
          "display": "Delirium due to known physiological condition",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "delusional-disorder",
      "label": "delusional disorder",
      "kind": "condition",
      "broader": [
        "psychotic-disorder",
        "psychosis",
        "schizophrenia-spectrum"
      ],
      "icd10cm": [
        {
          "code": "F22",
          "match": "exact",
          "display": "Delusional disorders",
          "seen": "ICD21"
        },
        {
          "code": "F24",
          "match": "exact",
          "display": "Shared psychotic disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "dementia",
      "label": "dementia",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F01",
          "match": "prefix",
          "display": "Vascular dementia",
          "seen": "ICD21"
        },
        {
          "code": "F02",
          "match": "prefix",
          "display": "Dementia in other diseases classified elsewhere",
          "seen": "ICD21"
        },
        {
          "code": "F03",
          "match": "prefix",
          "display": "Unspecified dementia",
          "seen": "ICD21"
        },
        {
          "code": "G30",
          "match": "prefix",
          "display": "Alzheimer's disease",
          "seen": "ICD21"
        },
        {
          "code": "G31.83",
          "match": "exact",
          "display": "Dementia with Lewy bodies",
          "seen": "ICD21"
        },
        {
          "code": "G31.09",
          "match": "exact",
          "display": "Other frontotemporal dementia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "dissociative-disorder",
      "label": "dissociative disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F44",
          "match": "prefix",
          "display": "Dissociative and conversion disorders",
          "seen": "ICD21"
        },
        {
          "code": "F48.1",
          "match": "exact",
          "display": "Depersonalization-derealization syndrome",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "eating-disorder",
      "label": "eating disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F50",
          "match": "prefix",
          "display": "Eating disorders",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "eclampsia",
      "label": "eclampsia",
      "kind": "condition",
      "broader": [
        "pregnancy"
      ],
      "icd10cm": [
        {
          "code": "O15",
          "match": "prefix",
          "display": "Eclampsia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "epilepsy",
      "label": "epilepsy",
      "kind": "condition",
      "broader": [
        "seizure"
      ],
      "icd10cm": [
        {
          "code": "G40",
          "match": "prefix",
          "display": "Epilepsy and recurrent seizures",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "fibromyalgia",
      "label": "fibromyalgia",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "M79.7",
          "match": "exact",
          "display": "Fibromyalgia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "generalized-anxiety-disorder",
      "label": "generalized anxiety disorder",
      "kind": "condition",
      "broader": [
        "anxiety-disorder"
      ],
      "icd10cm": [
        {
          "code": "F41.1",
          "match": "exact",
          "display": "Generalized anxiety disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "glaucoma",
      "label": "glaucoma",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "H40",
          "match": "prefix",
          "display": "Glaucoma",
          "seen": "ICD21"
        },
        {
          "code": "H42",
          "match": "prefix",
          "display": "Glaucoma in diseases classified elsewhere",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "H40.00",
          "match": "prefix",
          "display": "Preglaucoma, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "H40.01",
          "match": "prefix",
          "display": "Open angle with borderline findings, low risk",
          "seen": "ICD21"
        },
        {
          "code": "H40.02",
          "match": "prefix",
          "display": "Open angle with borderline findings, high risk",
          "seen": "ICD21"
        },
        {
          "code": "H40.03",
          "match": "prefix",
          "display": "Anatomical narrow angle",
          "seen": "ICD21"
        },
        {
          "code": "H40.04",
          "match": "prefix",
          "display": "Steroid responder",
          "seen": "ICD21"
        },
        {
          "code": "H40.05",
          "match": "prefix",
          "display": "Ocular hypertension",
          "seen": "ICD21"
        },
        {
          "code": "H40.06",
          "match": "prefix",
          "display": "Primary angle closure without glaucoma damage",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "head-trauma",
      "label": "head trauma",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "S06",
          "match": "prefix",
          "display": "Intracranial injury",
          "seen": "ICD21"
        },
        {
          "code": "S02.0",
          "match": "prefix",
          "display": "Fracture of vault of skull",
          "seen": "ICD21"
        },
        {
          "code": "S02.1",
          "match": "prefix",
          "display": "Fracture of base of skull",
          "seen": "ICD21"
        },
        {
          "code": "S09.90",
          "match": "prefix",
          "display": "Unspecified injury of head",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "headache",
      "label": "headache",
      "kind": "adverse-event",
      "icd10cm": [
        {
          "code": "R51",
          "match": "exact",
          "display": "Headache",
          "seen": "ICD21"
        },
        {
          "code": "R51.9",
          "match": "exact",
          "display": "Headache, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "heart-failure",
      "label": "heart failure",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I50",
          "match": "prefix",
          "display": "Heart failure",
          "seen": "ICD21"
        },
        {
          "code": "I11.0",
          "match": "exact",
          "display": "Hypertensive heart disease with heart failure",
          "seen": "ICD21"
        },
        {
          "code": "I13.0",
          "match": "exact",
          "display": "Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease",
          "seen": "ICD21"
        },
        {
          "code": "I13.2",
          "match": "exact",
          "display": "Hypertensive heart and chronic kidney disease with heart failure and with stage 5 chronic kidney disease, or end stage renal disease",
          "seen": "ICD21"
        },
        {
          "code": "I09.81",
          "match": "exact",
          "display": "Rheumatic heart failure",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "hepatic-impairment",
      "label": "hepatic impairment",
      "note": "The Child-Pugh class is worked out, not coded.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "K70.3",
          "match": "prefix",
          "display": "Alcoholic cirrhosis of liver",
          "seen": "ICD21"
        },
        {
          "code": "K70.4",
          "match": "prefix",
          "display": "Alcoholic hepatic failure",
          "seen": "ICD21"
        },
        {
          "code": "K71",
          "match": "prefix",
          "display": "Toxic liver disease",
          "seen": "ICD21"
        },
        {
          "code": "K72",
          "match": "prefix",
          "display": "Hepatic failure, not elsewhere classified",
          "seen": "ICD21"
        },
        {
          "code": "K74.6",
          "match": "prefix",
          "display": "Other and unspecified cirrhosis of liver",
          "seen": "ICD21"
        },
        {
          "code": "K76.6",
          "match": "exact",
          "display": "Portal hypertension",
          "seen": "ICD21"
        },
        {
          "code": "K76.7",
          "match": "exact",
          "display": "Hepatorenal syndrome",
          "seen": "ICD21"
        },
        {
          "code": "K76.82",
          "match": "exact",
          "display": "Hepatic encephalopathy",
          "seen": "ECQM"
        },
        {
          "code": "K70.2",
          "match": "exact",
          "display": "Alcoholic fibrosis and sclerosis of liver",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "hydrocephalus",
      "label": "hydrocephalus",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G91",
          "match": "prefix",
          "display": "Hydrocephalus",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "hypertension",
      "label": "hypertension",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I10",
          "match": "prefix",
          "display": "Essential (primary) hypertension",
          "seen": "ICD21"
        },
        {
          "code": "I11",
          "match": "prefix",
          "display": "Hypertensive heart disease",
          "seen": "ICD21"
        },
        {
          "code": "I12",
          "match": "prefix",
          "display": "Hypertensive chronic kidney disease",
          "seen": "ICD21"
        },
        {
          "code": "I13",
          "match": "prefix",
          "display": "Hypertensive heart and chronic kidney disease",
          "seen": "ICD21"
        },
        {
          "code": "I15",
          "match": "prefix",
          "display": "Secondary hypertension",
          "seen": "ICD21"
        },
        {
          "code": "I16",
          "match": "prefix",
          "display": "Hypertensive crisis",
          "seen": "ICD21"
        },
        {
          "code": "I1A",
          "match": "prefix",
          "display": "family of I1A.0 Resistant hypertension",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "hypertensive-encephalopathy",
      "label": "hypertensive encephalopathy",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I67.4",
          "match": "exact",
          "display": "Hypertensive encephalopathy",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "hyperthyroidism",
      "label": "hyperthyroidism",
      "kind": "condition",
      "broader": [
        "thyrotoxicosis"
      ],
      "icd10cm": [
        {
          "code": "E05",
          "match": "prefix",
          "display": "Thyrotoxicosis [hyperthyroidism]",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "intellectual-disability",
      "label": "intellectual disability",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F70",
          "match": "prefix",
          "display": "Mild intellectual disabilities",
          "seen": "ICD21"
        },
        {
          "code": "F71",
          "match": "prefix",
          "display": "Moderate intellectual disabilities",
          "seen": "ICD21"
        },
        {
          "code": "F72",
          "match": "prefix",
          "display": "Severe intellectual disabilities",
          "seen": "ICD21"
        },
        {
          "code": "F73",
          "match": "prefix",
          "display": "Profound intellectual disabilities",
          "seen": "ICD21"
        },
        {
          "code": "F78",
          "match": "prefix",
          "display": "Other intellectual disabilities",
          "seen": "ICD21"
        },
        {
          "code": "F79",
          "match": "prefix",
          "display": "Unspecified intellectual disabilities",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "interstitial-cystitis",
      "label": "interstitial cystitis",
      "kind": "condition",
      "broader": [
        "cystitis"
      ],
      "icd10cm": [
        {
          "code": "N30.1",
          "match": "prefix",
          "display": "Interstitial cystitis (chronic)",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "intracerebral-hemorrhage",
      "label": "intracerebral hemorrhage",
      "aliases": [
        "intracerebral-haemorrhage"
      ],
      "note": "Subdural and subarachnoid hemorrhage are other diagnoses. The general code for past circulatory disease says too little and is left out.",
      "kind": "condition",
      "broader": [
        "stroke",
        "cardiovascular-event"
      ],
      "icd10cm": [
        {
          "code": "I61",
          "match": "prefix",
          "display": "Nontraumatic intracerebral hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I69.1",
          "match": "prefix",
          "display": "Sequelae of nontraumatic intracerebral hemorrhage",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "intracranial-hemorrhage-other",
      "label": "intracranial hemorrhage other",
      "aliases": [
        "intracranial-haemorrhage-other"
      ],
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I60",
          "match": "prefix",
          "display": "Nontraumatic subarachnoid hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I62",
          "match": "prefix",
          "display": "Other and unspecified nontraumatic intracranial hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I69.0",
          "match": "prefix",
          "display": "Sequelae of nontraumatic subarachnoid hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I69.2",
          "match": "prefix",
          "display": "Sequelae of other nontraumatic intracranial hemorrhage",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "intracranial-mass",
      "label": "intracranial mass",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "C71",
          "match": "prefix",
          "display": "Malignant neoplasm of brain",
          "seen": "ICD21"
        },
        {
          "code": "C70",
          "match": "prefix",
          "display": "Malignant neoplasm of meninges",
          "seen": "ICD21"
        },
        {
          "code": "C79.3",
          "match": "prefix",
          "display": "Secondary malignant neoplasm of brain and cerebral meninges",
          "seen": "ICD21"
        },
        {
          "code": "D32.0",
          "match": "prefix",
          "display": "Benign neoplasm of cerebral meninges",
          "seen": "ICD21"
        },
        {
          "code": "D33.0",
          "match": "prefix",
          "display": "Benign neoplasm of brain, supratentorial",
          "seen": "ICD21"
        },
        {
          "code": "D33.1",
          "match": "prefix",
          "display": "Benign neoplasm of brain, infratentorial",
          "seen": "ICD21"
        },
        {
          "code": "D33.2",
          "match": "prefix",
          "display": "Benign neoplasm of brain, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "D43.0",
          "match": "prefix",
          "display": "Neoplasm of uncertain behavior of brain, supratentorial",
          "seen": "ICD21"
        },
        {
          "code": "D43.1",
          "match": "prefix",
          "display": "Neoplasm of uncertain behavior of brain, infratentorial",
          "seen": "ICD21"
        },
        {
          "code": "D43.2",
          "match": "prefix",
          "display": "Neoplasm of uncertain behavior of brain, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "ischemic-heart-disease",
      "label": "ischemic heart disease",
      "aliases": [
        "ischaemic-heart-disease"
      ],
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I20",
          "match": "prefix",
          "display": "Angina pectoris",
          "seen": "ICD21"
        },
        {
          "code": "I21",
          "match": "prefix",
          "display": "Acute myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I22",
          "match": "prefix",
          "display": "Subsequent ST elevation (STEMI) and non-ST elevation (NSTEMI) myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I24",
          "match": "prefix",
          "display": "Other acute ischemic heart diseases",
          "seen": "ICD21"
        },
        {
          "code": "I25",
          "match": "prefix",
          "display": "Chronic ischemic heart disease",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "ketamine-cystitis",
      "label": "ketamine cystitis",
      "note": "Neither system has a code for it; these are the nearest.",
      "kind": "condition",
      "broader": [
        "cystitis"
      ],
      "icd10cm": [
        {
          "code": "N30.2",
          "match": "prefix",
          "display": "Other chronic cystitis",
          "seen": "ICD21"
        },
        {
          "code": "N30.8",
          "match": "prefix",
          "display": "Other cystitis",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "ketamine-or-pcp-misuse",
      "label": "non-medical use of ketamine or PCP",
      "note": "ICD-10-CM has no code for ketamine; the two families are the nearest.",
      "kind": "condition",
      "broader": [
        "substance-use-disorder"
      ],
      "icd10cm": [
        {
          "code": "F16",
          "match": "prefix",
          "display": "Hallucinogen related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F19",
          "match": "prefix",
          "display": "Other psychoactive substance related disorders",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "F16.11",
          "match": "prefix",
          "display": "Hallucinogen abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F16.21",
          "match": "prefix",
          "display": "Hallucinogen dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F16.91",
          "match": "prefix",
          "display": "Hallucinogen use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F19.11",
          "match": "prefix",
          "display": "Other psychoactive substance abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F19.21",
          "match": "prefix",
          "display": "Other psychoactive substance dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F19.91",
          "match": "prefix",
          "display": "Other psychoactive substance use, unspecified, in remission",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "lactation",
      "label": "lactation",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "Z39.1",
          "match": "exact",
          "display": "Encounter for care and examination of lactating mother",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "liver-injury-drug-induced",
      "label": "liver injury drug induced",
      "kind": "condition",
      "broader": [
        "hepatic-impairment"
      ],
      "icd10cm": [
        {
          "code": "K71",
          "match": "prefix",
          "display": "Toxic liver disease",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "long-qt",
      "label": "long QT interval",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I45.81",
          "match": "exact",
          "display": "Long QT syndrome",
          "seen": "ICD21"
        },
        {
          "code": "R94.31",
          "match": "exact",
          "display": "Abnormal electrocardiogram [ECG] [EKG]",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "lower-urinary-tract-symptoms",
      "label": "lower urinary tract symptoms",
      "kind": "symptom",
      "icd10cm": [
        {
          "code": "R30",
          "match": "prefix",
          "display": "Pain associated with micturition",
          "seen": "ICD21"
        },
        {
          "code": "R39.1",
          "match": "prefix",
          "display": "Other difficulties with micturition",
          "seen": "ICD21"
        },
        {
          "code": "R35.0",
          "match": "exact",
          "display": "Frequency of micturition",
          "seen": "ICD21"
        },
        {
          "code": "R31.0",
          "match": "exact",
          "display": "Gross hematuria",
          "seen": "ICD21"
        },
        {
          "code": "R31.9",
          "match": "exact",
          "display": "Hematuria, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "major-depressive-disorder",
      "label": "major depressive disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F32",
          "match": "prefix",
          "display": "Major depressive disorder, single episode",
          "seen": "ICD21"
        },
        {
          "code": "F33",
          "match": "prefix",
          "display": "Major depressive disorder, recurrent",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "F32.81",
          "match": "prefix",
          "display": "Premenstrual dysphoric disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "mania",
      "label": "mania",
      "note": "Codes of remission are left out.",
      "kind": "condition",
      "broader": [
        "bipolar-disorder"
      ],
      "icd10cm": [
        {
          "code": "F31.1",
          "match": "prefix",
          "display": "Bipolar disorder, current episode manic without psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F31.6",
          "match": "prefix",
          "display": "Bipolar disorder, current episode mixed",
          "seen": "ICD21"
        },
        {
          "code": "F31.0",
          "match": "exact",
          "display": "Bipolar disorder, current episode hypomanic",
          "seen": "ICD21"
        },
        {
          "code": "F31.2",
          "match": "exact",
          "display": "Bipolar disorder, current episode manic severe with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F30.10",
          "match": "exact",
          "display": "Manic episode without psychotic symptoms, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F30.11",
          "match": "exact",
          "display": "Manic episode without psychotic symptoms, mild",
          "seen": "ICD21"
        },
        {
          "code": "F30.12",
          "match": "exact",
          "display": "Manic episode without psychotic symptoms, moderate",
          "seen": "ICD21"
        },
        {
          "code": "F30.13",
          "match": "exact",
          "display": "Manic episode, severe, without psychotic symptoms",
          "seen": "ICD21"
        },
        {
          "code": "F30.2",
          "match": "exact",
          "display": "Manic episode, severe with psychotic symptoms",
          "seen": "ICD21"
        },
        {
          "code": "F30.8",
          "match": "exact",
          "display": "Other manic episodes",
          "seen": "ICD21"
        },
        {
          "code": "F30.9",
          "match": "exact",
          "display": "Manic episode, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "migraine",
      "label": "migraine",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G43",
          "match": "prefix",
          "display": "Migraine",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "mild-cognitive-impairment",
      "label": "mild cognitive impairment",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G31.84",
          "match": "exact",
          "display": "Mild cognitive impairment, so stated",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "morbid-obesity",
      "label": "morbid obesity",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "E66.01",
          "match": "exact",
          "display": "Morbid (severe) obesity due to excess calories",
          "seen": "ICD21"
        },
        {
          "code": "E66.2",
          "match": "exact",
          "display": "Morbid (severe) obesity with alveolar hypoventilation",
          "seen": "ICD21"
        },
        {
          "code": "Z68.41",
          "match": "exact",
          "display": "Body mass index [BMI]40.0-44.9, adult",
          "seen": "ICD21"
        },
        {
          "code": "Z68.42",
          "match": "exact",
          "display": "Body mass index [BMI] 45.0-49.9, adult",
          "seen": "ICD21"
        },
        {
          "code": "Z68.43",
          "match": "exact",
          "display": "Body mass index [BMI] 50.0-59.9, adult",
          "seen": "ICD21"
        },
        {
          "code": "Z68.44",
          "match": "exact",
          "display": "Body mass index [BMI] 60.0-69.9, adult",
          "seen": "ICD21"
        },
        {
          "code": "Z68.45",
          "match": "exact",
          "display": "Body mass index [BMI] 70 or greater, adult",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "myocardial-disease",
      "label": "myocardial disease",
      "note": "No code says how severe it is: a clinician must.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I42",
          "match": "prefix",
          "display": "Cardiomyopathy",
          "seen": "ICD21"
        },
        {
          "code": "I43",
          "match": "prefix",
          "display": "Cardiomyopathy in diseases classified elsewhere",
          "seen": "ICD21"
        },
        {
          "code": "I40",
          "match": "prefix",
          "display": "Acute myocarditis",
          "seen": "ICD21"
        },
        {
          "code": "I41",
          "match": "prefix",
          "display": "Myocarditis in diseases classified elsewhere",
          "seen": "ICD21"
        },
        {
          "code": "I51.4",
          "match": "prefix",
          "display": "Myocarditis, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "I25.5",
          "match": "exact",
          "display": "Ischemic cardiomyopathy",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "myocardial-infarction",
      "label": "myocardial infarction",
      "note": "The acute codes cover four weeks and the old-infarct code carries no date, so a rule about six weeks needs the date of the event.",
      "kind": "condition",
      "broader": [
        "ischemic-heart-disease",
        "cardiovascular-event"
      ],
      "icd10cm": [
        {
          "code": "I21",
          "match": "prefix",
          "display": "Acute myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I22",
          "match": "prefix",
          "display": "Subsequent ST elevation (STEMI) and non-ST elevation (NSTEMI) myocardial infarction",
          "seen": "ICD21"
        },
        {
          "code": "I25.2",
          "match": "exact",
          "display": "Old myocardial infarction",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "nausea-vomiting",
      "label": "nausea vomiting",
      "kind": "adverse-event",
      "icd10cm": [
        {
          "code": "R11",
          "match": "prefix",
          "display": "Nausea and vomiting",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "no-escort",
      "label": "no escort",
      "kind": "logistics"
    },
    {
      "id": "ocd",
      "label": "obsessive-compulsive disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F42",
          "match": "prefix",
          "display": "Obsessive-compulsive disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "ocular-surgery",
      "label": "ocular surgery",
      "note": "No procedure codes ship: the owner of that list licenses them.",
      "kind": "procedure"
    },
    {
      "id": "open-globe-injury",
      "label": "open globe injury",
      "kind": "condition",
      "broader": [
        "acute-ocular-trauma"
      ],
      "icd10cm": [
        {
          "code": "S05.2",
          "match": "prefix",
          "display": "Ocular laceration and rupture with prolapse or loss of intraocular tissue",
          "seen": "ICD21"
        },
        {
          "code": "S05.3",
          "match": "prefix",
          "display": "Ocular laceration without prolapse or loss of intraocular tissue",
          "seen": "ICD21"
        },
        {
          "code": "S05.5",
          "match": "prefix",
          "display": "Penetrating wound with foreign body of eyeball",
          "seen": "ICD21"
        },
        {
          "code": "S05.6",
          "match": "prefix",
          "display": "Penetrating wound without foreign body of eyeball",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "opioid-use-disorder",
      "label": "opioid use disorder",
      "kind": "condition",
      "broader": [
        "substance-use-disorder"
      ],
      "icd10cm": [
        {
          "code": "F11",
          "match": "prefix",
          "display": "Opioid related disorders",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "F11.11",
          "match": "prefix",
          "display": "Opioid abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F11.21",
          "match": "prefix",
          "display": "Opioid dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F11.91",
          "match": "prefix",
          "display": "Opioid use, unspecified, in remission",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "panic-disorder",
      "label": "panic disorder",
      "kind": "condition",
      "broader": [
        "anxiety-disorder"
      ],
      "icd10cm": [
        {
          "code": "F41.0",
          "match": "exact",
          "display": "Panic disorder [episodic paroxysmal anxiety]",
          "seen": "ICD21"
        },
        {
          "code": "F40.01",
          "match": "exact",
          "display": "Agoraphobia with panic disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "persistent-depressive-disorder",
      "label": "persistent depressive disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F34.1",
          "match": "exact",
          "display": "Dysthymic disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "personality-disorder",
      "label": "personality disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F60",
          "match": "prefix",
          "display": "Specific personality disorders",
          "seen": "ICD21"
        },
        {
          "code": "F21",
          "match": "exact",
          "display": "Schizotypal disorder",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "porphyria",
      "label": "porphyria",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "E80.0",
          "match": "prefix",
          "display": "Hereditary erythropoietic porphyria",
          "seen": "ICD21"
        },
        {
          "code": "E80.1",
          "match": "prefix",
          "display": "Porphyria cutanea tarda",
          "seen": "ICD21"
        },
        {
          "code": "E80.2",
          "match": "prefix",
          "display": "Other and unspecified porphyria",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "postpartum-depression",
      "label": "postpartum depression",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F53.0",
          "match": "exact",
          "display": "Postpartum depression",
          "seen": "ICD21"
        },
        {
          "code": "O99.345",
          "match": "exact",
          "display": "Other mental disorders complicating the puerperium",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "pre-eclampsia",
      "label": "pre eclampsia",
      "kind": "condition",
      "broader": [
        "pregnancy"
      ],
      "icd10cm": [
        {
          "code": "O11",
          "match": "prefix",
          "display": "Pre-existing hypertension with pre-eclampsia",
          "seen": "ICD21"
        },
        {
          "code": "O14",
          "match": "prefix",
          "display": "Pre-eclampsia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "pregnancy",
      "label": "pregnancy",
      "note": "A state, not a past event: it counts while active.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "O09",
          "match": "prefix",
          "display": "Supervision of high risk pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "Z34",
          "match": "prefix",
          "display": "Encounter for supervision of normal pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "Z3A",
          "match": "prefix",
          "display": "Weeks of gestation",
          "seen": "ICD21"
        },
        {
          "code": "O10",
          "match": "prefix",
          "display": "Pre-existing hypertension complicating pregnancy, childbirth and the puerperium",
          "seen": "ICD21"
        },
        {
          "code": "O11",
          "match": "prefix",
          "display": "Pre-existing hypertension with pre-eclampsia",
          "seen": "ICD21"
        },
        {
          "code": "O12",
          "match": "prefix",
          "display": "Gestational [pregnancy-induced] edema and proteinuria without hypertension",
          "seen": "ICD21"
        },
        {
          "code": "O13",
          "match": "prefix",
          "display": "Gestational [pregnancy-induced] hypertension without significant proteinuria",
          "seen": "ICD21"
        },
        {
          "code": "O14",
          "match": "prefix",
          "display": "Pre-eclampsia",
          "seen": "ICD21"
        },
        {
          "code": "O15",
          "match": "prefix",
          "display": "Eclampsia",
          "seen": "ICD21"
        },
        {
          "code": "O16",
          "match": "prefix",
          "display": "Unspecified maternal hypertension",
          "seen": "ICD21"
        },
        {
          "code": "O20",
          "match": "prefix",
          "display": "Hemorrhage in early pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O21",
          "match": "prefix",
          "display": "Excessive vomiting in pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O22",
          "match": "prefix",
          "display": "Venous complications and hemorrhoids in pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O23",
          "match": "prefix",
          "display": "Infections of genitourinary tract in pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O24",
          "match": "prefix",
          "display": "Diabetes mellitus in pregnancy, childbirth, and the puerperium",
          "seen": "ICD21"
        },
        {
          "code": "O25",
          "match": "prefix",
          "display": "Malnutrition in pregnancy, childbirth and the puerperium",
          "seen": "ICD21"
        },
        {
          "code": "O26",
          "match": "prefix",
          "display": "Maternal care for other conditions predominantly related to pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O28",
          "match": "prefix",
          "display": "Abnormal findings on antenatal screening of mother",
          "seen": "ICD21"
        },
        {
          "code": "O29",
          "match": "prefix",
          "display": "Complications of anesthesia during pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O30",
          "match": "prefix",
          "display": "Multiple gestation",
          "seen": "ICD21"
        },
        {
          "code": "O31",
          "match": "prefix",
          "display": "Complications specific to multiple gestation",
          "seen": "ICD21"
        },
        {
          "code": "O32",
          "match": "prefix",
          "display": "Maternal care for malpresentation of fetus",
          "seen": "ICD21"
        },
        {
          "code": "O33",
          "match": "prefix",
          "display": "Maternal care for disproportion",
          "seen": "ICD21"
        },
        {
          "code": "O34",
          "match": "prefix",
          "display": "Maternal care for abnormality of pelvic organs",
          "seen": "ICD21"
        },
        {
          "code": "O35",
          "match": "prefix",
          "display": "Maternal care for known or suspected fetal abnormality and damage",
          "seen": "ICD21"
        },
        {
          "code": "O36",
          "match": "prefix",
          "display": "Maternal care for other fetal problems",
          "seen": "ICD21"
        },
        {
          "code": "O40",
          "match": "prefix",
          "display": "Polyhydramnios",
          "seen": "ICD21"
        },
        {
          "code": "O41",
          "match": "prefix",
          "display": "Other disorders of amniotic fluid and membranes",
          "seen": "ICD21"
        },
        {
          "code": "O42",
          "match": "prefix",
          "display": "Premature rupture of membranes",
          "seen": "ICD21"
        },
        {
          "code": "O43",
          "match": "prefix",
          "display": "Placental disorders",
          "seen": "ICD21"
        },
        {
          "code": "O44",
          "match": "prefix",
          "display": "Placenta previa",
          "seen": "ICD21"
        },
        {
          "code": "O45",
          "match": "prefix",
          "display": "Premature separation of placenta [abruptio placentae]",
          "seen": "ICD21"
        },
        {
          "code": "O46",
          "match": "prefix",
          "display": "Antepartum hemorrhage, not elsewhere classified",
          "seen": "ICD21"
        },
        {
          "code": "O47",
          "match": "prefix",
          "display": "False labor",
          "seen": "ICD21"
        },
        {
          "code": "O48",
          "match": "prefix",
          "display": "Late pregnancy",
          "seen": "ICD21"
        },
        {
          "code": "O98",
          "match": "prefix",
          "display": "Maternal infectious and parasitic diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium",
          "seen": "ICD21"
        },
        {
          "code": "O99",
          "match": "prefix",
          "display": "Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium",
          "seen": "ICD21"
        },
        {
          "code": "Z33.1",
          "match": "exact",
          "display": "Pregnant state, incidental",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "O99.345",
          "match": "prefix",
          "display": "Other mental disorders complicating the puerperium",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "psychosis",
      "label": "psychosis",
      "kind": "condition",
      "broader": [
        "psychotic-disorder"
      ],
      "icd10cm": [
        {
          "code": "F20",
          "match": "prefix",
          "display": "Schizophrenia",
          "seen": "ICD21"
        },
        {
          "code": "F22",
          "match": "prefix",
          "display": "Delusional disorders",
          "seen": "ICD21"
        },
        {
          "code": "F23",
          "match": "prefix",
          "display": "Brief psychotic disorder",
          "seen": "ICD21"
        },
        {
          "code": "F24",
          "match": "prefix",
          "display": "Shared psychotic disorder",
          "seen": "ICD21"
        },
        {
          "code": "F25",
          "match": "prefix",
          "display": "Schizoaffective disorders",
          "seen": "ICD21"
        },
        {
          "code": "F28",
          "match": "prefix",
          "display": "Other psychotic disorder not due to a substance or known physiological condition",
          "seen": "ICD21"
        },
        {
          "code": "F29",
          "match": "prefix",
          "display": "Unspecified psychosis not due to a substance or known physiological condition",
          "seen": "ICD21"
        },
        {
          "code": "F32.3",
          "match": "exact",
          "display": "Major depressive disorder, single episode, severe with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F33.3",
          "match": "exact",
          "display": "Major depressive disorder, recurrent, severe with psychotic symptoms",
          "seen": "ICD21"
        },
        {
          "code": "F31.2",
          "match": "exact",
          "display": "Bipolar disorder, current episode manic severe with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F31.5",
          "match": "exact",
          "display": "Bipolar disorder, current episode depressed, severe, with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F31.64",
          "match": "exact",
          "display": "Bipolar disorder, current episode mixed, severe, with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F30.2",
          "match": "exact",
          "display": "Manic episode, severe with psychotic symptoms",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "psychotic-disorder",
      "label": "psychotic disorder",
      "kind": "condition",
      "broader": [
        "psychosis"
      ],
      "icd10cm": [
        {
          "code": "F20",
          "match": "prefix",
          "display": "Schizophrenia",
          "seen": "ICD21"
        },
        {
          "code": "F22",
          "match": "prefix",
          "display": "Delusional disorders",
          "seen": "ICD21"
        },
        {
          "code": "F23",
          "match": "prefix",
          "display": "Brief psychotic disorder",
          "seen": "ICD21"
        },
        {
          "code": "F24",
          "match": "prefix",
          "display": "Shared psychotic disorder",
          "seen": "ICD21"
        },
        {
          "code": "F25",
          "match": "prefix",
          "display": "Schizoaffective disorders",
          "seen": "ICD21"
        },
        {
          "code": "F28",
          "match": "prefix",
          "display": "Other psychotic disorder not due to a substance or known physiological condition",
          "seen": "ICD21"
        },
        {
          "code": "F29",
          "match": "prefix",
          "display": "Unspecified psychosis not due to a substance or known physiological condition",
          "seen": "ICD21"
        },
        {
          "code": "F32.3",
          "match": "exact",
          "display": "Major depressive disorder, single episode, severe with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F33.3",
          "match": "exact",
          "display": "Major depressive disorder, recurrent, severe with psychotic symptoms",
          "seen": "ICD21"
        },
        {
          "code": "F31.2",
          "match": "exact",
          "display": "Bipolar disorder, current episode manic severe with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F31.5",
          "match": "exact",
          "display": "Bipolar disorder, current episode depressed, severe, with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F31.64",
          "match": "exact",
          "display": "Bipolar disorder, current episode mixed, severe, with psychotic features",
          "seen": "ICD21"
        },
        {
          "code": "F30.2",
          "match": "exact",
          "display": "Manic episode, severe with psychotic symptoms",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "ptsd",
      "label": "post-traumatic stress disorder",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F43.1",
          "match": "prefix",
          "display": "Post-traumatic stress disorder (PTSD)",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "pulmonary-insufficiency",
      "label": "pulmonary insufficiency",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "J96",
          "match": "prefix",
          "display": "Respiratory failure, not elsewhere classified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "raised-intracranial-pressure",
      "label": "raised intracranial pressure",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G93.2",
          "match": "exact",
          "display": "Benign intracranial hypertension",
          "seen": "ICD21"
        },
        {
          "code": "H47.11",
          "match": "exact",
          "display": "Papilledema associated with increased intracranial pressure",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "schizoaffective-disorder",
      "label": "schizoaffective disorder",
      "kind": "condition",
      "broader": [
        "psychotic-disorder",
        "psychosis",
        "schizophrenia-spectrum"
      ],
      "icd10cm": [
        {
          "code": "F25",
          "match": "prefix",
          "display": "Schizoaffective disorders",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "schizophrenia",
      "label": "schizophrenia",
      "kind": "condition",
      "broader": [
        "psychotic-disorder",
        "psychosis",
        "schizophrenia-spectrum"
      ],
      "icd10cm": [
        {
          "code": "F20",
          "match": "prefix",
          "display": "Schizophrenia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "schizophrenia-spectrum",
      "label": "schizophrenia-spectrum illness",
      "note": "Asked of relatives; no code stands for it.",
      "kind": "family-history"
    },
    {
      "id": "schizophrenia-spectrum-family-history",
      "label": "schizophrenia spectrum family history",
      "kind": "family-history",
      "icd10cm": [
        {
          "code": "Z81.8",
          "match": "exact",
          "display": "Family history of other mental and behavioral disorders",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "sedative-use-disorder",
      "label": "sedative use disorder",
      "kind": "condition",
      "broader": [
        "substance-use-disorder"
      ],
      "icd10cm": [
        {
          "code": "F13",
          "match": "prefix",
          "display": "Sedative, hypnotic, or anxiolytic related disorders",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "F13.11",
          "match": "prefix",
          "display": "Sedative, hypnotic or anxiolytic abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F13.21",
          "match": "prefix",
          "display": "Sedative, hypnotic or anxiolytic dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F13.91",
          "match": "prefix",
          "display": "Sedative, hypnotic or anxiolytic use, unspecified, in remission",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "seizure",
      "label": "seizure",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "R56",
          "match": "prefix",
          "display": "Convulsions, not elsewhere classified",
          "seen": "ICD21"
        },
        {
          "code": "G40",
          "match": "prefix",
          "display": "Epilepsy and recurrent seizures",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "shock",
      "label": "shock",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "R57",
          "match": "prefix",
          "display": "Shock, not elsewhere classified",
          "seen": "ICD21"
        },
        {
          "code": "R65.21",
          "match": "exact",
          "display": "Severe sepsis with septic shock",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "sleep-apnea",
      "label": "sleep apnea",
      "aliases": [
        "sleep-apnoea"
      ],
      "kind": "condition",
      "icd10cm": [
        {
          "code": "G47.3",
          "match": "prefix",
          "display": "Sleep apnea",
          "seen": "ICD21"
        },
        {
          "code": "E66.2",
          "match": "exact",
          "display": "Morbid (severe) obesity with alveolar hypoventilation",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "social-anxiety-disorder",
      "label": "social anxiety disorder",
      "kind": "condition",
      "broader": [
        "anxiety-disorder"
      ],
      "icd10cm": [
        {
          "code": "F40.1",
          "match": "prefix",
          "display": "Social phobias",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "stroke",
      "label": "stroke",
      "kind": "condition",
      "broader": [
        "cardiovascular-event"
      ],
      "icd10cm": [
        {
          "code": "I63",
          "match": "prefix",
          "display": "Cerebral infarction",
          "seen": "ICD21"
        },
        {
          "code": "I61",
          "match": "prefix",
          "display": "Nontraumatic intracerebral hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "I69.3",
          "match": "prefix",
          "display": "Sequelae of cerebral infarction",
          "seen": "ICD21"
        },
        {
          "code": "I69.1",
          "match": "prefix",
          "display": "Sequelae of nontraumatic intracerebral hemorrhage",
          "seen": "ICD21"
        },
        {
          "code": "Z86.73",
          "match": "exact",
          "display": "Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "substance-induced-psychosis",
      "label": "substance induced psychosis",
      "kind": "condition",
      "broader": [
        "substance-use-disorder"
      ],
      "icd10cm": [
        {
          "code": "F10.150",
          "match": "exact",
          "display": "Alcohol abuse with alcohol-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F10.151",
          "match": "exact",
          "display": "Alcohol abuse with alcohol-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F10.159",
          "match": "exact",
          "display": "Alcohol abuse with alcohol-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F10.250",
          "match": "exact",
          "display": "Alcohol dependence with alcohol-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F10.251",
          "match": "exact",
          "display": "Alcohol dependence with alcohol-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F10.259",
          "match": "exact",
          "display": "Alcohol dependence with alcohol-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F12.150",
          "match": "exact",
          "display": "Cannabis abuse with psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F12.151",
          "match": "exact",
          "display": "Cannabis abuse with psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F12.159",
          "match": "exact",
          "display": "Cannabis abuse with psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F12.250",
          "match": "exact",
          "display": "Cannabis dependence with psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F12.251",
          "match": "exact",
          "display": "Cannabis dependence with psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F12.259",
          "match": "exact",
          "display": "Cannabis dependence with psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F15.150",
          "match": "exact",
          "display": "Other stimulant abuse with stimulant-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F15.151",
          "match": "exact",
          "display": "Other stimulant abuse with stimulant-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F15.159",
          "match": "exact",
          "display": "Other stimulant abuse with stimulant-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F15.250",
          "match": "exact",
          "display": "Other stimulant dependence with stimulant-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F15.251",
          "match": "exact",
          "display": "Other stimulant dependence with stimulant-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F15.259",
          "match": "exact",
          "display": "Other stimulant dependence with stimulant-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F16.150",
          "match": "exact",
          "display": "Hallucinogen abuse with hallucinogen-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F16.151",
          "match": "exact",
          "display": "Hallucinogen abuse with hallucinogen-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F16.159",
          "match": "exact",
          "display": "Hallucinogen abuse with hallucinogen-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F16.250",
          "match": "exact",
          "display": "Hallucinogen dependence with hallucinogen-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F16.251",
          "match": "exact",
          "display": "Hallucinogen dependence with hallucinogen-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F16.259",
          "match": "exact",
          "display": "Hallucinogen dependence with hallucinogen-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F19.150",
          "match": "exact",
          "display": "Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F19.151",
          "match": "exact",
          "display": "Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F19.159",
          "match": "exact",
          "display": "Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        },
        {
          "code": "F19.250",
          "match": "exact",
          "display": "Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with delusions",
          "seen": "ICD21"
        },
        {
          "code": "F19.251",
          "match": "exact",
          "display": "Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with hallucinations",
          "seen": "ICD21"
        },
        {
          "code": "F19.259",
          "match": "exact",
          "display": "Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder, unspecified",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "substance-use-disorder",
      "label": "substance use disorder",
      "note": "Tobacco is left out. Codes of remission are a concept of their own.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F10",
          "match": "prefix",
          "display": "Alcohol related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F11",
          "match": "prefix",
          "display": "Opioid related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F12",
          "match": "prefix",
          "display": "Cannabis related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F13",
          "match": "prefix",
          "display": "Sedative, hypnotic, or anxiolytic related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F14",
          "match": "prefix",
          "display": "Cocaine related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F15",
          "match": "prefix",
          "display": "Other stimulant related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F16",
          "match": "prefix",
          "display": "Hallucinogen related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F18",
          "match": "prefix",
          "display": "Inhalant related disorders",
          "seen": "ICD21"
        },
        {
          "code": "F19",
          "match": "prefix",
          "display": "Other psychoactive substance related disorders",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "F10.11",
          "match": "prefix",
          "display": "Alcohol abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F10.21",
          "match": "prefix",
          "display": "Alcohol dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F10.91",
          "match": "prefix",
          "display": "Alcohol use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F11.11",
          "match": "prefix",
          "display": "Opioid abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F11.21",
          "match": "prefix",
          "display": "Opioid dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F11.91",
          "match": "prefix",
          "display": "Opioid use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F12.11",
          "match": "prefix",
          "display": "Cannabis abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F12.21",
          "match": "prefix",
          "display": "Cannabis dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F12.91",
          "match": "prefix",
          "display": "Cannabis use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F13.11",
          "match": "prefix",
          "display": "Sedative, hypnotic or anxiolytic abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F13.21",
          "match": "prefix",
          "display": "Sedative, hypnotic or anxiolytic dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F13.91",
          "match": "prefix",
          "display": "Sedative, hypnotic or anxiolytic use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F14.11",
          "match": "prefix",
          "display": "Cocaine abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F14.21",
          "match": "prefix",
          "display": "Cocaine dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F14.91",
          "match": "prefix",
          "display": "Cocaine use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F15.11",
          "match": "prefix",
          "display": "Other stimulant abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F15.21",
          "match": "prefix",
          "display": "Other stimulant dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F15.91",
          "match": "prefix",
          "display": "Other stimulant use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F16.11",
          "match": "prefix",
          "display": "Hallucinogen abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F16.21",
          "match": "prefix",
          "display": "Hallucinogen dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F16.91",
          "match": "prefix",
          "display": "Hallucinogen use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F18.11",
          "match": "prefix",
          "display": "Inhalant abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F18.21",
          "match": "prefix",
          "display": "Inhalant dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F18.91",
          "match": "prefix",
          "display": "Inhalant use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F19.11",
          "match": "prefix",
          "display": "Other psychoactive substance abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F19.21",
          "match": "prefix",
          "display": "Other psychoactive substance dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F19.91",
          "match": "prefix",
          "display": "Other psychoactive substance use, unspecified, in remission",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "substance-use-disorder-in-remission",
      "label": "substance use disorder in remission",
      "note": "The general code for past conditions says nothing about substances and is left out.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "F10.11",
          "match": "exact",
          "display": "Alcohol abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F10.21",
          "match": "exact",
          "display": "Alcohol dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F10.91",
          "match": "exact",
          "display": "Alcohol use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F11.11",
          "match": "exact",
          "display": "Opioid abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F11.21",
          "match": "exact",
          "display": "Opioid dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F11.91",
          "match": "exact",
          "display": "Opioid use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F12.11",
          "match": "exact",
          "display": "Cannabis abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F12.21",
          "match": "exact",
          "display": "Cannabis dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F12.91",
          "match": "exact",
          "display": "Cannabis use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F13.11",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F13.21",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F13.91",
          "match": "exact",
          "display": "Sedative, hypnotic or anxiolytic use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F14.11",
          "match": "exact",
          "display": "Cocaine abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F14.21",
          "match": "exact",
          "display": "Cocaine dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F14.91",
          "match": "exact",
          "display": "Cocaine use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F15.11",
          "match": "exact",
          "display": "Other stimulant abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F15.21",
          "match": "exact",
          "display": "Other stimulant dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F15.91",
          "match": "exact",
          "display": "Other stimulant use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F16.11",
          "match": "exact",
          "display": "Hallucinogen abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F16.21",
          "match": "exact",
          "display": "Hallucinogen dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F16.91",
          "match": "exact",
          "display": "Hallucinogen use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F18.11",
          "match": "exact",
          "display": "Inhalant abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F18.21",
          "match": "exact",
          "display": "Inhalant dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F18.91",
          "match": "exact",
          "display": "Inhalant use, unspecified, in remission",
          "seen": "ECQM"
        },
        {
          "code": "F19.11",
          "match": "exact",
          "display": "Other psychoactive substance abuse, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F19.21",
          "match": "exact",
          "display": "Other psychoactive substance dependence, in remission",
          "seen": "ICD21"
        },
        {
          "code": "F19.91",
          "match": "exact",
          "display": "Other psychoactive substance use, unspecified, in remission",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "suicidal-ideation",
      "label": "suicidal ideation",
      "note": "No code tells passive from active ideation: use a scale.",
      "kind": "symptom",
      "icd10cm": [
        {
          "code": "R45.851",
          "match": "exact",
          "display": "Suicidal ideations",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "suicidal-intent",
      "label": "suicidal intent",
      "note": "The code for ideation alone (R45.851) does not say intent, and is left out.",
      "kind": "symptom",
      "icd10cm": [
        {
          "code": "T14.91",
          "match": "prefix",
          "display": "Suicide attempt",
          "seen": "ICD21"
        },
        {
          "code": "X71",
          "match": "prefix",
          "display": "Intentional self-harm by drowning and submersion",
          "seen": "ICD21"
        },
        {
          "code": "X72",
          "match": "prefix",
          "display": "Intentional self-harm by handgun discharge",
          "seen": "ICD21"
        },
        {
          "code": "X73",
          "match": "prefix",
          "display": "Intentional self-harm by rifle, shotgun and larger firearm discharge",
          "seen": "ICD21"
        },
        {
          "code": "X74",
          "match": "prefix",
          "display": "Intentional self-harm by other and unspecified firearm and gun discharge",
          "seen": "ICD21"
        },
        {
          "code": "X75",
          "match": "prefix",
          "display": "Intentional self-harm by explosive material",
          "seen": "ICD21"
        },
        {
          "code": "X76",
          "match": "prefix",
          "display": "Intentional self-harm by smoke, fire and flames",
          "seen": "ICD21"
        },
        {
          "code": "X77",
          "match": "prefix",
          "display": "Intentional self-harm by steam, hot vapors and hot objects",
          "seen": "ICD21"
        },
        {
          "code": "X78",
          "match": "prefix",
          "display": "Intentional self-harm by sharp object",
          "seen": "ICD21"
        },
        {
          "code": "X79",
          "match": "prefix",
          "display": "Intentional self-harm by blunt object",
          "seen": "ICD21"
        },
        {
          "code": "X80",
          "match": "prefix",
          "display": "Intentional self-harm by jumping from a high place",
          "seen": "ICD21"
        },
        {
          "code": "X81",
          "match": "prefix",
          "display": "Intentional self-harm by jumping or lying in front of moving object",
          "seen": "ICD21"
        },
        {
          "code": "X82",
          "match": "prefix",
          "display": "Intentional self-harm by crashing of motor vehicle",
          "seen": "ICD21"
        },
        {
          "code": "X83",
          "match": "prefix",
          "display": "Intentional self-harm by other specified means",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "suicide-attempt-history",
      "label": "suicide attempt history",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "Z91.5",
          "match": "prefix",
          "display": "Personal history of self-harm",
          "seen": "ICD21"
        },
        {
          "code": "T14.91",
          "match": "prefix",
          "display": "Suicide attempt",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "thyrotoxicosis",
      "label": "thyrotoxicosis",
      "kind": "condition",
      "broader": [
        "hyperthyroidism"
      ],
      "icd10cm": [
        {
          "code": "E05",
          "match": "prefix",
          "display": "Thyrotoxicosis [hyperthyroidism]",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "tia",
      "label": "transient ischemic attack",
      "kind": "condition",
      "broader": [
        "cardiovascular-event"
      ],
      "icd10cm": [
        {
          "code": "G45",
          "match": "prefix",
          "display": "Transient cerebral ischemic attacks and related syndromes",
          "seen": "ICD21"
        },
        {
          "code": "Z86.73",
          "match": "exact",
          "display": "Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits",
          "seen": "ICD21"
        }
      ],
      "icd10cmWithout": [
        {
          "code": "G45.3",
          "match": "prefix",
          "display": "Amaurosis fugax",
          "seen": "ICD21"
        },
        {
          "code": "G45.4",
          "match": "prefix",
          "display": "Transient global amnesia",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "treatment-resistant-depression",
      "label": "treatment resistant depression",
      "note": "ICD-10-CM has no code: count the adequate trials.",
      "kind": "condition"
    },
    {
      "id": "uncontrolled-hypertension",
      "label": "uncontrolled hypertension",
      "note": "Control is measured, not coded: a rule also looks at the pressure itself.",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I16",
          "match": "prefix",
          "display": "Hypertensive crisis",
          "seen": "ICD21"
        },
        {
          "code": "R03.0",
          "match": "exact",
          "display": "Elevated blood-pressure reading, without diagnosis of hypertension",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "unstable-angina",
      "label": "unstable angina",
      "kind": "condition",
      "broader": [
        "cardiovascular-event",
        "acute-coronary-syndrome",
        "angina",
        "ischemic-heart-disease"
      ],
      "icd10cm": [
        {
          "code": "I20.0",
          "match": "exact",
          "display": "Unstable angina",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "valvular-heart-disease",
      "label": "valvular heart disease",
      "kind": "condition",
      "icd10cm": [
        {
          "code": "I34",
          "match": "prefix",
          "display": "Nonrheumatic mitral valve disorders",
          "seen": "ICD21"
        },
        {
          "code": "I35",
          "match": "prefix",
          "display": "Nonrheumatic aortic valve disorders",
          "seen": "ICD21"
        },
        {
          "code": "I36",
          "match": "prefix",
          "display": "Nonrheumatic tricuspid valve disorders",
          "seen": "ICD21"
        },
        {
          "code": "I37",
          "match": "prefix",
          "display": "Nonrheumatic pulmonary valve disorders",
          "seen": "ICD21"
        },
        {
          "code": "I05",
          "match": "prefix",
          "display": "Rheumatic mitral valve diseases",
          "seen": "ICD21"
        },
        {
          "code": "I06",
          "match": "prefix",
          "display": "Rheumatic aortic valve diseases",
          "seen": "ICD21"
        },
        {
          "code": "I07",
          "match": "prefix",
          "display": "Rheumatic tricuspid valve diseases",
          "seen": "ICD21"
        },
        {
          "code": "I08",
          "match": "prefix",
          "display": "Multiple valve diseases",
          "seen": "ICD21"
        }
      ]
    },
    {
      "id": "vertigo-dizziness",
      "label": "vertigo dizziness",
      "kind": "adverse-event",
      "icd10cm": [
        {
          "code": "R42",
          "match": "exact",
          "display": "Dizziness and giddiness",
          "seen": "ICD21"
        }
      ]
    }
  ]
};
