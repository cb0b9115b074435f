// Made from data/sources/aspire2.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const aspire2: ShippedSource = {
  "id": "aspire2",
  "type": "article-journal",
  "title": "Esketamine Nasal Spray for Rapid Reduction of Depressive Symptoms in Patients With MDD Who Have Active Suicide Ideation With Intent (ASPIRE II)",
  "author": [
    {
      "family": "Ionescu",
      "given": "DF"
    },
    {
      "family": "Fu",
      "given": "DJ"
    },
    {
      "family": "Qiu",
      "given": "X"
    },
    {
      "family": "Lane",
      "given": "R"
    },
    {
      "family": "Lim",
      "given": "P"
    },
    {
      "family": "Kasper",
      "given": "S"
    },
    {
      "family": "Hough",
      "given": "D"
    },
    {
      "family": "Drevets",
      "given": "WC"
    },
    {
      "family": "Manji",
      "given": "H"
    },
    {
      "family": "Canuso",
      "given": "CM"
    }
  ],
  "container-title": "International Journal of Neuropsychopharmacology",
  "volume": "24",
  "issue": "1",
  "page": "22-31",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1093/ijnp/pyaa068",
  "PMID": "32861217",
  "PMCID": "PMC7816667",
  "URL": "https://safetylit.org",
  "read": {
    "verification": "primary",
    "where": [
      "https://safetylit.org (citation ct:citjournalarticle_820815_38)"
    ]
  },
  "records": [
    "in-esk-us-mdsi",
    "in-esk-aspire",
    "eff-aspire2",
    "seed-027"
  ]
};
