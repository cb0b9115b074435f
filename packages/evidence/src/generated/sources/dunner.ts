// Made from data/sources/dunner.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const dunner: ShippedSource = {
  "id": "dunner",
  "type": "article-journal",
  "title": "Esketamine nasal spray in a patient taking tranylcypromine: case report",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1016/j.npbr.2020.02.008",
  "URL": "https://booksci.cn/literaturecn/42512839.htm",
  "read": {
    "verification": "secondary",
    "readIn": "booksci.cn",
    "where": [
      "https://booksci.cn/literaturecn/42512839.htm",
      "https://booksci.cn/literature_d49756_6.htm"
    ],
    "note": "Title not seen."
  },
  "records": [
    "DDI-MAOI"
  ]
};
