// Made from data/sources/long-ae.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const longAe: ShippedSource = {
  "id": "long-ae",
  "type": "article-journal",
  "title": "Longitudinal Course of Adverse Events With Esketamine Nasal Spray: A Post Hoc Analysis of Pooled Data From Phase 3 Trials in Patients With Treatment-Resistant Depression",
  "container-title": "Journal of Clinical Psychiatry",
  "URL": "https://dev.psychiatrist.com/jcp/esketamine-nasal-spray-mdd-adverse-events/",
  "read": {
    "verification": "primary",
    "where": [
      "https://dev.psychiatrist.com/jcp/esketamine-nasal-spray-mdd-adverse-events/"
    ],
    "note": "Authors not shown in the copy read."
  },
  "records": [
    "AE-ESK-WEEK1",
    "esk-week1-dizziness",
    "esk-week1-dissociation",
    "esk-week1-blood-pressure-increased",
    "esk-week1-nausea",
    "esk-week1-vertigo",
    "esk-week1-sedation"
  ]
};
