// Made from data/sources/aspirepool.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const aspirepool: ShippedSource = {
  "id": "aspirepool",
  "type": "article-journal",
  "title": "Esketamine Nasal Spray for the Rapid Reduction of Depressive Symptoms in MDD With Acute Suicidal Ideation or Behavior (pooled)",
  "author": [
    {
      "family": "Canuso",
      "given": "CM"
    },
    {
      "family": "Ionescu",
      "given": "DF"
    },
    {
      "family": "Li",
      "given": "X"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Clinical Psychopharmacology",
  "volume": "41",
  "issue": "5",
  "page": "516-524",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1097/JCP.0000000000001465",
  "PMID": "34412104",
  "PMCID": "PMC8407443",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443/",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8407443/table/T2"
    ]
  },
  "records": [
    "in-esk-aspire",
    "eff-aspire-pooled",
    "aspire-pool-ar-dizziness",
    "aspire-pool-ar-dissociation",
    "aspire-pool-ar-nausea",
    "aspire-pool-ar-somnolence",
    "aspire-pool-ar-headache",
    "aspire-pool-ar-dysgeusia",
    "aspire-pool-ar-blurred-vision",
    "aspire-pool-ar-blood-pressure-increased",
    "aspire-pool-ar-paraesthesia",
    "aspire-pool-ar-vomiting",
    "aspire-pool-ar-anxiety",
    "aspire-pool-ar-sedation"
  ]
};
