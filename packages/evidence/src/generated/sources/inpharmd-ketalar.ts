// Made from data/sources/inpharmd-ketalar.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const inpharmdKetalar: ShippedSource = {
  "id": "inpharmd-ketalar",
  "type": "webpage",
  "title": "KETALAR label digest",
  "publisher": "InpharmD",
  "genre": "label digest",
  "URL": "https://inpharmd.com/can-ketamine-provide-rapid-onset-anti-suicidal-benefit-for-patients-with-acute-severe-suicidal-ideation",
  "read": {
    "verification": "secondary",
    "readIn": "inpharmd.com (label digest)",
    "where": [
      "https://inpharmd.com/can-ketamine-provide-rapid-onset-anti-suicidal-benefit-for-patients-with-acute-severe-suicidal-ideation"
    ],
    "note": "Undated."
  },
  "records": [
    "status-us-ket-anaes",
    "us-ket-ind-sole",
    "us-ket-ind-induction",
    "us-ket-ind-supp",
    "us-ket-iv",
    "us-ket-iv-avg",
    "us-ket-iv-onset",
    "us-ket-iv-duration",
    "us-ket-im",
    "us-ket-im-effect",
    "us-ket-dilute",
    "us-ket-vials",
    "us-ket-salt",
    "us-ket-w-list"
  ]
};
