// Made from data/sources/veraart.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const veraart: ShippedSource = {
  "id": "veraart",
  "type": "article-journal",
  "title": "Pharmacodynamic Interactions Between Ketamine and Psychiatric Medications Used in the Treatment of Depression: A Systematic Review",
  "author": [
    {
      "family": "Veraart",
      "given": "JKE"
    },
    {
      "family": "Smith-Apeldoorn",
      "given": "SY"
    },
    {
      "family": "Bakker",
      "given": "IM"
    },
    {
      "family": "Visser",
      "given": "BAE"
    },
    {
      "family": "Kamphuis",
      "given": "J"
    },
    {
      "family": "Schoevers",
      "given": "RA"
    },
    {
      "family": "Touw",
      "given": "DJ"
    }
  ],
  "container-title": "International Journal of Neuropsychopharmacology",
  "volume": "24",
  "issue": "10",
  "page": "808-831",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1093/ijnp/pyab039",
  "URL": "https://ouci.dntb.gov.ua/en/works/4y8wqx37",
  "read": {
    "verification": "primary",
    "where": [
      "https://ouci.dntb.gov.ua/en/works/4y8wqx37",
      "https://research.rug.nl/en/publications/pharmacodynamic-interactions-between-ketamine-and-psychiatric-med"
    ]
  },
  "records": [
    "DDI-BZD-EFFICACY",
    "DDI-LAMOTRIGINE",
    "DDI-LITHIUM",
    "DDI-CLOZAPINE",
    "DDI-HALOPERIDOL",
    "DDI-RISPERIDONE",
    "DDI-OLANZAPINE"
  ]
};
