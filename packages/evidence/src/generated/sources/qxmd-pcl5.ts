// Made from data/sources/qxmd-pcl5.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const qxmdPcl5: ShippedSource = {
  "id": "qxmd-pcl5",
  "type": "webpage",
  "title": "PCL-5",
  "publisher": "QxMD",
  "genre": "calculator",
  "URL": "https://calculate.qxmd.com/storage/calculators/684/PCL-5.html",
  "read": {
    "verification": "secondary",
    "readIn": "calculate.qxmd.com (calculator)",
    "where": [
      "https://calculate.qxmd.com/storage/calculators/684/PCL-5.html"
    ],
    "note": "Undated."
  },
  "records": [
    "pcl5-reliable-change",
    "pcl5-mcid",
    "pcl5-licence"
  ]
};
