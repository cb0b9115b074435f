// Made from data/sources/indy-day.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const indyDay: ShippedSource = {
  "id": "indy-day",
  "type": "webpage",
  "title": "What should I expect on the day of treatment?",
  "publisher": "Indy Ambulatory",
  "genre": "clinic page",
  "URL": "http://indyat.com/what-should-i-expect-on-the-day-of-treatment/",
  "read": {
    "verification": "primary",
    "where": [
      "http://indyat.com/what-should-i-expect-on-the-day-of-treatment/"
    ]
  },
  "records": [
    "ADD-NODRIVE-RANGE"
  ]
};
