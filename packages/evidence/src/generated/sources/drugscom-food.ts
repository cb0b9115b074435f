// Made from data/sources/drugscom-food.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const drugscomFood: ShippedSource = {
  "id": "drugscom-food",
  "type": "entry",
  "title": "Drug interactions between esketamine and oxymetazoline nasal / alcohol (food) and CNS depressants",
  "publisher": "Drugs.com",
  "URL": "https://www.drugs.com/drug-interactions/esketamine-with-ntz-long-acting-nasal-3996-0-2390-11767.html?professional=1",
  "read": {
    "verification": "secondary",
    "readIn": "drugs.com",
    "where": [
      "https://www.drugs.com/drug-interactions/esketamine-with-ntz-long-acting-nasal-3996-0-2390-11767.html?professional=1",
      "https://www.drugs.com/drug-interactions/5-hydroxytryptophan-melatonin-pyridoxine-with-esketamine-4479-0-3996-0.html?professional=1"
    ]
  },
  "records": [
    "DDI-ALCOHOL"
  ]
};
