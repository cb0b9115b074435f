// Made from data/sources/spravato_mnt.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatoMnt: ShippedSource = {
  "id": "spravato_mnt",
  "type": "webpage",
  "title": "Spravato dosage table",
  "publisher": "Medical News Today",
  "genre": "web page",
  "URL": "https://www.medicalnewstoday.com/articles/drugs-spravato-dosage",
  "read": {
    "verification": "secondary",
    "readIn": "medicalnewstoday.com",
    "where": [
      "https://www.medicalnewstoday.com/articles/drugs-spravato-dosage"
    ]
  },
  "records": [
    "in-esk-us-trd"
  ]
};
