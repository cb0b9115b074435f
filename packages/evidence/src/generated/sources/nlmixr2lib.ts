// Made from data/sources/nlmixr2lib.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const nlmixr2lib: ShippedSource = {
  "id": "nlmixr2lib",
  "type": "software",
  "title": "nlmixr2lib: a library of pharmacometric models",
  "publisher": "nlmixr2",
  "genre": "transcription of published models",
  "URL": "https://github.com/nlmixr2/nlmixr2lib",
  "read": {
    "verification": "secondary",
    "readIn": "model files and vignettes of nlmixr2lib",
    "where": [
      "https://github.com/nlmixr2/nlmixr2lib"
    ],
    "note": "Transcribes parameter tables of the papers; versions are named per model."
  },
  "records": [
    "molar-mass",
    "otto-2021-s-ketamine",
    "perez-ruixo-2021-esketamine",
    "simons-2022-s-ketamine",
    "ashraf-2018-s-ketamine",
    "flint-2017-s-ketamine",
    "obs-esketamine-nasal",
    "obs-esketamine-nasal-japanese70",
    "obs-film"
  ]
};
