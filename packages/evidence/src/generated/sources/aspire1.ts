// Made from data/sources/aspire1.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const aspire1: ShippedSource = {
  "id": "aspire1",
  "type": "article-journal",
  "title": "Esketamine Nasal Spray for Rapid Reduction of Major Depressive Disorder Symptoms in Patients Who Have Active Suicidal Ideation With Intent (ASPIRE I)",
  "author": [
    {
      "family": "Fu",
      "given": "DJ"
    },
    {
      "family": "Ionescu",
      "given": "DF"
    },
    {
      "family": "Li",
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
      "family": "Sanacora",
      "given": "G"
    },
    {
      "family": "Hough",
      "given": "D"
    },
    {
      "family": "Manji",
      "given": "H"
    },
    {
      "family": "Drevets",
      "given": "WC"
    },
    {
      "family": "Canuso",
      "given": "CM"
    }
  ],
  "container-title": "Journal of Clinical Psychiatry",
  "volume": "81",
  "issue": "3",
  "page": "19m13191",
  "issued": {
    "date-parts": [
      [
        2020
      ]
    ]
  },
  "DOI": "10.4088/JCP.19m13191",
  "PMID": "32412700",
  "URL": "https://dev2.psychiatrist.com/jcp/esketamine-nasal-spray-rapidly-reduces-depression",
  "read": {
    "verification": "primary",
    "where": [
      "https://dev2.psychiatrist.com/jcp/esketamine-nasal-spray-rapidly-reduces-depression"
    ]
  },
  "records": [
    "in-esk-us-mdsi",
    "in-esk-aspire",
    "eff-aspire1",
    "seed-058"
  ]
};
