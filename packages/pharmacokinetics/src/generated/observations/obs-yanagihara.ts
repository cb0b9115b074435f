// Made from data/observations/obs-yanagihara.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const obsYanagihara: ShippedObservation = {
  "id": "obs-yanagihara",
  "record": "obs-yanagihara",
  "title": "Bioavailability by four routes (Yanagihara)",
  "drug": "ketamine",
  "regimen": "20 to 50 mg by mouth, under the tongue, rectally and nasally",
  "population": "3 volunteers",
  "sampling": "not-stated",
  "kind": "measured",
  "basis": "trial",
  "cite": "yanagihara",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 20,
      "unit": "%",
      "says": "by mouth"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 30,
      "unit": "%",
      "says": "under the tongue"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 30,
      "unit": "%",
      "says": "rectally"
    },
    {
      "analyte": "parent",
      "what": "bioavailability",
      "value": 45,
      "unit": "%",
      "says": "nasally"
    },
    {
      "analyte": "parent",
      "what": "half-life",
      "value": 120,
      "unit": "min",
      "says": "beta phase, intravenously"
    }
  ],
  "says": "Values are given as approximate.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "yanagihara": {
      "title": "Ketamine by mouth, under the tongue, rectally and nasally in volunteers (Yanagihara)",
      "year": null,
      "doi": "10.1002/bdd.336",
      "url": "https://gpsych.bmj.com/lookup/external-ref?access_num=12516077&link_type=MED&atom=%2Fgpsych%2F33%2F5%2Fe100227.atom"
    }
  }
};
