// Made from data/sources/perezruixo2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const perezruixo2021: ShippedSource = {
  "id": "perezruixo2021",
  "type": "article-journal",
  "title": "Population pharmacokinetics of esketamine nasal spray",
  "author": [
    {
      "family": "Perez-Ruixo",
      "given": "C"
    },
    {
      "family": "Rossenu",
      "given": "S"
    },
    {
      "family": "Zannikos",
      "given": "P"
    },
    {
      "family": "Nandy",
      "given": "P"
    },
    {
      "family": "Singh",
      "given": "J"
    },
    {
      "family": "Drevets",
      "given": "WC"
    },
    {
      "family": "Perez-Ruixo",
      "given": "JJ"
    }
  ],
  "container-title": "Clinical Pharmacokinetics",
  "volume": "60",
  "issue": "4",
  "page": "501-516",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "DOI": "10.1007/s40262-020-00953-4",
  "URL": "https://doi.org/10.1007/s40262-020-00953-4",
  "read": {
    "verification": "primary",
    "readIn": "an index copy of the abstract; parameter tables in nlmixr2lib",
    "where": [
      "http://120.26.44.124:3004/details/1/871134551"
    ],
    "note": "The abstract was read; the parameter tables were read in nlmixr2lib only."
  },
  "records": [
    "esk-poppk-f",
    "esk-poppk-nasal",
    "esk-poppk-vss",
    "esk-poppk-cl",
    "esk-poppk-nor",
    "ADD-ESK-POPPK",
    "perez-ruixo-2021-esketamine",
    "obs-esketamine-nasal",
    "obs-esketamine-nasal-japanese70"
  ]
};
