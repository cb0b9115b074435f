// Made from data/body-weights/adjusted.yaml by `pnpm generate`. Do not edit.
import type { ShippedBodyWeightFormula } from '../types.js';

export const adjusted: ShippedBodyWeightFormula = {
  "id": "adjusted",
  "means": "adjusted",
  "title": "Adjusted body weight",
  "says": "The ideal weight and a part of what lies between it and the actual weight.",
  "formula": {
    "kind": "part-of-excess",
    "over": "ideal-devine",
    "part": {
      "value": 0.4,
      "unit": "1",
      "basis": "practice",
      "cite": "clincalc-body-weights",
      "verification": "primary"
    }
  },
  "sources": [
    {
      "id": "clincalc-body-weights",
      "read": "The formula and its factor."
    }
  ],
  "lastChecked": null,
  "references": {
    "clincalc-body-weights": {
      "title": "Ideal body weight calculator",
      "year": null,
      "url": "https://clincalc.com/kinetics/IdealBW.aspx"
    }
  }
};
