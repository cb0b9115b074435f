// Made from data/observations/observations.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservationList } from '../types.js';

export const observations: ShippedObservationList = {
  "id": "observations",
  "title": "Measurements and qualitative results",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "observations": [
    {
      "id": "albumin",
      "label": "albumin",
      "unit": "g/dL",
      "loinc": [
        {
          "code": "1751-7",
          "display": "Albumin [Mass/volume] in Serum or Plasma",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "alp",
      "label": "alkaline phosphatase (ALP)",
      "unit": "U/L",
      "loinc": [
        {
          "code": "6768-6",
          "display": "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma",
          "seen": "SMART"
        }
      ]
    },
    {
      "id": "alt",
      "label": "alanine aminotransferase (ALT)",
      "unit": "U/L",
      "loinc": [
        {
          "code": "1742-6",
          "display": "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma",
          "seen": "SMART"
        }
      ]
    },
    {
      "id": "apnea-now",
      "label": "apnea",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "ast",
      "label": "aspartate aminotransferase (AST)",
      "unit": "U/L",
      "loinc": [
        {
          "code": "1920-8",
          "display": "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "audit-c-panel",
      "label": "audit c panel",
      "loinc": [
        {
          "code": "72109-2",
          "display": "Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]",
          "seen": "OHDSI"
        }
      ]
    },
    {
      "id": "audit-c-total",
      "label": "audit c total",
      "unit": "{score}",
      "loinc": [
        {
          "code": "75626-2",
          "display": "Total score [AUDIT-C]",
          "seen": "USCORE"
        }
      ]
    },
    {
      "id": "bilirubin-total",
      "label": "bilirubin total",
      "unit": "mg/dL",
      "loinc": [
        {
          "code": "1975-2",
          "display": "Bilirubin.total [Mass/volume] in Serum or Plasma",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "bilirubin-total-molar",
      "label": "bilirubin total molar",
      "unit": "umol/L",
      "loinc": [
        {
          "code": "14631-6",
          "display": "Bilirubin.total [Moles/volume] in Serum or Plasma",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "blood-pressure-panel",
      "label": "blood pressure panel",
      "loinc": [
        {
          "code": "85354-9",
          "display": "Blood pressure panel with all children optional",
          "seen": "ECQM"
        },
        {
          "code": "55284-4",
          "display": "Blood pressure systolic & diastolic",
          "seen": "SMART"
        }
      ]
    },
    {
      "id": "body-mass-index",
      "label": "body-mass index",
      "aliases": [
        "bmi"
      ],
      "unit": "kg/m2",
      "loinc": [
        {
          "code": "39156-5",
          "display": "Body mass index (BMI) [Ratio]",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "body-temperature",
      "label": "body temperature",
      "aliases": [
        "temperature"
      ],
      "unit": "Cel",
      "loinc": [
        {
          "code": "8310-5",
          "display": "Body temperature",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "chest-pain-now",
      "label": "chest pain",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "clinically-stable",
      "label": "clinically stable for the whole time",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "creatinine",
      "label": "creatinine",
      "unit": "mg/dL",
      "loinc": [
        {
          "code": "2160-0",
          "display": "Creatinine [Mass/volume] in Serum or Plasma",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "cssrs-full",
      "label": "cssrs full",
      "loinc": [
        {
          "code": "93245-9",
          "display": "Columbia - suicide severity rating scale - lifetime recent [C-SSRS]",
          "seen": "SPIER"
        }
      ]
    },
    {
      "id": "cssrs-risk",
      "label": "cssrs risk",
      "loinc": [
        {
          "code": "93374-7",
          "display": "Suicide risk level",
          "seen": "SPIER"
        }
      ]
    },
    {
      "id": "cssrs-screener",
      "label": "cssrs screener",
      "loinc": [
        {
          "code": "93373-9",
          "display": "Columbia - suicide severity rating scale screener - recent [C-SSRS]",
          "seen": "SPIER"
        }
      ]
    },
    {
      "id": "diastolic-blood-pressure",
      "label": "diastolic blood pressure",
      "aliases": [
        "diastolic"
      ],
      "unit": "mm[Hg]",
      "loinc": [
        {
          "code": "8462-4",
          "display": "Diastolic blood pressure",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "dissociation-resolved",
      "label": "dissociation has resolved",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "drug-seeking",
      "label": "drug seeking, escalation or an undisclosed positive drug test",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "dyspnea-now",
      "label": "shortness of breath",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "ecg-study",
      "label": "ecg study",
      "loinc": [
        {
          "code": "11524-6",
          "display": "EKG study",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "egfr",
      "label": "estimated glomerular filtration rate",
      "note": "By several formulas; the code says which.",
      "unit": "mL/min/{1.73_m2}",
      "loinc": [
        {
          "code": "33914-3",
          "display": "Glomerular filtration rate/1.73 sq M.predicted",
          "seen": "SMART"
        },
        {
          "code": "62238-1",
          "display": "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)",
          "seen": "ECQM"
        },
        {
          "code": "98979-8",
          "display": "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)",
          "seen": "ECQM"
        },
        {
          "code": "69405-9",
          "display": "Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "end-organ-damage",
      "label": "sign of damage to an organ",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "gad7-panel",
      "label": "gad7 panel",
      "loinc": [
        {
          "code": "69737-5",
          "display": "Generalized anxiety disorder 7 item (GAD-7)",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "gad7-total",
      "label": "gad7 total",
      "unit": "{score}",
      "loinc": [
        {
          "code": "70274-6",
          "display": "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "ggt",
      "label": "gamma-glutamyl transferase (GGT)",
      "unit": "U/L",
      "loinc": [
        {
          "code": "2324-2",
          "display": "Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "heart-rate",
      "label": "heart rate",
      "unit": "/min",
      "loinc": [
        {
          "code": "8867-4",
          "display": "Heart Rate",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "height",
      "label": "height",
      "unit": "cm",
      "loinc": [
        {
          "code": "8302-2",
          "display": "Body height",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "inr",
      "label": "INR",
      "unit": "{INR}",
      "loinc": [
        {
          "code": "6301-6",
          "display": "INR in Platelet poor plasma by Coagulation assay",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "orientation",
      "label": "orientation as before",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "oxygen-saturation",
      "label": "oxygen saturation",
      "aliases": [
        "spo2"
      ],
      "unit": "%",
      "loinc": [
        {
          "code": "59408-5",
          "display": "Oxygen saturation in Arterial blood by Pulse oximetry",
          "seen": "ECQM"
        },
        {
          "code": "2708-6",
          "display": "Oxygen saturation in Arterial blood",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "oxygenation-failure",
      "label": "failure to keep up oxygenation",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "pain-severity",
      "label": "pain severity",
      "unit": "{score}",
      "loinc": [
        {
          "code": "72514-3",
          "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "phq9-item9",
      "label": "phq9 item9",
      "unit": "{score}",
      "loinc": [
        {
          "code": "44260-8",
          "display": "Thoughts that you would be better off dead, or of hurting yourself in some way in last 2 weeks [Reported.PHQ]",
          "seen": "USCORE"
        }
      ]
    },
    {
      "id": "phq9-panel",
      "label": "phq9 panel",
      "loinc": [
        {
          "code": "44249-1",
          "display": "PHQ-9 quick depression assessment panel [Reported.PHQ]",
          "seen": "USCORE"
        }
      ]
    },
    {
      "id": "phq9-total",
      "label": "phq9 total",
      "unit": "{score}",
      "loinc": [
        {
          "code": "44261-6",
          "display": "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "pregnancy-test",
      "label": "pregnancy test",
      "aliases": [
        "urine-or-serum-hcg",
        "hcg"
      ],
      "note": "In urine or serum, present or absent.",
      "loinc": [
        {
          "code": "2106-3",
          "display": "Choriogonadotropin (pregnancy test) [Presence] in Urine",
          "seen": "ECQM"
        },
        {
          "code": "80384-1",
          "display": "Choriogonadotropin (pregnancy test) [Presence] in Urine by Rapid immunoassay",
          "seen": "ECQM"
        },
        {
          "code": "2118-8",
          "display": "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "qt",
      "label": "qt",
      "note": "Not corrected for heart rate.",
      "unit": "ms",
      "loinc": [
        {
          "code": "8634-8",
          "display": "Q-T interval",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "qtc",
      "label": "qtc",
      "unit": "ms",
      "loinc": [
        {
          "code": "8636-3",
          "display": "Q-T interval corrected",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "rash-or-fever",
      "label": "rash or fever",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "respiratory-depression-resolved",
      "label": "respiratory depression has resolved",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "respiratory-rate",
      "label": "respiratory rate",
      "unit": "/min",
      "loinc": [
        {
          "code": "9279-1",
          "display": "Respiratory rate",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "sedation-resolved",
      "label": "sedation has resolved",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "seizure-now",
      "label": "seizure",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "severe-agitation",
      "label": "severe emergence reaction or panic",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "speech-movement-as-before",
      "label": "speech, awareness and movement as before",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "sudden-severe-headache",
      "label": "sudden severe headache",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "systolic-blood-pressure",
      "label": "systolic blood pressure",
      "aliases": [
        "systolic"
      ],
      "unit": "mm[Hg]",
      "loinc": [
        {
          "code": "8480-6",
          "display": "Systolic blood pressure",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "treatment-benefit",
      "label": "benefit by the end of induction",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "tsh",
      "label": "thyrotropin (TSH)",
      "unit": "m[IU]/L",
      "loinc": [
        {
          "code": "3016-3",
          "display": "Thyrotropin [Units/volume] in Serum or Plasma",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "urinalysis",
      "label": "urinalysis",
      "loinc": [
        {
          "code": "24356-8",
          "display": "Urinalysis complete panel - Urine",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "urine-drug-screen",
      "label": "urine drug screen",
      "aliases": [
        "urine-drug-screen-panel"
      ],
      "loinc": [
        {
          "code": "69739-1",
          "display": "Drugs of abuse panel - Urine by Screen method",
          "seen": "OPIOID"
        }
      ]
    },
    {
      "id": "urine-ketamine",
      "label": "ketamine in urine",
      "loinc": [
        {
          "code": "12327-3",
          "display": "Ketamine [Presence] in Urine",
          "seen": "PUB"
        },
        {
          "code": "19501-6",
          "display": "Ketamine [Presence] in Urine by Screen method",
          "seen": "PUB"
        }
      ]
    },
    {
      "id": "urine-pcp",
      "label": "phencyclidine in urine",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "visual-change",
      "label": "change in vision",
      "note": "Observed or asked; no code is given."
    },
    {
      "id": "weight",
      "label": "weight",
      "unit": "kg",
      "loinc": [
        {
          "code": "29463-7",
          "display": "Body weight",
          "seen": "ECQM"
        }
      ]
    },
    {
      "id": "worse-suicidality",
      "label": "new or worse suicidal ideation on treatment",
      "note": "Observed or asked; no code is given."
    }
  ]
};
