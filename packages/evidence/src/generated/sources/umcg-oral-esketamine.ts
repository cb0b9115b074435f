// Made from data/sources/umcg-oral-esketamine.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const umcgOralEsketamine: ShippedSource = {
  "id": "umcg-oral-esketamine",
  "type": "webpage",
  "title": "Open-label study with oral esketamine for treatment-resistant depression",
  "publisher": "UMCG Research",
  "genre": "research page",
  "URL": "https://umcgresearch.org/w/open-label-study-with-oral-esketamine-for-treatment-resistent-depression",
  "read": {
    "verification": "primary",
    "where": [
      "https://umcgresearch.org/w/open-label-study-with-oral-esketamine-for-treatment-resistent-depression"
    ]
  },
  "records": [
    "ADD-SMITHAPELDOORN"
  ]
};
