// Made from data/sources/uw-auditc.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const uwAuditc: ShippedSource = {
  "id": "uw-auditc",
  "type": "webpage",
  "title": "AUDIT-C",
  "publisher": "University of Washington, Hepatitis C Online",
  "genre": "calculator",
  "URL": "https://hepatitisc.uw.edu/go/evaluation-staging-monitoring/initial-evaluation-chronic/determining-audit-c",
  "read": {
    "verification": "secondary",
    "readIn": "hepatitisc.uw.edu (calculator)",
    "where": [
      "https://hepatitisc.uw.edu/go/evaluation-staging-monitoring/initial-evaluation-chronic/determining-audit-c"
    ],
    "note": "Undated."
  },
  "records": [
    "audit-c-screen-cutoff",
    "audit-c-rule-q1"
  ]
};
