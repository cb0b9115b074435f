// Made from data/observations/obs-film-iv.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsFilmIv: ShippedObservation = {
  "id": "obs-film-iv",
  "record": "obs-film-iv",
  "title": "Arterial peak after 20 mg S-ketamine over 20 minutes",
  "drug": "esketamine",
  "route": "iv",
  "regimen": "20 mg intravenously over 20 minutes, on two visits",
  "dose": {
    "value": 20,
    "unit": "mg",
    "over": {
      "value": 20,
      "unit": "min"
    }
  },
  "sampling": "arterial",
  "kind": "measured",
  "basis": "trial",
  "cite": "simons-thesis",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 273,
      "least": 259,
      "most": 287,
      "unit": "ng/mL"
    },
    {
      "analyte": "parent",
      "what": "cmax",
      "value": 260,
      "least": 251,
      "most": 269,
      "unit": "ng/mL"
    }
  ],
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "simons-thesis": {
      "title": "Thesis of Pieter Simons (arterial S-ketamine concentrations)",
      "year": null,
      "url": "https://publicatie-online.nl/uploaded/flipbook/174076-Pieter-Simons/33"
    }
  }
};
