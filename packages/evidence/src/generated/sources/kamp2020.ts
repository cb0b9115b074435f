// Made from data/sources/kamp2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kamp2020: ShippedSource = {
  "id": "kamp2020",
  "type": "article-journal",
  "title": "Ketamine Pharmacokinetics: A Systematic Review of ... (title as far as the address shows it)",
  "author": [
    {
      "family": "Kamp",
      "given": "J"
    },
    {
      "family": "Olofsen",
      "given": "E"
    },
    {
      "family": "Henthorn",
      "given": "TK"
    },
    {
      "family": "van Velzen",
      "given": "M"
    },
    {
      "family": "Niesters",
      "given": "M"
    },
    {
      "family": "Dahan",
      "given": "A"
    }
  ],
  "container-title": "Anesthesiology",
  "volume": "133",
  "issue": "6",
  "page": "1192-1213",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.1097/aln.0000000000003577",
  "URL": "https://pubs.asahq.org/anesthesiology/article/133/6/1192/110742/Ketamine-PharmacokineticsA-Systematic-Review-of",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubs.asahq.org/anesthesiology/article/133/6/1192/110742/Ketamine-PharmacokineticsA-Systematic-Review-of"
    ]
  },
  "records": [
    "kamp-2020-meta"
  ]
};
