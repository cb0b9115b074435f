// Made from data/sources/rifa.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rifa: ShippedSource = {
  "id": "rifa",
  "type": "article-journal",
  "title": "Rifampicin has a Profound Effect on the Pharmacokinetics of Oral S-Ketamine and Less on Intravenous S-Ketamine",
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
      "family": "Laine",
      "given": "K"
    },
    {
      "family": "Kurkinen",
      "given": "KJ"
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
  "container-title": "Basic & Clinical Pharmacology & Toxicology",
  "volume": "111",
  "issue": "5",
  "page": "325-332",
  "issued": {
    "date-parts": [
      [
        2012
      ]
    ]
  },
  "DOI": "10.1111/j.1742-7843.2012.00908.x",
  "URL": "https://research.utu.fi/converis/portal/detail/Publication/1356588?lang=en_GB",
  "read": {
    "verification": "primary",
    "where": [
      "https://research.utu.fi/converis/portal/detail/Publication/1356588?lang=en_GB"
    ]
  },
  "records": [
    "DDI-RIFAMPICIN",
    "DDI-METABOLISM"
  ]
};
