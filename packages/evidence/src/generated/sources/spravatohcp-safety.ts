// Made from data/sources/spravatohcp-safety.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const spravatohcpSafety: ShippedSource = {
  "id": "spravatohcp-safety",
  "type": "webpage",
  "title": "SPRAVATO HCP site: safety and tolerability (TRD table)",
  "publisher": "Janssen",
  "genre": "manufacturer page",
  "URL": "https://www.spravatohcp.com/safety",
  "read": {
    "verification": "primary",
    "where": [
      "https://www.spravatohcp.com/safety"
    ],
    "note": "Undated, cites 2019-2020 label."
  },
  "records": [
    "us-esk-ar-trd-dissociation",
    "us-esk-ar-trd-dizziness",
    "us-esk-ar-trd-nausea",
    "us-esk-ar-trd-sedation",
    "us-esk-ar-trd-vertigo",
    "us-esk-ar-trd-headache",
    "us-esk-ar-trd-dysgeusia",
    "us-esk-ar-trd-hypoesthesia",
    "us-esk-ar-trd-anxiety",
    "us-esk-ar-trd-lethargy",
    "us-esk-ar-trd-blood-pressure-increased",
    "us-esk-ar-trd-vomiting",
    "us-esk-ar-trd-insomnia",
    "us-esk-ar-trd-diarrhoea",
    "us-esk-ar-trd-nasal-discomfort",
    "us-esk-ar-trd-throat-irritation",
    "us-esk-ar-trd-feeling-drunk",
    "us-esk-ar-trd-dry-mouth",
    "us-esk-ar-trd-hyperhidrosis",
    "us-esk-ar-trd-euphoric-mood",
    "us-esk-ar-trd-dysarthria",
    "us-esk-ar-trd-tremor",
    "us-esk-ar-trd-oropharyngeal-pain",
    "us-esk-ar-trd-mental-impairment",
    "us-esk-ar-trd-constipation",
    "us-esk-ar-trd-pollakiuria",
    "us-esk-ar-trd-feeling-abnormal",
    "us-esk-ar-trd-tachycardia",
    "us-esk-sed-range-old"
  ]
};
