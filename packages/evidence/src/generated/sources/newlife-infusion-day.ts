// Made from data/sources/newlife-infusion-day.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const newlifeInfusionDay: ShippedSource = {
  "id": "newlife-infusion-day",
  "type": "webpage",
  "title": "Infusion day",
  "publisher": "New Life Ketamine",
  "genre": "clinic page",
  "URL": "https://newlifeketamine.com/infusion-day/",
  "read": {
    "verification": "primary",
    "where": [
      "https://newlifeketamine.com/infusion-day/"
    ]
  },
  "records": [
    "ADD-FAST-8-2",
    "ADD-STAY-RANGE"
  ]
};
