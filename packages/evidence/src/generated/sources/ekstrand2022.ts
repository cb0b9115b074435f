// Made from data/sources/ekstrand2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ekstrand2022: ShippedSource = {
  "id": "ekstrand2022",
  "type": "article-journal",
  "title": "Racemic ketamine infusions versus electroconvulsive therapy for unipolar depression: randomized open-label non-inferiority trial (KetECT)",
  "author": [
    {
      "family": "Ekstrand",
      "given": "J"
    }
  ],
  "authorsComplete": false,
  "container-title": "International Journal of Neuropsychopharmacology",
  "volume": "25",
  "issue": "5",
  "page": "339-349",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1093/ijnp/pyab088",
  "PMCID": "PMC9154276",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC9154276",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC9154276",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC9154276/table/T3"
    ],
    "note": "Abstract and Table 3 read; first author from memory. First published online in 2021."
  },
  "aliases": [
    "ekstrand"
  ],
  "records": [
    "iv-rac-ketect",
    "eff-ketect",
    "AE-KET-ECT",
    "SP-PSYCHOSIS"
  ]
};
