// Made from data/sources/ch-spravato.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const chSpravato: ShippedSource = {
  "id": "ch-spravato",
  "type": "document",
  "title": "Spravato: Fachinformation (Swiss professional information, registration 67103)",
  "publisher": "Swissmedic",
  "genre": "prescribing information",
  "URL": "https://swissmedicinfo.ch/ShowText.aspx?authNr=67103&lang=DE&textType=FI",
  "read": {
    "verification": "primary",
    "readIn": "swissmedicinfo.ch and ch.oddb.org (chapters)",
    "where": [
      "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67103/chapter/interactions",
      "https://swissmedicinfo.ch/ShowText.aspx?authNr=67103&lang=DE&textType=FI",
      "https://ch.oddb.org:443/dt/gcc/fachinfo/reg/67103/chapter/kinetic",
      "https://ch.oddb.org:443/en/gcc/fachinfo/reg/67103/chapter/unwanted_effects"
    ]
  },
  "records": [
    "DDI-METABOLISM",
    "ch-esk-w-resus",
    "ch-esk-ind",
    "esk-pk-f",
    "esk-pk-tmax",
    "esk-pk-onset",
    "esk-pk-doseprop",
    "esk-pk-accum",
    "esk-pk-vss",
    "esk-pk-ppb",
    "esk-pk-metab",
    "ch-esk-ar-exposure",
    "status-ch-esk-trd",
    "status-ch-esk-emerg"
  ]
};
