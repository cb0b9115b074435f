// Made from data/sources/szarmach.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const szarmach: ShippedSource = {
  "id": "szarmach",
  "type": "article-journal",
  "title": "Metabolic Risk Factors and Cardiovascular Safety in Ketamine Use for Treatment Resistant Depression",
  "author": [
    {
      "family": "Szarmach",
      "given": "J"
    },
    {
      "family": "Cubala",
      "given": "WJ"
    },
    {
      "family": "Wlodarczyk",
      "given": "A"
    },
    {
      "family": "Galuszko-Wegielnik",
      "given": "M"
    }
  ],
  "container-title": "Neuropsychiatric Disease and Treatment",
  "volume": "16",
  "page": "2539-2551",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.2147/NDT.S273287",
  "PMID": "33154641",
  "PMCID": "PMC7605942",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC7605942",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC7605942"
    ]
  },
  "records": [
    "DDI-SSRI",
    "AE-KET-BP-GDANSK",
    "TC-KET-IV-BP",
    "MON-KET-IV-FREQ2",
    "SP-OBESITY"
  ]
};
