// Made from data/sources/sanacora2017.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const sanacora2017: ShippedSource = {
  "id": "sanacora2017",
  "type": "article-journal",
  "title": "A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders",
  "author": [
    {
      "family": "Sanacora",
      "given": "G"
    },
    {
      "family": "Frye",
      "given": "MA"
    },
    {
      "family": "McDonald",
      "given": "W"
    },
    {
      "family": "Mathew",
      "given": "SJ"
    },
    {
      "family": "Turner",
      "given": "MS"
    },
    {
      "family": "Schatzberg",
      "given": "AF"
    },
    {
      "family": "Summergrad",
      "given": "P"
    },
    {
      "family": "Nemeroff",
      "given": "CB"
    },
    {
      "literal": "APA Council of Research Task Force"
    }
  ],
  "container-title": "JAMA Psychiatry",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "DOI": "10.1001/jamapsychiatry.2017.0080",
  "URL": "https://qa00.mdedge.com/psychiatry/article/133049/depression/apa-task-force-urges-caution-label-use-ketamine-mood-disorders",
  "read": {
    "verification": "secondary",
    "readIn": "qa00.mdedge.com; scribd.com; moreblossom.com",
    "where": [
      "https://qa00.mdedge.com/psychiatry/article/133049/depression/apa-task-force-urges-caution-label-use-ketamine-mood-disorders",
      "https://www.scribd.com/document/516432450/",
      "https://www.scribd.com/document/516432450/A-Consensus-Statement-on-the-Use-of-Ketamine-in-the-Treatment-of-Mood-Disorders-2017",
      "https://moreblossom.com/papers/a-consensus-statement-on-the-use-of-ketamine-in-the-treatment-of-mood-disorders"
    ]
  },
  "aliases": [
    "sanacora"
  ],
  "records": [
    "apa-2017",
    "seed-007",
    "seed-026",
    "seed-033",
    "seed-059",
    "SCR-CONSENSUS"
  ]
};
