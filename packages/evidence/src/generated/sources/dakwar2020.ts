// Made from data/sources/dakwar2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const dakwar2020: ShippedSource = {
  "id": "dakwar2020",
  "type": "article-journal",
  "title": "A Single Ketamine Infusion Combined With Motivational Enhancement Therapy for Alcohol Use Disorder: A Randomized Midazolam-Controlled Pilot Trial",
  "author": [
    {
      "family": "Dakwar",
      "given": "E"
    },
    {
      "family": "Levin",
      "given": "F"
    },
    {
      "family": "Hart",
      "given": "CL"
    }
  ],
  "authorsComplete": false,
  "container-title": "American Journal of Psychiatry",
  "volume": "177",
  "page": "125-133",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2019.19070684",
  "URL": "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2019.19070684",
  "read": {
    "verification": "primary",
    "where": [
      "https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2019.19070684"
    ]
  },
  "records": [
    "iv-rac-aud-dakwar2020",
    "eff-dakwar2020"
  ]
};
