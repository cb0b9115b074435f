// Made from data/sources/feeney.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const feeney: ShippedSource = {
  "id": "feeney",
  "type": "article-journal",
  "title": "Effect of Concomitant Benzodiazepines on the Antidepressant Effects of Ketamine: Findings From the RAPID Intravenous Ketamine Study",
  "container-title": "Journal of Clinical Psychiatry",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://dev2.psychiatrist.com/jcp/effect-concomitant-benzodiazepines-antidepressant-effects-ketamine-findings-rapid-intravenous-ketamine-study",
  "read": {
    "verification": "primary",
    "where": [
      "https://dev2.psychiatrist.com/jcp/effect-concomitant-benzodiazepines-antidepressant-effects-ketamine-findings-rapid-intravenous-ketamine-study"
    ]
  },
  "records": [
    "DDI-BZD-EFFICACY"
  ]
};
