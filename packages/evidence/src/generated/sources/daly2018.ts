// Made from data/sources/daly2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const daly2018: ShippedSource = {
  "id": "daly2018",
  "type": "article-journal",
  "title": "Efficacy and Safety of Intranasal Esketamine Adjunctive to Oral Antidepressant Therapy in Treatment-Resistant Depression (phase 2)",
  "author": [
    {
      "family": "Daly",
      "given": "EJ"
    },
    {
      "family": "Singh",
      "given": "JB"
    },
    {
      "family": "Fedgchin",
      "given": "M"
    }
  ],
  "authorsComplete": false,
  "container-title": "JAMA Psychiatry",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "URL": "https://de.scribd.com/document/446854642/jamapsychiatry-daly-2017-oi-170092-pdf",
  "read": {
    "verification": "secondary",
    "readIn": "de.scribd.com",
    "where": [
      "https://de.scribd.com/document/446854642/jamapsychiatry-daly-2017-oi-170092-pdf"
    ]
  },
  "records": [
    "in-esk-phase2-daly2018"
  ]
};
