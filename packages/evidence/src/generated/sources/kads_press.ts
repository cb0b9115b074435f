// Made from data/sources/kads_press.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const kadsPress: ShippedSource = {
  "id": "kads_press",
  "type": "article-newspaper",
  "title": "Arabic-language press report of the KADS result",
  "publisher": "Asharq Al-Awsat copy",
  "genre": "news",
  "issued": {
    "date-parts": [
      [
        2023
      ]
    ]
  },
  "URL": "https://fotoartbook.net/vb/node/134055",
  "read": {
    "verification": "secondary",
    "readIn": "fotoartbook.net",
    "where": [
      "https://fotoartbook.net/vb/node/134055"
    ]
  },
  "records": [
    "eff-kads"
  ]
};
