// Made from data/sources/msm2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const msm2018: ShippedSource = {
  "id": "msm2018",
  "type": "article-journal",
  "title": "Staging of treatment resistance",
  "container-title": "BMC Psychiatry",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1186/s12888-018-1679-x",
  "PMCID": "PMC5896127",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC5896127",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC5896127"
    ]
  },
  "records": [
    "ADD-MSM"
  ]
};
