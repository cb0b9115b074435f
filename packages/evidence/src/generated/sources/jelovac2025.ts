// Made from data/sources/jelovac2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const jelovac2025: ShippedSource = {
  "id": "jelovac2025",
  "type": "article-journal",
  "title": "Serial Ketamine Infusions as Adjunctive Therapy to Inpatient Care for Depression: The KARMA-Dep 2 Randomized Clinical Trial",
  "author": [
    {
      "family": "Jelovac",
      "given": "A"
    },
    {
      "family": "McLoughlin",
      "given": "DM"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Psychiatry",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "DOI": "10.1001/jamapsychiatry.2025.3019",
  "PMID": "41123905",
  "URL": "https://plus.mcmaster.ca/helsebiblioteket/Home/Article/117971",
  "read": {
    "verification": "secondary",
    "readIn": "plus.mcmaster.ca",
    "where": [
      "https://plus.mcmaster.ca/helsebiblioteket/Home/Article/117971"
    ]
  },
  "records": [
    "iv-rac-karmadep2",
    "eff-karmadep2",
    "seed-014",
    "seed-017"
  ]
};
