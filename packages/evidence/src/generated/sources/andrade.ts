// Made from data/sources/andrade.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const andrade: ShippedSource = {
  "id": "andrade",
  "type": "article-journal",
  "title": "Ketamine for Depression, 5: Potential Pharmacokinetic and Pharmacodynamic Drug Interactions",
  "author": [
    {
      "family": "Andrade",
      "given": "C"
    }
  ],
  "container-title": "Journal of Clinical Psychiatry",
  "volume": "78",
  "issue": "7",
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "URL": "https://legacy.psychiatrist.com/jcp/depression/ketamine-for-depression-pharmacokinetic-and-pharmacodynamic-drug-interactions",
  "read": {
    "verification": "primary",
    "where": [
      "https://legacy.psychiatrist.com/jcp/depression/ketamine-for-depression-pharmacokinetic-and-pharmacodynamic-drug-interactions",
      "https://psychiatrist.com/JCP/article/Pages/2017/v78n07/17f11802.aspx"
    ]
  },
  "records": [
    "DDI-KETOCONAZOLE",
    "DDI-LAMOTRIGINE",
    "DDI-SSRI",
    "DDI-METABOLISM",
    "SEED-STIMULANT-2017"
  ]
};
