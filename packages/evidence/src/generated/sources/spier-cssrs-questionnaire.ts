// Made from data/sources/spier-cssrs-questionnaire.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spierCssrsQuestionnaire: ShippedSource = {
  "id": "spier-cssrs-questionnaire",
  "type": "dataset",
  "title": "C-SSRS screener questionnaire",
  "publisher": "SPiER project",
  "genre": "FHIR questionnaire",
  "issued": {
    "date-parts": [
      [
        2026,
        8,
        22
      ]
    ]
  },
  "URL": "https://github.com/SPiER-Project/adoption-guide",
  "read": {
    "verification": "secondary",
    "readIn": "github.com (FHIR questionnaire)",
    "where": [
      "https://github.com/SPiER-Project/adoption-guide"
    ]
  },
  "records": [
    "cssrs-screen-branching-2"
  ]
};
