// Made from data/sources/oliver2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const oliver2022: ShippedSource = {
  "id": "oliver2022",
  "type": "article-journal",
  "title": "Clinical Effectiveness of Intravenous Racemic Ketamine Infusions in a Large Community Sample of Patients With Treatment-Resistant Depression, Suicidal Ideation, and Generalized Anxiety Symptoms: A Retrospective Chart Review",
  "author": [
    {
      "family": "Oliver",
      "given": "PA"
    },
    {
      "family": "Snyder",
      "given": "AD"
    },
    {
      "family": "Feinn",
      "given": "R"
    },
    {
      "family": "Malov",
      "given": "S"
    },
    {
      "family": "McDiarmid",
      "given": "G"
    },
    {
      "family": "Arias",
      "given": "AJ"
    }
  ],
  "container-title": "Journal of Clinical Psychiatry",
  "volume": "83",
  "issue": "6",
  "page": "21m14336",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.4088/JCP.21m14336",
  "PMID": "36112599",
  "URL": "https://www.psychiatrist.com/jcp/clinical-effectiveness-intravenous-racemic-ketamine-treatment-resistant-depression-suicidal-ideation-generalized-anxiety-symptoms/",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.psychiatrist.com/jcp/clinical-effectiveness-intravenous-racemic-ketamine-treatment-resistant-depression-suicidal-ideation-generalized-anxiety-symptoms/"
    ]
  },
  "records": [
    "iv-rac-6in3w-biw",
    "iv-rac-oliver2022",
    "eff-oliver2022",
    "seed-034",
    "seed-060",
    "seed-061",
    "seed-062"
  ]
};
