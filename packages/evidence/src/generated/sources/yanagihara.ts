// Made from data/sources/yanagihara.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const yanagihara: ShippedSource = {
  "id": "yanagihara",
  "type": "article-journal",
  "title": "Ketamine by mouth, under the tongue, rectally and nasally in volunteers (Yanagihara)",
  "author": [
    {
      "family": "Yanagihara"
    }
  ],
  "authorsComplete": false,
  "DOI": "10.1002/bdd.336",
  "PMID": "12516077",
  "URL": "https://gpsych.bmj.com/lookup/external-ref?access_num=12516077&link_type=MED&atom=%2Fgpsych%2F33%2F5%2Fe100227.atom",
  "read": {
    "verification": "primary",
    "where": [
      "https://gpsych.bmj.com/lookup/external-ref?access_num=12516077&link_type=MED&atom=%2Fgpsych%2F33%2F5%2Fe100227.atom"
    ],
    "note": "Title not recorded; author as named in the record."
  },
  "records": [
    "obs-yanagihara"
  ]
};
