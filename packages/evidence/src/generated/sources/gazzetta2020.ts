// Made from data/sources/gazzetta2020.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const gazzetta2020: ShippedSource = {
  "id": "gazzetta2020",
  "type": "regulation",
  "title": "Insertion of SPRAVATO in class C(nn), procedure EMEA/H/C/004535/0000",
  "publisher": "Gazzetta Ufficiale della Repubblica Italiana",
  "genre": "official gazette",
  "issued": {
    "date-parts": [
      [
        2020,
        4,
        4
      ]
    ]
  },
  "URL": "http://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=20A01907&art.dataPubblicazioneGazzetta=2020-04-04&art.flagTipoArticolo=1&art.idArticolo=1&art.idGruppo=0&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1",
  "read": {
    "verification": "primary",
    "where": [
      "http://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=20A01907&art.dataPubblicazioneGazzetta=2020-04-04&art.flagTipoArticolo=1&art.idArticolo=1&art.idGruppo=0&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1"
    ]
  },
  "records": [
    "eu-proc"
  ]
};
