// Made from data/sources/smithapeldoorn2019.yaml by `pnpm generate`. Do not edit.
import type { ShippedSource } from '../types.js';

export const smithapeldoorn2019: ShippedSource = {
  "id": "smithapeldoorn2019",
  "type": "article-journal",
  "title": "Oral esketamine for treatment-resistant depression: rationale and design of a randomized controlled trial",
  "author": [
    {
      "family": "Smith-Apeldoorn",
      "given": "SY"
    },
    {
      "family": "Veraart",
      "given": "JKE"
    },
    {
      "family": "Kamphuis",
      "given": "J"
    },
    {
      "family": "van Asselt",
      "given": "ADI"
    },
    {
      "family": "Touw",
      "given": "DJ"
    },
    {
      "family": "aan het Rot",
      "given": "M"
    },
    {
      "family": "Schoevers",
      "given": "RA"
    }
  ],
  "container-title": "BMC Psychiatry",
  "volume": "19",
  "page": "375",
  "issued": {
    "date-parts": [
      [
        2019
      ]
    ]
  },
  "DOI": "10.1186/s12888-019-2359-1",
  "PMID": "31783823",
  "PMCID": "PMC6884875",
  "URL": "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875",
  "read": {
    "verification": "primary",
    "where": [
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875",
      "https://pmc.ncbi.nlm.nih.gov/articles/PMC6884875/table/Tab1",
      "https://bmcpsychiatry.biomedcentral.com/articles/10.1186/s12888-019-2359-1/tables/2"
    ]
  },
  "aliases": [
    "oralnl"
  ],
  "records": [
    "po-esk-smithapeldoorn",
    "seed-063",
    "CI-PREGNANCY",
    "CI-PSYCHOSIS-ACTIVE-KET",
    "CI-SUD-ACTIVE",
    "CI-SUICIDE-IMMINENT",
    "CI-PERSONALITY",
    "DDI-BZD-TRIAL-LIMITS",
    "DDI-MAOI",
    "MON-BASELINE-TRIALEXAM",
    "SCR-TRD-3",
    "SCR-SEVERITY",
    "hamd17-timing"
  ]
};
