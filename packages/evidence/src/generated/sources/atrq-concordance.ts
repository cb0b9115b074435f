// Made from data/sources/atrq-concordance.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const atrqConcordance: ShippedSource = {
  "id": "atrq-concordance",
  "type": "article-journal",
  "title": "Concordance of the MGH Antidepressant Treatment Response Questionnaire",
  "PMCID": "PMC6493891",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6493891",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6493891"
    ]
  },
  "records": [
    "ADD-ATRQ"
  ]
};
