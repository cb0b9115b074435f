// Made from data/sources/ionescu2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ionescu2019: ShippedSource = {
  "id": "ionescu2019",
  "type": "article-journal",
  "title": "Repeat-dose ketamine augmentation for treatment-resistant depression with chronic suicidal ideation: A randomized, double blind, placebo controlled trial",
  "author": [
    {
      "family": "Ionescu",
      "given": "DF"
    }
  ],
  "authorsComplete": false,
  "container-title": "Journal of Affective Disorders",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.1016/j.jad.2018.09.037",
  "PMID": "30286416",
  "URL": "http://pubmed.ncbi.nlm.nih.gov/30286416",
  "read": {
    "verification": "secondary",
    "readIn": "pubmed.ncbi.nlm.nih.gov",
    "where": [
      "http://pubmed.ncbi.nlm.nih.gov/30286416 (read in a mirror copy)"
    ]
  },
  "records": [
    "iv-rac-6in3w-biw",
    "iv-rac-ionescu2019",
    "eff-ionescu2019",
    "seed-014",
    "seed-034"
  ]
};
