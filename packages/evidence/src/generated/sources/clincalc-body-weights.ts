// Made from data/sources/clincalc-body-weights.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const clincalcBodyWeights: ShippedSource = {
  "id": "clincalc-body-weights",
  "type": "webpage",
  "title": "Ideal body weight calculator",
  "publisher": "ClinCalc",
  "URL": "https://clincalc.com/kinetics/IdealBW.aspx",
  "read": {
    "verification": "primary",
    "where": [
      "https://clincalc.com/kinetics/IdealBW.aspx"
    ]
  },
  "records": []
};
