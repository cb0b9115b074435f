// Made from data/snomed/snomed.yaml by `pnpm generate`. Do not edit.
import type { ShippedSnomedList } from '../types.js';

export const snomed: ShippedSnomedList = {
  "id": "snomed",
  "title": "SNOMED CT codes of concepts and substances, as an optional part",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "concepts": [
    {
      "concept": "acute-coronary-syndrome",
      "codes": [
        {
          "code": "394659003",
          "display": "Acute coronary syndrome",
          "seen": "OHDSI"
        },
        {
          "code": "4557003",
          "display": "Preinfarction syndrome (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "57054005",
          "display": "Acute myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "401303003",
          "display": "Acute ST segment elevation myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "401314000",
          "display": "Acute non-ST segment elevation myocardial infarction (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "acute-head-trauma",
      "codes": [
        {
          "code": "82271004",
          "display": "Injury of head (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "127295002",
          "display": "Traumatic brain injury (disorder)",
          "seen": "SMART"
        }
      ]
    },
    {
      "concept": "acute-intoxication",
      "codes": [
        {
          "code": "25702006",
          "display": "Alcohol intoxication (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "1149333003",
          "display": "Acute alcohol intoxication (disorder)",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "acute-porphyria",
      "codes": [
        {
          "code": "418470004",
          "display": "Porphyria",
          "seen": "PUB"
        },
        {
          "code": "234422006",
          "display": "Acute intermittent porphyria",
          "seen": "PUB"
        }
      ]
    },
    {
      "concept": "adjustment-disorder",
      "codes": [
        {
          "code": "17226007",
          "display": "Adjustment disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "alcohol-use-disorder",
      "codes": [
        {
          "code": "7200002",
          "display": "Alcoholism (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "66590003",
          "display": "Alcohol dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "15167005",
          "display": "Alcohol abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "268645007",
          "display": "Nondependent alcohol abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1336085007",
          "display": "Alcohol use disorder",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "alcohol-withdrawal",
      "codes": [
        {
          "code": "191480000",
          "display": "Alcohol withdrawal syndrome (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "allergy-any-drug",
      "codes": [
        {
          "code": "416098002",
          "display": "Allergy to drug (finding)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "anaphylaxis",
      "codes": [
        {
          "code": "39579001",
          "display": "Anaphylaxis",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "aneurysmal-vascular-disease",
      "codes": [
        {
          "code": "432119003",
          "display": "Aneurysm (disorder)",
          "seen": "PUB"
        },
        {
          "code": "67362008",
          "display": "Aortic aneurysm (disorder)",
          "seen": "PUB"
        },
        {
          "code": "233985008",
          "display": "Abdominal aortic aneurysm (disorder)",
          "seen": "PUB"
        },
        {
          "code": "128609009",
          "display": "Intracranial aneurysm (disorder)",
          "seen": "PUB"
        },
        {
          "code": "73067008",
          "display": "Ruptured aortic aneurysm (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "308546005",
          "display": "Dissection of aorta (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "50570003",
          "display": "Aneurysm of coronary vessels (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "36184004",
          "display": "Aneurysm of renal artery",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "angina",
      "codes": [
        {
          "code": "194828000",
          "display": "Angina (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "233819005",
          "display": "Stable angina (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "4557003",
          "display": "Preinfarction syndrome (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "anxiety-disorder",
      "codes": [
        {
          "code": "197480006",
          "display": "Anxiety disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "apnea-hypoxemia",
      "codes": [
        {
          "code": "1023001",
          "display": "Apnea",
          "seen": "SMART"
        },
        {
          "code": "389087006",
          "display": "Hypoxemia",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "arrhythmia",
      "codes": [
        {
          "code": "698247007",
          "display": "Cardiac arrhythmia (disorder)",
          "seen": "USCORE"
        },
        {
          "code": "49436004",
          "display": "Atrial fibrillation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "5370000",
          "display": "Atrial flutter (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "25569003",
          "display": "Ventricular tachycardia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "71908006",
          "display": "Ventricular fibrillation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "9651007",
          "display": "Long QT syndrome",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "arteriovenous-malformation",
      "codes": [
        {
          "code": "234142008",
          "display": "Cerebral arteriovenous malformation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "261482004",
          "display": "Spinal arteriovenous malformation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "234141001",
          "display": "Congenital arteriovenous malformation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "5251000119108",
          "display": "Acquired arteriovenous malformation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "277299009",
          "display": "Ruptured cerebral arteriovenous malformation (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "204493007",
          "display": "Arteriovenous malformation of precerebral vessels (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "autism-spectrum",
      "codes": [
        {
          "code": "35919005",
          "display": "Pervasive developmental disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "bipolar-disorder",
      "codes": [
        {
          "code": "13746004",
          "display": "Bipolar disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "371596008",
          "display": "Bipolar I disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "83225003",
          "display": "Bipolar II disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "76105009",
          "display": "Cyclothymia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "13313007",
          "display": "Mild bipolar disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "79584002",
          "display": "Moderate bipolar disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "4441000",
          "display": "Severe bipolar disorder with psychotic features (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191636007",
          "display": "Mixed bipolar affective disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "cardiomyopathy",
      "codes": [
        {
          "code": "85898001",
          "display": "Cardiomyopathy",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "cardiovascular-event",
      "codes": [
        {
          "code": "22298006",
          "display": "Myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "57054005",
          "display": "Acute myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "394659003",
          "display": "Acute coronary syndrome",
          "seen": "OHDSI"
        },
        {
          "code": "4557003",
          "display": "Preinfarction syndrome (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "230690007",
          "display": "Cerebrovascular accident (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "432504007",
          "display": "Cerebral infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "266257000",
          "display": "Transient ischemic attack (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "cerebral-trauma",
      "codes": [
        {
          "code": "127295002",
          "display": "Traumatic brain injury (disorder)",
          "seen": "SMART"
        },
        {
          "code": "127296001",
          "display": "Intracranial injury (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "110030002",
          "display": "Concussion injury of brain (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "chest-pain",
      "codes": [
        {
          "code": "29857009",
          "display": "Chest pain",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "chronic-kidney-disease",
      "codes": [
        {
          "code": "709044004",
          "display": "Chronic kidney disease (disorder)",
          "seen": "USCORE"
        },
        {
          "code": "431857002",
          "display": "Chronic kidney disease stage 4 (disorder)",
          "seen": "PUB"
        },
        {
          "code": "433146000",
          "display": "Chronic kidney disease stage 5 (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "46177005",
          "display": "End-stage renal disease (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "chronic-pain",
      "codes": [
        {
          "code": "82423001",
          "display": "Chronic pain (finding)",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "copd",
      "codes": [
        {
          "code": "13645005",
          "display": "Chronic obstructive lung disease",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "coronary-artery-disease",
      "codes": [
        {
          "code": "53741008",
          "display": "Coronary arteriosclerosis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "414545008",
          "display": "Ischemic heart disease (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "cystitis",
      "codes": [
        {
          "code": "38822007",
          "display": "Cystitis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "33655002",
          "display": "Chronic cystitis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "236630004",
          "display": "Chemical cystitis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "87696004",
          "display": "Hemorrhagic cystitis (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "delirium",
      "codes": [
        {
          "code": "2776000",
          "display": "Delirium (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "delusional-disorder",
      "codes": [
        {
          "code": "48500005",
          "display": "Delusional disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "dementia",
      "codes": [
        {
          "code": "52448006",
          "display": "Dementia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "26929004",
          "display": "Alzheimer's disease (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "429998004",
          "display": "Vascular dementia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "56267009",
          "display": "Multi-infarct dementia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "80098002",
          "display": "Diffuse Lewy body disease (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "15662003",
          "display": "Senile dementia (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "dissociative-disorder",
      "codes": [
        {
          "code": "44376007",
          "display": "Dissociative disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "70764005",
          "display": "Depersonalization disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "31611000",
          "display": "Multiple personality disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "eating-disorder",
      "codes": [
        {
          "code": "72366004",
          "display": "Eating disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "56882008",
          "display": "Anorexia nervosa (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "eclampsia",
      "codes": [
        {
          "code": "15938005",
          "display": "Eclampsia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "95605009",
          "display": "Hemolysis-elevated liver enzymes-low platelet count syndrome (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "epilepsy",
      "codes": [
        {
          "code": "84757009",
          "display": "Epilepsy (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "128613002",
          "display": "Seizure disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "19598007",
          "display": "Generalized epilepsy (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "fibromyalgia",
      "codes": [
        {
          "code": "203082005",
          "display": "Fibromyalgia (disorder)",
          "seen": "SMART"
        }
      ]
    },
    {
      "concept": "generalized-anxiety-disorder",
      "codes": [
        {
          "code": "21897009",
          "display": "Generalized anxiety disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "glaucoma",
      "codes": [
        {
          "code": "23986001",
          "display": "Glaucoma (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "84494001",
          "display": "Open-angle glaucoma (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "392291006",
          "display": "Angle-closure glaucoma (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "30041005",
          "display": "Acute angle-closure glaucoma (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "392288006",
          "display": "Primary angle-closure glaucoma (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "77075001",
          "display": "Primary open angle glaucoma (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "head-trauma",
      "codes": [
        {
          "code": "82271004",
          "display": "Injury of head (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "127295002",
          "display": "Traumatic brain injury (disorder)",
          "seen": "SMART"
        },
        {
          "code": "110030002",
          "display": "Concussion injury of brain (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "headache",
      "codes": [
        {
          "code": "25064002",
          "display": "Headache (finding)",
          "seen": "USCORE"
        }
      ]
    },
    {
      "concept": "heart-failure",
      "codes": [
        {
          "code": "84114007",
          "display": "Heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "42343007",
          "display": "Congestive heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "88805009",
          "display": "Chronic congestive heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "56675007",
          "display": "Acute heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "48447003",
          "display": "Chronic heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "417996009",
          "display": "Systolic heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "418304008",
          "display": "Diastolic heart failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "85232009",
          "display": "Left heart failure (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "hepatic-impairment",
      "codes": [
        {
          "code": "19943007",
          "display": "Cirrhosis of liver (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "420054005",
          "display": "Alcoholic cirrhosis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "59927004",
          "display": "Hepatic failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "235886005",
          "display": "Chronic hepatic failure",
          "seen": "OHDSI"
        },
        {
          "code": "328383001",
          "display": "Chronic liver disease (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "34742003",
          "display": "Portal hypertension (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "708248004",
          "display": "End stage liver disease",
          "seen": "OHDSI"
        },
        {
          "code": "13920009",
          "display": "Hepatic encephalopathy",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "hydrocephalus",
      "codes": [
        {
          "code": "230745008",
          "display": "Hydrocephalus (disorder)",
          "seen": "PUB"
        }
      ]
    },
    {
      "concept": "hypertension",
      "codes": [
        {
          "code": "38341003",
          "display": "Hypertensive disorder, systemic arterial (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "59621000",
          "display": "Essential hypertension (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1201005",
          "display": "Benign essential hypertension (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "78975002",
          "display": "Malignant essential hypertension (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "hypertensive-encephalopathy",
      "codes": [
        {
          "code": "50490005",
          "display": "Hypertensive encephalopathy",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "hyperthyroidism",
      "codes": [
        {
          "code": "34486009",
          "display": "Hyperthyroidism",
          "seen": "OHDSI"
        },
        {
          "code": "90739004",
          "display": "Thyrotoxicosis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "286909009",
          "display": "Thyrotoxicosis with or without goiter (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "intellectual-disability",
      "codes": [
        {
          "code": "110359009",
          "display": "Intellectual disability (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "86765009",
          "display": "Mild intellectual disability (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "61152003",
          "display": "Moderate intellectual disability (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "40700009",
          "display": "Severe intellectual disability (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "interstitial-cystitis",
      "codes": [
        {
          "code": "197834003",
          "display": "Chronic interstitial cystitis (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "intracerebral-hemorrhage",
      "codes": [
        {
          "code": "274100004",
          "display": "Cerebral hemorrhage (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "291571000119106",
          "display": "Spontaneous cerebral hemorrhage (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1386000",
          "display": "Intracranial hemorrhage (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "intracranial-hemorrhage-other",
      "codes": [
        {
          "code": "21454007",
          "display": "Subarachnoid intracranial hemorrhage (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "35486000",
          "display": "Subdural intracranial hemorrhage (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "intracranial-mass",
      "codes": [
        {
          "code": "254935002",
          "display": "Intracranial tumor (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "126952004",
          "display": "Neoplasm of brain (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "85974009",
          "display": "Mass of intracranial structure (finding)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "ischemic-heart-disease",
      "codes": [
        {
          "code": "414545008",
          "display": "Ischemic heart disease (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "53741008",
          "display": "Coronary arteriosclerosis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "194828000",
          "display": "Angina (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "22298006",
          "display": "Myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1755008",
          "display": "Old myocardial infarction",
          "seen": "OHDSI"
        },
        {
          "code": "233819005",
          "display": "Stable angina (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "ketamine-cystitis",
      "codes": [
        {
          "code": "236630004",
          "display": "Chemical cystitis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "33655002",
          "display": "Chronic cystitis (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "ketamine-or-pcp-misuse",
      "codes": [
        {
          "code": "724715004",
          "display": "Ketamine dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "724713006",
          "display": "Harmful use of ketamine (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "58727001",
          "display": "Phencyclidine dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "7071007",
          "display": "Phencyclidine abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "38247002",
          "display": "Hallucinogen dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "74851005",
          "display": "Hallucinogen abuse (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "lactation",
      "codes": [
        {
          "code": "1260078007",
          "display": "Maternal breastfeeding (finding)",
          "seen": "ECQM"
        },
        {
          "code": "866041003",
          "display": "Mother currently breastfeeding (situation)",
          "seen": "ECQM"
        },
        {
          "code": "82374005",
          "display": "Lactation normal (finding)",
          "seen": "ECQM"
        },
        {
          "code": "225604004",
          "display": "Lactation established (finding)",
          "seen": "ECQM"
        },
        {
          "code": "169745008",
          "display": "Breastfeeding started (finding)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "liver-injury-drug-induced",
      "codes": [
        {
          "code": "197354009",
          "display": "Toxic liver disease",
          "seen": "OHDSI"
        },
        {
          "code": "235876009",
          "display": "Drug-induced hepatitis (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "long-qt",
      "codes": [
        {
          "code": "9651007",
          "display": "Long QT syndrome",
          "seen": "OHDSI"
        },
        {
          "code": "111975006",
          "display": "Prolonged QT interval",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "lower-urinary-tract-symptoms",
      "codes": [
        {
          "code": "49650001",
          "display": "Dysuria",
          "seen": "OHDSI"
        },
        {
          "code": "34436003",
          "display": "Blood in urine (finding)",
          "seen": "SMART"
        },
        {
          "code": "75088002",
          "display": "Urgent desire to urinate (finding)",
          "seen": "PUB"
        },
        {
          "code": "162116003",
          "display": "Increased frequency of urination (finding)",
          "seen": "PUB"
        }
      ]
    },
    {
      "concept": "major-depressive-disorder",
      "codes": [
        {
          "code": "370143000",
          "display": "Major depressive disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "36923009",
          "display": "Major depression, single episode (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "66344007",
          "display": "Recurrent major depression (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "268621008",
          "display": "Recurrent major depressive episodes (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "251000119105",
          "display": "Severe major depression, single episode (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "281000119103",
          "display": "Severe recurrent major depression (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "450714000",
          "display": "Severe major depression (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "832007",
          "display": "Moderate major depression (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "87512008",
          "display": "Mild major depression (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191616006",
          "display": "Recurrent depression (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "mania",
      "codes": [
        {
          "code": "231494001",
          "display": "Mania (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "231496004",
          "display": "Hypomania (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "68569003",
          "display": "Manic bipolar I disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191618007",
          "display": "Bipolar affective disorder, current episode manic (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "16506000",
          "display": "Mixed bipolar I disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "migraine",
      "codes": [
        {
          "code": "37796009",
          "display": "Migraine",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "mild-cognitive-impairment",
      "codes": [
        {
          "code": "386805003",
          "display": "Mild cognitive disorder",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "morbid-obesity",
      "codes": [
        {
          "code": "238136002",
          "display": "Morbid obesity (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "myocardial-disease",
      "codes": [
        {
          "code": "85898001",
          "display": "Cardiomyopathy",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "myocardial-infarction",
      "codes": [
        {
          "code": "22298006",
          "display": "Myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "57054005",
          "display": "Acute myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "401303003",
          "display": "Acute ST segment elevation myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "401314000",
          "display": "Acute non-ST segment elevation myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "394710008",
          "display": "First myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "194856005",
          "display": "Subsequent myocardial infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1755008",
          "display": "Old myocardial infarction",
          "seen": "OHDSI"
        },
        {
          "code": "399211009",
          "display": "History of myocardial infarction (situation)",
          "seen": "SMART"
        }
      ]
    },
    {
      "concept": "nausea-vomiting",
      "codes": [
        {
          "code": "422587007",
          "display": "Nausea",
          "seen": "OHDSI"
        },
        {
          "code": "422400008",
          "display": "Vomiting",
          "seen": "OHDSI"
        },
        {
          "code": "16932000",
          "display": "Nausea and vomiting",
          "seen": "SMART"
        }
      ]
    },
    {
      "concept": "ocd",
      "codes": [
        {
          "code": "191736004",
          "display": "Obsessive-compulsive disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "open-globe-injury",
      "codes": [
        {
          "code": "23293006",
          "display": "Rupture of eye with partial loss of intraocular tissue (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "210285009",
          "display": "Ocular laceration with intraocular prolapse (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "opioid-use-disorder",
      "codes": [
        {
          "code": "75544000",
          "display": "Opioid dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "5602001",
          "display": "Opioid abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191909007",
          "display": "Nondependent opioid abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1336192000",
          "display": "Opioid use disorder (disorder)",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "panic-disorder",
      "codes": [
        {
          "code": "371631005",
          "display": "Panic disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "persistent-depressive-disorder",
      "codes": [
        {
          "code": "78667006",
          "display": "Dysthymia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "1153575004",
          "display": "Persistent depressive disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "personality-disorder",
      "codes": [
        {
          "code": "33449004",
          "display": "Personality disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "20010003",
          "display": "Borderline personality disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "26665006",
          "display": "Antisocial personality disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "13601005",
          "display": "Paranoid personality disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191765005",
          "display": "Emotionally unstable personality disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "80711002",
          "display": "Narcissistic personality disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "porphyria",
      "codes": [
        {
          "code": "418470004",
          "display": "Porphyria",
          "seen": "PUB"
        }
      ]
    },
    {
      "concept": "postpartum-depression",
      "codes": [
        {
          "code": "58703003",
          "display": "Postpartum depression (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "pre-eclampsia",
      "codes": [
        {
          "code": "398254007",
          "display": "Pre-eclampsia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "46764007",
          "display": "Severe pre-eclampsia (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "pregnancy",
      "codes": [
        {
          "code": "77386006",
          "display": "Pregnancy (finding)",
          "seen": "ECQM"
        },
        {
          "code": "72892002",
          "display": "Normal pregnancy (finding)",
          "seen": "ECQM"
        },
        {
          "code": "47200007",
          "display": "High risk pregnancy (finding)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "psychosis",
      "codes": [
        {
          "code": "69322001",
          "display": "Psychotic disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "58214004",
          "display": "Schizophrenia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191483003",
          "display": "Psychotic disorder caused by drug (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "psychotic-disorder",
      "codes": [
        {
          "code": "69322001",
          "display": "Psychotic disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "58214004",
          "display": "Schizophrenia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "68890003",
          "display": "Schizoaffective disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "48500005",
          "display": "Delusional disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "231489001",
          "display": "Acute transient psychotic disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "5464005",
          "display": "Brief reactive psychosis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "88975006",
          "display": "Schizophreniform disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191483003",
          "display": "Psychotic disorder caused by drug (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "73867007",
          "display": "Severe major depression with psychotic features (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "ptsd",
      "codes": [
        {
          "code": "47505003",
          "display": "Posttraumatic stress disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "313182004",
          "display": "Chronic post-traumatic stress disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "192042008",
          "display": "Acute post-trauma stress state (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "pulmonary-insufficiency",
      "codes": [
        {
          "code": "409622000",
          "display": "Respiratory failure (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "409623005",
          "display": "Respiratory insufficiency",
          "seen": "OHDSI"
        },
        {
          "code": "39871006",
          "display": "Chronic respiratory failure (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "raised-intracranial-pressure",
      "codes": [
        {
          "code": "271719001",
          "display": "Raised intracranial pressure",
          "seen": "PUB"
        },
        {
          "code": "68267002",
          "display": "Benign intracranial hypertension (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "schizoaffective-disorder",
      "codes": [
        {
          "code": "68890003",
          "display": "Schizoaffective disorder (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "schizophrenia",
      "codes": [
        {
          "code": "58214004",
          "display": "Schizophrenia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "64905009",
          "display": "Paranoid schizophrenia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "35252006",
          "display": "Disorganized schizophrenia (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "83746006",
          "display": "Chronic schizophrenia (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "sedative-use-disorder",
      "codes": [
        {
          "code": "427327003",
          "display": "Sedative dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "231473004",
          "display": "Benzodiazepine dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "703849002",
          "display": "Benzodiazepine withdrawal syndrome (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "seizure",
      "codes": [
        {
          "code": "91175000",
          "display": "Seizure",
          "seen": "OHDSI"
        },
        {
          "code": "128613002",
          "display": "Seizure disorder (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "313307000",
          "display": "Epileptic seizure",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "shock",
      "codes": [
        {
          "code": "27942005",
          "display": "Shock (disorder)",
          "seen": "PUB"
        },
        {
          "code": "89138009",
          "display": "Cardiogenic shock",
          "seen": "OHDSI"
        },
        {
          "code": "76571007",
          "display": "Septic shock",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "sleep-apnea",
      "codes": [
        {
          "code": "73430006",
          "display": "Sleep apnea",
          "seen": "OHDSI"
        },
        {
          "code": "78275009",
          "display": "Obstructive sleep apnea syndrome (disorder)",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "social-anxiety-disorder",
      "codes": [
        {
          "code": "25501002",
          "display": "Social phobia (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "stroke",
      "codes": [
        {
          "code": "230690007",
          "display": "Cerebrovascular accident (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "432504007",
          "display": "Cerebral infarction (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "422504002",
          "display": "Ischemic Stroke (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "111297002",
          "display": "Nonparalytic stroke (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "275526006",
          "display": "History of cerebrovascular accident (situation)",
          "seen": "PUB"
        }
      ]
    },
    {
      "concept": "substance-induced-psychosis",
      "codes": [
        {
          "code": "191483003",
          "display": "Psychotic disorder caused by drug (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "724719005",
          "display": "Psychotic disorder caused by ketamine (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "substance-use-disorder",
      "codes": [
        {
          "code": "66214007",
          "display": "Substance abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "26416006",
          "display": "Drug abuse (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "191816009",
          "display": "Drug dependence (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "2403008",
          "display": "Psychoactive substance dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "7200002",
          "display": "Alcoholism (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "75544000",
          "display": "Opioid dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "5602001",
          "display": "Opioid abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "31956009",
          "display": "Cocaine dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "78267003",
          "display": "Cocaine abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "85005007",
          "display": "Cannabis dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "37344009",
          "display": "Cannabis abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "21647008",
          "display": "Amphetamine dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "84758004",
          "display": "Amphetamine abuse (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "427327003",
          "display": "Sedative dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "38247002",
          "display": "Hallucinogen dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "74851005",
          "display": "Hallucinogen abuse (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "231473004",
          "display": "Benzodiazepine dependence (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "445273005",
          "display": "Polysubstance abuse (disorder)",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "substance-use-disorder-in-remission",
      "codes": [
        {
          "code": "191821007",
          "display": "Opioid dependence in remission (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "1461000119109",
          "display": "Drug dependence in remission (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "1471000119103",
          "display": "Drug abuse in remission (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "191813001",
          "display": "Chronic alcoholism in remission (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "191833002",
          "display": "Cocaine dependence in remission (disorder)",
          "seen": "OPIOID"
        },
        {
          "code": "191839003",
          "display": "Cannabis dependence in remission (disorder)",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "concept": "suicidal-ideation",
      "codes": [
        {
          "code": "6471006",
          "display": "Suicidal thoughts (finding)",
          "seen": "ECQM"
        },
        {
          "code": "225457007",
          "display": "Feeling suicidal",
          "seen": "OHDSI"
        },
        {
          "code": "267073005",
          "display": "Suicidal (finding)",
          "seen": "ECQM"
        },
        {
          "code": "102911000",
          "display": "Thoughts of self harm (finding)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "suicidal-intent",
      "codes": [
        {
          "code": "304594002",
          "display": "Suicidal intent (finding)",
          "seen": "ECQM"
        },
        {
          "code": "247650009",
          "display": "Planning suicide (finding)",
          "seen": "ECQM"
        },
        {
          "code": "425104003",
          "display": "Suicidal behavior (finding)",
          "seen": "ECQM"
        },
        {
          "code": "82313006",
          "display": "Suicide attempt",
          "seen": "OHDSI"
        },
        {
          "code": "225444004",
          "display": "At risk for suicide (finding)",
          "seen": "FTC"
        }
      ]
    },
    {
      "concept": "suicide-attempt-history",
      "codes": [
        {
          "code": "161474000",
          "display": "H/O: attempted suicide",
          "seen": "OHDSI"
        },
        {
          "code": "82313006",
          "display": "Suicide attempt",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "thyrotoxicosis",
      "codes": [
        {
          "code": "90739004",
          "display": "Thyrotoxicosis (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "34486009",
          "display": "Hyperthyroidism",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "tia",
      "codes": [
        {
          "code": "266257000",
          "display": "Transient ischemic attack (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "treatment-resistant-depression",
      "codes": [
        {
          "code": "1153570009",
          "display": "Treatment resistant depression (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "uncontrolled-hypertension",
      "codes": [
        {
          "code": "443482000",
          "display": "Hypertensive urgency (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "706882009",
          "display": "Hypertensive crisis (disorder)",
          "seen": "PUB"
        },
        {
          "code": "78975002",
          "display": "Malignant essential hypertension (disorder)",
          "seen": "ECQM"
        },
        {
          "code": "24184005",
          "display": "Finding of increased blood pressure (finding)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "unstable-angina",
      "codes": [
        {
          "code": "4557003",
          "display": "Preinfarction syndrome (disorder)",
          "seen": "ECQM"
        }
      ]
    },
    {
      "concept": "valvular-heart-disease",
      "codes": [
        {
          "code": "368009",
          "display": "Heart valve disorder",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "concept": "vertigo-dizziness",
      "codes": [
        {
          "code": "399153001",
          "display": "Vertigo",
          "seen": "OHDSI"
        },
        {
          "code": "404640003",
          "display": "Dizziness",
          "seen": "OHDSI"
        }
      ]
    }
  ],
  "substances": [
    {
      "substance": "ketamine",
      "codes": [
        {
          "code": "373464007",
          "display": "Ketamine (substance)",
          "seen": "PUB"
        }
      ]
    }
  ]
};
