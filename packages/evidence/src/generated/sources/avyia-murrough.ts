// Made from data/sources/avyia-murrough.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const avyiaMurrough: ShippedSource = {
  "id": "avyia-murrough",
  "type": "webpage",
  "title": "Rapid and longer-term antidepressant effects of repeated ketamine infusions (summary of Murrough 2013)",
  "genre": "summary",
  "URL": "https://avyia.com/rapid-and-longer-term-antidepressant-effects-of-repeated-ketamine-infusions-in-treatment-resistant-major-depression/",
  "read": {
    "verification": "secondary",
    "readIn": "avyia.com (summary of the paper)",
    "where": [
      "https://avyia.com/rapid-and-longer-term-antidepressant-effects-of-repeated-ketamine-infusions-in-treatment-resistant-major-depression/"
    ]
  },
  "records": [
    "ADD-STOP-MURROUGH"
  ]
};
