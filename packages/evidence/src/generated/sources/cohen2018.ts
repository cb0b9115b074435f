// Made from data/sources/cohen2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const cohen2018: ShippedSource = {
  "id": "cohen2018",
  "type": "article-journal",
  "title": "Consensus Guidelines on the Use of Intravenous Ketamine Infusions for Chronic Pain From ASRA, AAPM and ASA",
  "author": [
    {
      "family": "Cohen",
      "given": "SP"
    },
    {
      "family": "Bhatia",
      "given": "A"
    },
    {
      "family": "Buvanendran",
      "given": "A"
    },
    {
      "family": "Schwenk",
      "given": "ES"
    },
    {
      "family": "Wasan",
      "given": "AD"
    },
    {
      "family": "Hurley",
      "given": "RW"
    },
    {
      "family": "Viscusi",
      "given": "ER"
    },
    {
      "family": "Narouze",
      "given": "S"
    },
    {
      "family": "Davis",
      "given": "FN"
    },
    {
      "family": "Ritchie",
      "given": "EC"
    },
    {
      "family": "Lubenow",
      "given": "TR"
    },
    {
      "family": "Hooten",
      "given": "WM"
    }
  ],
  "container-title": "Regional Anesthesia and Pain Medicine",
  "volume": "43",
  "issue": "5",
  "page": "521",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1097/AAP.0000000000000808",
  "URL": "https://www.medcentral.com/pain/interventions/asra-aapm-asa-release-first-iv-ketamine-infusion-guidelines",
  "read": {
    "verification": "secondary",
    "readIn": "medcentral.com",
    "where": [
      "https://www.medcentral.com/pain/interventions/asra-aapm-asa-release-first-iv-ketamine-infusion-guidelines"
    ]
  },
  "records": [
    "iv-rac-crps-asra",
    "asra-2018",
    "seed-008"
  ]
};
