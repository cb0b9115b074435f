// Made from data/sources/spravato_eu.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatoEu: ShippedSource = {
  "id": "spravato_eu",
  "type": "document",
  "title": "Spravato 28 mg nasal spray, solution: Summary of Product Characteristics (EU), 2025 revision",
  "author": [
    {
      "literal": "Janssen-Cilag International NV"
    }
  ],
  "publisher": "European Medicines Agency",
  "version": "revision year 2025",
  "genre": "SmPC",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "URL": "https://www.rxreasoner.com/monographs/spravato/usage",
  "read": {
    "verification": "primary",
    "readIn": "rxreasoner.com (copy); sections 4.2 to 4.4 and regional copies",
    "where": [
      "https://www.rxreasoner.com/monographs/spravato/usage",
      "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/spravato/dosage",
      "https://uat.mimsdev.com/hongkong/drug/info/spravato",
      "https://www.rxreasoner.com/monographs/spravato/precautions",
      "https://rxreasoner.com/monographs/spravato/precautions",
      "https://vdocuments.net/annex-i-summary-of-product-characteristics-table2-recommended-dosing-for-spravatoinadultsa65.html"
    ]
  },
  "aliases": [
    "eu-smpc"
  ],
  "records": [
    "in-esk-eu-trd",
    "in-esk-eu-emergency",
    "seed-002",
    "seed-044",
    "seed-045",
    "seed-046",
    "seed-048",
    "CI-ESK-US-HYPERSENS",
    "CI-ESK-EU-BPICP",
    "CI-PREDOSE-BP-EU",
    "CI-CV-UNSTABLE-EU",
    "CI-RAISED-ICP",
    "CI-SUICIDE-IMMINENT",
    "TC-ESK-BP-EU",
    "SCR-TRD-2",
    "SCR-PSYCHIATRIST",
    "eu-esk-w-resus",
    "eu-esk-ind-trd",
    "eu-esk-ind-emergency",
    "eu-esk-prescriber",
    "eu-esk-hepatic",
    "eu-esk-japanese",
    "status-eu-esk-emerg",
    "status-eu-esk-mono"
  ]
};
