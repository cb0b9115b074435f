// Made from data/sources/mcintyre2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mcintyre2021: ShippedSource = {
  "id": "mcintyre2021",
  "type": "article-journal",
  "title": "Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion on the Available Evidence and Implementation",
  "author": [
    {
      "family": "McIntyre",
      "given": "RS"
    },
    {
      "family": "Rosenblat",
      "given": "JD"
    },
    {
      "family": "Nemeroff",
      "given": "CB"
    },
    {
      "family": "Sanacora",
      "given": "G"
    },
    {
      "family": "Murrough",
      "given": "JW"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2020.20081251",
  "URL": "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2020.20081251",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2020.20081251",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC9635017"
    ]
  },
  "aliases": [
    "mcintyre"
  ],
  "records": [
    "intl-2021",
    "seed-026",
    "SCR-CONSENSUS"
  ]
};
