// Made from data/observations/kamp-2020-meta.yaml by `pnpm generate`. Do not edit.
import type { ShippedObservation } from '../types.js';

export const kamp2020Meta: ShippedObservation = {
  "id": "kamp-2020-meta",
  "record": "kamp-2020-meta",
  "title": "Pooled clearance and volume, meta-analysis of 18 studies (Kamp 2020)",
  "drug": "ketamine",
  "regimen": "ketamine and esketamine",
  "sampling": "not-stated",
  "kind": "review",
  "basis": "trial",
  "cite": "kamp2020",
  "verification": "primary",
  "values": [
    {
      "analyte": "parent",
      "what": "other",
      "value": 252,
      "least": 200,
      "most": 304,
      "unit": "L",
      "says": "volume at 70 kg, weighted mean and 95 percent confidence interval"
    },
    {
      "analyte": "parent",
      "what": "other",
      "value": 79,
      "least": 69,
      "most": 90,
      "unit": "L/h",
      "says": "clearance at 70 kg, weighted mean and 95 percent confidence interval"
    }
  ],
  "says": "No effect of covariates was found. Models fitted to venous samples give much longer context-sensitive half-times than arterial ones.",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "references": {
    "kamp2020": {
      "title": "Ketamine Pharmacokinetics: A Systematic Review of ... (title as far as the address shows it)",
      "year": 2020,
      "doi": "10.1097/aln.0000000000003577",
      "url": "https://pubs.asahq.org/anesthesiology/article/133/6/1192/110742/Ketamine-PharmacokineticsA-Systematic-Review-of"
    }
  }
};
