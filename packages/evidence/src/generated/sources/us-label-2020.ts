// Made from data/sources/us-label-2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const usLabel2020: ShippedSource = {
  "id": "us-label-2020",
  "type": "document",
  "title": "SPRAVATO (esketamine) nasal spray: brief summary of the US prescribing information (July 2020 text)",
  "publisher": "Janssen Pharmaceuticals",
  "version": "2020-07",
  "genre": "prescribing information",
  "issued": {
    "date-parts": [
      [
        2020,
        7
      ]
    ]
  },
  "URL": "https://www.usmedicine.com/2021online-dir/inc/html/34.html",
  "read": {
    "verification": "primary",
    "readIn": "U.S. Medicine 2021 directory, pages 30 to 35",
    "where": [
      "https://www.usmedicine.com/2021online-dir/inc/html/30.html",
      "https://www.usmedicine.com/2021online-dir/inc/html/31.html",
      "https://www.usmedicine.com/2021online-dir/inc/html/32.html",
      "https://www.usmedicine.com/2021online-dir/inc/html/33.html",
      "https://www.usmedicine.com/2021online-dir/inc/html/34.html",
      "https://www.usmedicine.com/2021online-dir/inc/html/35.html"
    ],
    "note": "A place such as #page-34 is the page of the directory that was read."
  },
  "aliases": [
    "us-spravato-pi-2020-07"
  ],
  "records": [
    "CI-ESK-US-ANEURYSM",
    "CI-ESK-US-AVM",
    "CI-ESK-US-ICH",
    "CI-ESK-US-HYPERSENS",
    "CI-PREGNANCY",
    "CI-AGE-MINOR",
    "CI-AGE-ELDER",
    "AE-ESK-TRD-US",
    "AE-ESK-MDSI-US",
    "AE-ESK-SEDATION",
    "AE-ESK-BP-TABLE",
    "AE-KET-COGNITION",
    "TC-ESK-BP-US",
    "STOP-PREG",
    "SP-ELDERLY",
    "SP-PREGNANCY",
    "us-esk-ci-aneurysm",
    "us-esk-ci-avm",
    "us-esk-ci-ich",
    "us-esk-ci-hypersens",
    "us-esk-w-cog-short",
    "us-esk-w-cog-long",
    "us-esk-geri-exposure",
    "us-esk-geri-pk",
    "us-esk-ar-trd-criterion",
    "us-esk-ar-mdsi-tachycardia",
    "us-esk-ar-mdsi-vertigo",
    "us-esk-ar-mdsi-nausea",
    "us-esk-ar-mdsi-vomiting",
    "us-esk-ar-mdsi-constipation",
    "us-esk-ar-mdsi-dry-mouth",
    "us-esk-ar-mdsi-toothache",
    "us-esk-ar-mdsi-feeling-drunk",
    "us-esk-ar-mdsi-feeling-of-relaxation",
    "us-esk-ar-mdsi-blood-pressure-increased",
    "us-esk-ar-mdsi-common",
    "us-esk-sed-def",
    "us-esk-bp-u65-sbp-180",
    "us-esk-bp-u65-sbp-rise40",
    "us-esk-bp-u65-dbp-110",
    "us-esk-bp-u65-dbp-rise25",
    "us-esk-bp-65plus-sbp-180",
    "us-esk-bp-65plus-sbp-rise40",
    "us-esk-bp-65plus-dbp-110",
    "us-esk-bp-65plus-dbp-rise25",
    "us-esk-bp-peak",
    "us-esk-bp-4h",
    "us-esk-bp-8-19",
    "us-esk-bp-anydose",
    "moaas-definition-sedation"
  ]
};
