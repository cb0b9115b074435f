// Made from data/sources/guo.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const guo: ShippedSource = {
  "id": "guo",
  "type": "article-journal",
  "title": "Neurological Adverse Events Associated With Esketamine: A Disproportionality Analysis for Signal Detection Leveraging the FDA Adverse Event Reporting System",
  "author": [
    {
      "family": "Guo",
      "given": "H"
    },
    {
      "family": "Wang",
      "given": "B"
    },
    {
      "family": "Yuan",
      "given": "S"
    },
    {
      "family": "Wu",
      "given": "S"
    },
    {
      "family": "Liu",
      "given": "J"
    },
    {
      "family": "He",
      "given": "M"
    },
    {
      "family": "Wang",
      "given": "J"
    }
  ],
  "container-title": "Frontiers in Pharmacology",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.3389/fphar.2022.849758",
  "URL": "https://frontiersin.org/journals/pharmacology/articles/10.3389/fphar.2022.849758/full",
  "read": {
    "verification": "primary",
    "where": [
      "https://frontiersin.org/journals/pharmacology/articles/10.3389/fphar.2022.849758/full"
    ]
  },
  "records": [
    "AE-ESK-FAERS-NEURO"
  ]
};
