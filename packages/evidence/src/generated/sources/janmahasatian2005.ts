// Made from data/sources/janmahasatian2005.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const janmahasatian2005: ShippedSource = {
  "id": "janmahasatian2005",
  "type": "article-journal",
  "title": "Quantification of lean bodyweight",
  "author": [
    {
      "family": "Janmahasatian",
      "given": "S"
    },
    {
      "family": "Duffull",
      "given": "SB"
    },
    {
      "family": "Ash",
      "given": "S"
    },
    {
      "family": "Ward",
      "given": "LC"
    },
    {
      "family": "Byrne",
      "given": "NM"
    },
    {
      "family": "Green",
      "given": "B"
    }
  ],
  "container-title": "Clinical Pharmacokinetics",
  "volume": "44",
  "issue": "10",
  "page": "1051-1065",
  "issued": {
    "date-parts": [
      [
        2005
      ]
    ]
  },
  "DOI": "10.2165/00003088-200544100-00004",
  "read": {
    "verification": "secondary",
    "readIn": "documentation of the Medical Imaging Interaction Toolkit 2026.06",
    "where": [
      "https://docs.mitk.org/latest/classmitk_1_1LeanBodyMassJanmahasatianStrategy.html"
    ]
  },
  "records": []
};
