// Made from data/sources/spravato_mayo.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatoMayo: ShippedSource = {
  "id": "spravato_mayo",
  "type": "webpage",
  "title": "Esketamine (nasal route): proper use",
  "publisher": "Mayo Clinic",
  "genre": "web page",
  "URL": "https://www.mayoclinic.org/drugs-supplements/esketamine-nasal-route/proper-use/drg-20458442",
  "read": {
    "verification": "secondary",
    "readIn": "mayoclinic.org",
    "where": [
      "https://www.mayoclinic.org/drugs-supplements/esketamine-nasal-route/proper-use/drg-20458442"
    ]
  },
  "records": [
    "in-esk-us-trd"
  ]
};
