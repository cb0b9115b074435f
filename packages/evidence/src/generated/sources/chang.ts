// Made from data/sources/chang.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chang: ShippedSource = {
  "id": "chang",
  "type": "article-journal",
  "title": "Ketamine cystitis following ketamine therapy for treatment-resistant depression - case report",
  "author": [
    {
      "family": "Chang",
      "given": "M"
    },
    {
      "family": "Juruena",
      "given": "MF"
    },
    {
      "family": "Young",
      "given": "AH"
    }
  ],
  "container-title": "BMC Psychiatry",
  "genre": "case report",
  "issued": {
    "date-parts": [
      [
        2024
      ]
    ]
  },
  "DOI": "10.1186/s12888-023-05468-3",
  "URL": "https://ouci.dntb.gov.ua/works/968jqrx4",
  "read": {
    "verification": "secondary",
    "readIn": "ouci.dntb.gov.ua; globalauthorid.com",
    "where": [
      "https://ouci.dntb.gov.ua/works/968jqrx4",
      "http://globalauthorid.com/WebPortal/ArticleView?wd=DD28CF5B06D6D1AEEDB0A75569EFBFE474D075990159F357"
    ]
  },
  "records": [
    "CI-CYSTITIS",
    "AE-KET-BLADDER",
    "STOP-URINARY"
  ]
};
