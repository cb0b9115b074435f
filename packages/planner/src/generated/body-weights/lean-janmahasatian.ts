// Made from data/body-weights/lean-janmahasatian.yaml by `pnpm generate`. Do not edit.
import type { ShippedBodyWeightFormula } from '../types.js';

export const leanJanmahasatian: ShippedBodyWeightFormula = {
  "id": "lean-janmahasatian",
  "means": "lean",
  "title": "Lean body weight after Janmahasatian",
  "says": "Weight without fat, from actual weight, body-mass index and sex.",
  "formula": {
    "kind": "from-body-mass-index",
    "factor": {
      "value": 9270,
      "unit": "1",
      "basis": "derived",
      "cite": "janmahasatian2005",
      "verification": "secondary",
      "readIn": "documentation of the Medical Imaging Interaction Toolkit 2026.06"
    },
    "plus": {
      "male": {
        "value": 6680,
        "unit": "1",
        "basis": "derived",
        "cite": "janmahasatian2005",
        "verification": "secondary",
        "readIn": "documentation of the Medical Imaging Interaction Toolkit 2026.06"
      },
      "female": {
        "value": 8780,
        "unit": "1",
        "basis": "derived",
        "cite": "janmahasatian2005",
        "verification": "secondary",
        "readIn": "documentation of the Medical Imaging Interaction Toolkit 2026.06"
      }
    },
    "timesIndex": {
      "male": {
        "value": 216,
        "unit": "1",
        "basis": "derived",
        "cite": "janmahasatian2005",
        "verification": "secondary",
        "readIn": "documentation of the Medical Imaging Interaction Toolkit 2026.06"
      },
      "female": {
        "value": 244,
        "unit": "1",
        "basis": "derived",
        "cite": "janmahasatian2005",
        "verification": "secondary",
        "readIn": "documentation of the Medical Imaging Interaction Toolkit 2026.06"
      }
    }
  },
  "sources": [
    {
      "id": "janmahasatian2005",
      "read": "The formula, in the documentation of an imaging library."
    }
  ],
  "lastChecked": null,
  "references": {
    "janmahasatian2005": {
      "title": "Quantification of lean bodyweight",
      "year": 2005,
      "doi": "10.2165/00003088-200544100-00004"
    }
  }
};
