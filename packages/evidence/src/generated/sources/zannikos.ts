// Made from data/sources/zannikos.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zannikos: ShippedSource = {
  "id": "zannikos",
  "type": "article-journal",
  "title": "Pharmacokinetics of Nasal Esketamine in Patients with Allergic Rhinitis with and Without Nasal Decongestant Pretreatment and in Healthy Subjects with and Without Nasal Corticosteroid Pretreatment",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_2833024766",
  "read": {
    "verification": "secondary",
    "readIn": "bvbvf1.bib-bvb.de",
    "where": [
      "https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_2833024766"
    ]
  },
  "records": [
    "DDI-NASAL-DECONGESTANT",
    "DDI-NASAL-STEROID"
  ]
};
