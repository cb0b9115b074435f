// Made from data/sources/elektd_secondary2024.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const elektdSecondary2024: ShippedSource = {
  "id": "elektd_secondary2024",
  "type": "article-journal",
  "title": "Ketamine vs Electroconvulsive Therapy for Treatment-Resistant Depression: A Secondary Analysis of a Randomized Clinical Trial",
  "author": [
    {
      "family": "Jha",
      "given": "MK"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Network Open",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "PMCID": "PMC11200139",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC11200139/",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC11200139/"
    ]
  },
  "records": [
    "iv-rac-elektd"
  ]
};
