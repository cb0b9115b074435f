// Made from data/sources/singh2023_ivin.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const singh2023Ivin: ShippedSource = {
  "id": "singh2023_ivin",
  "type": "article-journal",
  "title": "Comparative Effectiveness of Intravenous Ketamine and Intranasal Esketamine in Clinical Practice Among Patients With Treatment-Refractory Depression",
  "container-title": "Journal of Clinical Psychiatry",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://medworksmedia.com/comparative-effectiveness-of-intravenous-ketamine-and-intranasal-esketamine-in-clinical-practice-among-patients-with-treatment-refractory-depression/",
  "read": {
    "verification": "secondary",
    "readIn": "medworksmedia.com",
    "where": [
      "https://medworksmedia.com/comparative-effectiveness-of-intravenous-ketamine-and-intranasal-esketamine-in-clinical-practice-among-patients-with-treatment-refractory-depression/"
    ],
    "note": "Authors not shown in the copy read; Singh B, et al. from memory. Year from memory."
  },
  "records": [
    "iv-vs-in-mayo",
    "eff-ivin-mayo",
    "seed-027"
  ]
};
