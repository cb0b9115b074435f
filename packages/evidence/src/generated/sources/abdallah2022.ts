// Made from data/sources/abdallah2022.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const abdallah2022: ShippedSource = {
  "id": "abdallah2022",
  "type": "article-journal",
  "title": "Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military: a double-blind, randomized, placebo-controlled multi-center clinical trial",
  "author": [
    {
      "family": "Abdallah",
      "given": "CG"
    },
    {
      "family": "Roache",
      "given": "JD"
    },
    {
      "family": "Gueorguieva",
      "given": "R"
    }
  ],
  "authorsComplete": false,
  "container-title": "Neuropsychopharmacology",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1038/s41386-022-01266-9",
  "URL": "http://www.nature.com/articles/s41386-022-01266-9",
  "read": {
    "verification": "primary",
    "where": [
      "http://www.nature.com/articles/s41386-022-01266-9"
    ]
  },
  "records": [
    "iv-rac-ptsd-8biw-abdallah2022",
    "eff-abdallah2022",
    "seed-057"
  ]
};
