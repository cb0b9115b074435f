// Made from data/sources/daly2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const daly2019: ShippedSource = {
  "id": "daly2019",
  "type": "article-journal",
  "title": "Efficacy of Esketamine Nasal Spray Plus Oral Antidepressant Treatment for Relapse Prevention in Patients With Treatment-Resistant Depression (SUSTAIN-1)",
  "author": [
    {
      "family": "Daly",
      "given": "EJ"
    },
    {
      "family": "Trivedi",
      "given": "MH"
    },
    {
      "family": "Janik",
      "given": "A"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Psychiatry",
  "volume": "76",
  "issue": "9",
  "page": "893-903",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.1001/jamapsychiatry.2019.1189",
  "PMID": "31166571",
  "PMCID": "PMC6551577",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6551577",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6551577",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6551577/table/yoi190033t3"
    ]
  },
  "aliases": [
    "sustain1"
  ],
  "records": [
    "in-esk-sustain1",
    "eff-sustain1",
    "AE-ESK-SUSTAIN1"
  ]
};
