// Made from data/sources/rodrigues.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const rodrigues: ShippedSource = {
  "id": "rodrigues",
  "type": "article-journal",
  "title": "Safety and tolerability of IV ketamine in adults with major depressive or bipolar disorder: results from the Canadian rapid treatment center of excellence (as abstracted in Reactions Weekly)",
  "author": [
    {
      "family": "Rodrigues",
      "given": "NB"
    }
  ],
  "authorsComplete": false,
  "container-title": "Expert Opinion on Drug Safety",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1080/14740338.2020.1776699",
  "URL": "https://ibook.pub/ketamine-z-602f8fd274a81.html",
  "read": {
    "verification": "secondary",
    "readIn": "ibook.pub",
    "where": [
      "https://ibook.pub/ketamine-z-602f8fd274a81.html"
    ]
  },
  "records": [
    "DDI-ANTIHYPERTENSIVES",
    "AE-KET-HTN-CASE",
    "MON-RESCUE-BP"
  ]
};
