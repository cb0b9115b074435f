// Made from data/body-weights/ideal-devine.yaml by `pnpm generate`. Do not edit.
import type { ShippedBodyWeightFormula } from '../types.js';

export const idealDevine: ShippedBodyWeightFormula = {
  "id": "ideal-devine",
  "means": "ideal",
  "title": "Ideal body weight after Devine",
  "says": "A base for the sex at five feet, and so much for each inch above.",
  "formula": {
    "kind": "from-height",
    "base": {
      "male": {
        "value": 50,
        "unit": "kg",
        "basis": "practice",
        "cite": "clincalc-body-weights",
        "verification": "primary"
      },
      "female": {
        "value": 45.5,
        "unit": "kg",
        "basis": "practice",
        "cite": "clincalc-body-weights",
        "verification": "primary"
      }
    },
    "perInch": {
      "value": 2.3,
      "unit": "kg",
      "basis": "practice",
      "cite": "clincalc-body-weights",
      "verification": "primary"
    },
    "aboveInches": {
      "value": 60,
      "unit": "1",
      "basis": "practice",
      "cite": "clincalc-body-weights",
      "verification": "primary"
    }
  },
  "sources": [
    {
      "id": "clincalc-body-weights",
      "read": "The formula, which the page gives as that of Devine, 1974. The paper of 1974 was not read."
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
