// Made from data/sources/wilkinson2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const wilkinson2018: ShippedSource = {
  "id": "wilkinson2018",
  "type": "article-journal",
  "title": "The Effect of a Single Dose of Intravenous Ketamine on Suicidal Ideation: A Systematic Review and Individual Participant Data Meta-Analysis",
  "author": [
    {
      "family": "Wilkinson",
      "given": "ST"
    },
    {
      "family": "Ballard",
      "given": "ED"
    },
    {
      "family": "Bloch",
      "given": "MH"
    },
    {
      "family": "Mathew",
      "given": "SJ"
    },
    {
      "family": "Murrough",
      "given": "JW"
    },
    {
      "family": "Feder",
      "given": "A"
    },
    {
      "family": "Sos",
      "given": "P"
    },
    {
      "family": "Wang",
      "given": "G"
    },
    {
      "family": "Zarate",
      "given": "CA"
    },
    {
      "family": "Sanacora",
      "given": "G"
    }
  ],
  "container-title": "American Journal of Psychiatry",
  "volume": "175",
  "issue": "2",
  "page": "150-158",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "DOI": "10.1176/appi.ajp.2017.17040472",
  "PMID": "28969441",
  "URL": "https://scholars.mssm.edu/en/publications/the-effect-of-a-single-dose-of-intravenous-ketamine-on-suicidal-i-2",
  "read": {
    "verification": "primary",
    "where": [
      "https://scholars.mssm.edu/en/publications/the-effect-of-a-single-dose-of-intravenous-ketamine-on-suicidal-i-2"
    ]
  },
  "records": [
    "eff-wilkinson2018"
  ]
};
