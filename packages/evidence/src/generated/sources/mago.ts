// Made from data/sources/mago.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const mago: ShippedSource = {
  "id": "mago",
  "type": "webpage",
  "title": "Ketamine and stimulants (clinical question and answer)",
  "publisher": "Simple and Practical Medical Education",
  "URL": "https://simpleandpractical.com/ketamine-stimulants",
  "read": {
    "verification": "secondary",
    "readIn": "the column itself, which reports what others say",
    "where": [
      "https://simpleandpractical.com/ketamine-stimulants"
    ]
  },
  "records": [
    "DDI-STIMULANTS",
    "ADD-APA-DRUGS",
    "ADD-SEED-STIM"
  ]
};
