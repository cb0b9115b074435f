// Made from data/sources/zaki2025.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const zaki2025: ShippedSource = {
  "id": "zaki2025",
  "type": "article-journal",
  "title": "Safety and efficacy with esketamine in treatment-resistant depression: long-term extension study (SUSTAIN-3)",
  "author": [
    {
      "family": "Zaki",
      "given": "N"
    },
    {
      "family": "Chen",
      "given": "L"
    },
    {
      "family": "Lane",
      "given": "R"
    },
    {
      "family": "Doherty",
      "given": "T"
    },
    {
      "family": "Drevets",
      "given": "W"
    },
    {
      "family": "Morrison",
      "given": "R"
    },
    {
      "family": "Sanacora",
      "given": "G"
    },
    {
      "family": "Wilkinson",
      "given": "S"
    },
    {
      "family": "Popova",
      "given": "V"
    },
    {
      "family": "Fu",
      "given": "D"
    }
  ],
  "authorsComplete": false,
  "container-title": "International Journal of Neuropsychopharmacology",
  "volume": "28",
  "issue": "6",
  "page": "pyaf027",
  "issued": {
    "date-parts": [
      [
        2025
      ]
    ]
  },
  "DOI": "10.1093/ijnp/pyaf027",
  "PMID": "40319349",
  "URL": "https://doi.org/10.1093/ijnp/pyaf027",
  "read": {
    "verification": "secondary",
    "readIn": "openscience.ink and moreblossom.com (summaries of the paper)",
    "where": [
      "https://openscience.ink/paper/esketamine-treatment-resistant-depression-long-term-safety-efficacy",
      "https://www.moreblossom.com/papers/safety-and-efficacy-with-esketamine-in-treatment-resistant-depression-long-term-"
    ]
  },
  "aliases": [
    "sustain3"
  ],
  "records": [
    "in-esk-sustain3",
    "eff-sustain3",
    "seed-007",
    "seed-016",
    "seed-039",
    "seed-064",
    "AE-ESK-SUSTAIN3"
  ]
};
