// Made from data/sources/hasan2021.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const hasan2021: ShippedSource = {
  "id": "hasan2021",
  "type": "article-journal",
  "title": "Chiral pharmacokinetics and Metabolite Profile of ... (title as far as the address shows it)",
  "container-title": "Anesthesiology",
  "volume": "135",
  "issue": "2",
  "page": "326",
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "URL": "https://pubs.asahq.org/anesthesiology/article/135/2/326/115818/Chiral-Pharmacokinetics-and-Metabolite-Profile-of",
  "read": {
    "verification": "primary",
    "where": [
      "https://pubs.asahq.org/anesthesiology/article/135/2/326/115818/Chiral-Pharmacokinetics-and-Metabolite-Profile-of"
    ]
  },
  "records": [
    "hasan-2021-prolonged-release"
  ]
};
