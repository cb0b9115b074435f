// Made from data/sources/henthorn2018.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const henthorn2018: ShippedSource = {
  "id": "henthorn2018",
  "type": "article-journal",
  "title": "Combined recirculatory-compartmental population pharmacokinetic model (title as far as the address shows it)",
  "author": [
    {
      "family": "Henthorn",
      "given": "TK"
    },
    {
      "family": "Avram",
      "given": "MJ"
    },
    {
      "family": "Dahan",
      "given": "A"
    },
    {
      "family": "Gustafsson",
      "given": "LL"
    },
    {
      "family": "Persson",
      "given": "J"
    },
    {
      "family": "Krejcie",
      "given": "TC"
    },
    {
      "family": "Olofsen",
      "given": "E"
    }
  ],
  "container-title": "Anesthesiology",
  "volume": "129",
  "issue": "2",
  "page": "260",
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "URL": "https://www.scholars.northwestern.edu/en/publications/combined-recirculatory-compartmental-population-pharmacokinetic-m",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.scholars.northwestern.edu/en/publications/combined-recirculatory-compartmental-population-pharmacokinetic-m"
    ]
  },
  "records": [
    "henthorn-2018"
  ]
};
