// Made from data/sources/ticlo.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ticlo: ShippedSource = {
  "id": "ticlo",
  "type": "article-journal",
  "title": "Exposure to Oral S-ketamine Is Unaffected by Itraconazole but Greatly Increased by Ticlopidine",
  "author": [
    {
      "family": "Peltoniemi",
      "given": "MA"
    },
    {
      "family": "Saari",
      "given": "TI"
    },
    {
      "family": "Hagelberg",
      "given": "NM"
    },
    {
      "family": "Reponen",
      "given": "P"
    },
    {
      "family": "Turpeinen",
      "given": "M"
    },
    {
      "family": "Laine",
      "given": "K"
    },
    {
      "family": "Neuvonen",
      "given": "PJ"
    },
    {
      "family": "Olkkola",
      "given": "KT"
    }
  ],
  "container-title": "Clinical Pharmacology & Therapeutics",
  "volume": "90",
  "issue": "2",
  "page": "296-302",
  "issued": {
    "date-parts": [
      [
        2011
      ]
    ]
  },
  "DOI": "10.1038/clpt.2011.140",
  "URL": "https://research.utu.fi/converis/portal/detail/Publication/3209422?lang=en_GB",
  "read": {
    "verification": "primary",
    "where": [
      "https://research.utu.fi/converis/portal/detail/Publication/3209422?lang=en_GB"
    ]
  },
  "records": [
    "DDI-ITRACONAZOLE",
    "DDI-TICLOPIDINE-ORAL"
  ]
};
