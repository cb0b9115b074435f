// Made from data/sources/erketamine2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const erketamine2024: ShippedSource = {
  "id": "erketamine2024",
  "type": "article-journal",
  "title": "Intramuscular ketamine for suicidal ideation in a psychiatric emergency department (ER-Ketamine, NCT04640636): study design",
  "container-title": "Journal of Affective Disorders Reports",
  "volume": "15",
  "page": "100690",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "DOI": "10.1016/j.jadr.2023.100690",
  "PMCID": "PMC10812090",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC10812090/table/T1"
    ],
    "note": "Authors not shown in the copy read. One record of the dossier dates it 2024; volume and DOI are of 2023."
  },
  "aliases": [
    "edsi"
  ],
  "records": [
    "im-rac-er",
    "CI-PREGNANCY",
    "CI-PSYCHOSIS-ACTIVE-KET",
    "CI-MANIA-ACTIVE",
    "CI-SUD-ACTIVE",
    "CI-KETAMINE-USE",
    "CI-HTN-UNCONTROLLED",
    "CI-CAPACITY",
    "DDI-BZD-TRIAL-LIMITS",
    "MON-BASELINE-PREG",
    "ADD-RESCUE-EXCL"
  ]
};
