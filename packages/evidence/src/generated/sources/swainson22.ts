// Made from data/sources/swainson22.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const swainson22: ShippedSource = {
  "id": "swainson22",
  "type": "article-journal",
  "title": "Non-parenteral Ketamine for Depression: A Practical Discussion on Addiction Potential and Recommendations for Judicious Prescribing",
  "author": [
    {
      "family": "Swainson",
      "given": "J"
    },
    {
      "family": "Klassen",
      "given": "LJ"
    },
    {
      "family": "Brennan",
      "given": "S"
    },
    {
      "family": "Chokka",
      "given": "P"
    },
    {
      "family": "Katzman",
      "given": "MA"
    },
    {
      "family": "Tanguay",
      "given": "RL"
    },
    {
      "family": "Khullar",
      "given": "A"
    }
  ],
  "container-title": "CNS Drugs",
  "volume": "36",
  "issue": "3",
  "page": "239-251",
  "issued": {
    "date-parts": [
      [
        2022
      ]
    ]
  },
  "DOI": "10.1007/s40263-022-00897-2",
  "PMCID": "PMC8853036",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC8853036",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC8853036",
      "https://ouci.dntb.gov.ua/works/4NGnL3Kl"
    ]
  },
  "records": [
    "DEP-COMPARABLE"
  ]
};
