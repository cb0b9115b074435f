// Made from data/sources/acevedo.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const acevedo: ShippedSource = {
  "id": "acevedo",
  "type": "post",
  "title": "Side effects mild, brief with single antidepressant dose of intravenous ketamine (report on Acevedo-Diaz et al., J Affect Disord)",
  "publisher": "National Institute of Mental Health",
  "genre": "press release",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "URL": "https://nimh.nih.gov/news/science-news/2019/side-effects-mild-brief-with-single-antidepressant-dose-of-intravenous-ketamine",
  "read": {
    "verification": "secondary",
    "readIn": "NIMH press release and NIH Record",
    "where": [
      "https://nimh.nih.gov/news/science-news/2019/side-effects-mild-brief-with-single-antidepressant-dose-of-intravenous-ketamine",
      "https://nihrecord.nih.gov/2019/12/13/side-effects-mild-brief-single-dose-ketamine"
    ],
    "note": "The article (Acevedo-Diaz, Zarate and others) was not read; its DOI is known from memory only and is left out."
  },
  "records": [
    "AE-KET-NIMH",
    "TC-KET-IV-SE",
    "DEP-NO-CRAVING-SINGLE"
  ]
};
