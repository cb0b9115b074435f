// Made from data/sources/ochsross2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ochsross2020: ShippedSource = {
  "id": "ochsross2020",
  "type": "article-journal",
  "title": "Efficacy and Safety of Esketamine Nasal Spray Plus an Oral Antidepressant in Elderly Patients With Treatment-Resistant Depression-TRANSFORM-3",
  "author": [
    {
      "family": "Ochs-Ross",
      "given": "R"
    },
    {
      "family": "Daly",
      "given": "EJ"
    },
    {
      "family": "Zhang",
      "given": "Y"
    },
    {
      "family": "Lane",
      "given": "R"
    },
    {
      "family": "Lim",
      "given": "P"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Geriatric Psychiatry",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1016/j.jagp.2019.10.008",
  "PMID": "31734084",
  "URL": "https://pubmed.ncbi.nlm.nih.gov/31734084/",
  "read": {
    "verification": "primary",
    "where": [
      "https://scholars.duke.edu/individual/pub1422560"
    ]
  },
  "records": [
    "in-esk-transform3",
    "eff-transform3",
    "ADD-TRANSFORM3"
  ]
};
