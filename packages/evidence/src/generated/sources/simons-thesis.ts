// Made from data/sources/simons-thesis.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const simonsThesis: ShippedSource = {
  "id": "simons-thesis",
  "type": "thesis",
  "title": "Thesis of Pieter Simons (arterial S-ketamine concentrations)",
  "author": [
    {
      "family": "Simons",
      "given": "P"
    }
  ],
  "URL": "https://publicatie-online.nl/uploaded/flipbook/174076-Pieter-Simons/33",
  "read": {
    "verification": "primary",
    "where": [
      "https://publicatie-online.nl/uploaded/flipbook/174076-Pieter-Simons/33"
    ]
  },
  "records": [
    "obs-film-iv"
  ]
};
