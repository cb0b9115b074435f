// Made from data/sources/eu-leaflet.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const euLeaflet: ShippedSource = {
  "id": "eu-leaflet",
  "type": "document",
  "title": "Spravato package leaflet (information for the user), EU",
  "author": [
    {
      "literal": "Janssen-Cilag International NV"
    }
  ],
  "publisher": "European Medicines Agency",
  "version": "30071000397f07be7eb838b251e754ce37c9d504",
  "genre": "package leaflet",
  "issued": {
    "date-parts": [
      [
        2022,
        2,
        16
      ]
    ]
  },
  "URL": "https://github.com/joofio/test-epi-composition",
  "read": {
    "verification": "primary",
    "readIn": "github.com/joofio/test-epi-composition (electronic product information example)",
    "where": [
      "https://github.com/joofio/test-epi-composition",
      "github:joofio/test-epi-composition input/fsh/spravato.fsh @2fc3a7a86615ed8dfbe1da771aff18f5e831b532"
    ]
  },
  "aliases": [
    "spravato_epi"
  ],
  "records": [
    "in-esk-eu-trd",
    "CI-ESK-EU-BPICP",
    "CI-CV-UNSTABLE-EU",
    "CI-HF",
    "CI-STROKE",
    "CI-IHD",
    "CI-PREGNANCY",
    "CI-LACTATION",
    "CI-PSYCHOSIS-ESK",
    "CI-BIPOLAR",
    "CI-SUD-HISTORY-ESK",
    "CI-HEPATIC-SEVERE",
    "CI-CYSTITIS",
    "CI-HYPERTHYROID",
    "CI-SLEEP-APNOEA",
    "CI-AGE-MINOR",
    "CI-AGE-ELDER",
    "CI-FASTING",
    "DDI-STIMULANTS",
    "DDI-XANTHINE-BP",
    "DDI-THYROID",
    "DDI-SYMPATHOMIMETIC",
    "DDI-NASAL-DECONGESTANT",
    "AE-ESK-EU-FREQ",
    "AE-KET-BLADDER",
    "DIS-NODRIVE",
    "DIS-ELDER",
    "STOP-CRISIS",
    "STOP-URINARY",
    "SP-ADOLESCENT",
    "SP-OBESITY",
    "eu-esk-ci-aneurysm",
    "eu-esk-ci-ich",
    "eu-esk-ci-mi",
    "eu-esk-ci-allergy",
    "eu-esk-w-list",
    "eu-esk-w-falls",
    "eu-esk-food",
    "eu-esk-liquid",
    "eu-esk-nasal",
    "eu-esk-drive",
    "eu-esk-bp-duration",
    "eu-esk-preg",
    "eu-esk-ddi-bp",
    "eu-esk-ar-vc",
    "eu-esk-ar-uncommon",
    "eu-esk-ar-rare"
  ]
};
