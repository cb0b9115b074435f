// Made from data/sources/ketamine-abstract-copy.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const ketamineAbstractCopy: ShippedSource = {
  "id": "ketamine-abstract-copy",
  "type": "paper-conference",
  "title": "Ketamine abstract (two-site trial of ketamine against midazolam)",
  "URL": "https://www.scribd.com/document/143076815/Ketamine-Abstract",
  "read": {
    "verification": "secondary",
    "readIn": "scribd.com (copy of a conference abstract)",
    "where": [
      "https://www.scribd.com/document/143076815/Ketamine-Abstract"
    ],
    "note": "The date of the abstract was not shown."
  },
  "records": [
    "ADD-MURROUGH"
  ]
};
