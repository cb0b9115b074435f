// Made from data/sources/wilkowska.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const wilkowska: ShippedSource = {
  "id": "wilkowska",
  "type": "article-journal",
  "title": "Affective Switch Associated With Oral, Low Dose Ketamine Treatment in a Patient With Treatment Resistant Bipolar I Depression. Case Report and Literature Review",
  "author": [
    {
      "family": "Wilkowska",
      "given": "A"
    },
    {
      "family": "Szalach",
      "given": "L"
    },
    {
      "family": "Slupski",
      "given": "J"
    }
  ],
  "authorsComplete": false,
  "container-title": "Frontiers in Psychiatry",
  "genre": "case report",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.3389/fpsyt.2020.00516",
  "URL": "https://frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2020.00516/full",
  "read": {
    "verification": "primary",
    "where": [
      "https://frontiersin.org/journals/psychiatry/articles/10.3389/fpsyt.2020.00516/full"
    ]
  },
  "records": [
    "CI-BIPOLAR",
    "AE-KET-MANIA",
    "STOP-MANIA",
    "SP-BIPOLAR"
  ]
};
