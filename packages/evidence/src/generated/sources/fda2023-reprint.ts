// Made from data/sources/fda2023-reprint.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const fda2023Reprint: ShippedSource = {
  "id": "fda2023-reprint",
  "type": "document",
  "title": "FDA letter of 10 October 2023 on compounded ketamine products (reprint, preview)",
  "author": [
    {
      "literal": "US Food and Drug Administration"
    }
  ],
  "genre": "safety communication",
  "issued": {
    "date-parts": [
      [
        2023,
        10,
        10
      ]
    ]
  },
  "URL": "https://lexichronic.com/letter-10-october-fda-warns-patients-and-health-care-providers-about-potential-risks-associated-with-compounded-ketamine-products-including-oral-formulations-for-the-treatment-of-psychiatric-disord/",
  "read": {
    "verification": "secondary",
    "readIn": "lexichronic.com (reprint, preview only)",
    "where": [
      "https://lexichronic.com/letter-10-october-fda-warns-patients-and-health-care-providers-about-potential-risks-associated-with-compounded-ketamine-products-including-oral-formulations-for-the-treatment-of-psychiatric-disord/"
    ]
  },
  "records": [
    "us-fda-comp-notapproved",
    "us-fda-comp-rems",
    "status-us-ket-dep",
    "status-us-ket-compounded"
  ]
};
