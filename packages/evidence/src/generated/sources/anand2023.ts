// Made from data/sources/anand2023.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const anand2023: ShippedSource = {
  "id": "anand2023",
  "type": "article-journal",
  "title": "Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression (ELEKT-D)",
  "author": [
    {
      "family": "Anand",
      "given": "A"
    },
    {
      "family": "Mathew",
      "given": "SJ"
    },
    {
      "family": "Sanacora",
      "given": "G"
    },
    {
      "family": "Murrough",
      "given": "JW"
    },
    {
      "family": "Goes",
      "given": "FS"
    }
  ],
  "authorsComplete": false,
  "container-title": "New England Journal of Medicine",
  "volume": "388",
  "issue": "25",
  "page": "2315-2325",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "DOI": "10.1056/NEJMoa2302399",
  "PMID": "37224232",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/37224232/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubmed.ncbi.nlm.nih.gov/37224232/",
      "https://moreblossom.com/papers/ketamine-versus-ect-for-nonpsychotic-treatment-resistant-major-depression"
    ]
  },
  "records": [
    "iv-rac-6in3w-biw",
    "iv-rac-elektd",
    "eff-elektd",
    "seed-014",
    "seed-034",
    "qids-sr16-response",
    "qids-sr16-response-rates"
  ]
};
