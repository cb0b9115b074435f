// Made from data/sources/sources.yaml by `pnpm generate`. Do not edit.
import type { ShippedTerminologySources } from '../types.js';

export const sources: ShippedTerminologySources = {
  "id": "sources",
  "title": "Where the codes were seen, and on what terms they ship",
  "status": "draft",
  "compiled": "2026-11-25",
  "lastChecked": null,
  "sources": [
    {
      "id": "ICD21",
      "title": "ICD-10-CM order file and tabular list, January 2021 release (CDC/NCHS and CMS; public domain)",
      "where": "github:StefanoTrv/simple_icd_10_CM@79ed12a0b803df634544d8ba2394bb7b3d0a2fd9 package-files/dist/simple_icd_10_cm-1.2.0-py3-none-any.whl",
      "note": "headings and billable codes; later additions come from ECQM"
    },
    {
      "id": "ECQM",
      "title": "2024 eCQM FHIR content with expanded value sets (RxNorm, ICD-10-CM, SNOMED CT, LOINC)",
      "where": "github:cqframework/ecqm-content-qicore-2024@9ebd48ffebf2ed2489f3904cc8393ebf8979bfc9"
    },
    {
      "id": "OPIOID",
      "title": "CDC opioid prescribing support, FHIR R4 value sets",
      "where": "github:cqframework/opioid-cds-r4@b29bdcbf6db6f3de26486dbc3820572ee9a78b89"
    },
    {
      "id": "OHDSI",
      "title": "OHDSI Phenotype Library, concept sets with source codes",
      "where": "github:OHDSI/PhenotypeLibrary@40106e4e2892d883c208b9df10ad56711da3e21d"
    },
    {
      "id": "RXP",
      "title": "RxNorm Current Prescribable Content, 6 October 2025 (NLM; no licence needed), as ingredient tree; letters B-Z and 0-9 (letter A file not available)",
      "where": "github:davidanderson3/rxnorm-ingredients@2810603af617bb0fba00c925a8d1e8c6153ba7af web/data/*.json"
    },
    {
      "id": "HTN",
      "title": "RxNorm antihypertensive product list",
      "where": "github:ssmithm/rxnorm-drug-lists@6c486848c3b6c3e4052a273b9fd40ebac1614591 antihypertensive_drugs/antihtn_rxcuis.csv"
    },
    {
      "id": "ATC21",
      "title": "ATC index snapshot of 2021-12-03 (used to check code and name only)",
      "where": "github:wislibot/RxNorm@026f509df70790d33f148e1b7450060fc2ebae64 Datasets/ATC_DDD_fabkury_merged.csv"
    },
    {
      "id": "USCORE",
      "where": "github:HL7/US-Core@85bf4af6eec4beed9f2bb0ac317964fc029e1970"
    },
    {
      "id": "SMART",
      "where": "github:smart-on-fhir/generated-sample-data@25ac8089f0464b8673c7669509dc0bb8f4883773"
    },
    {
      "id": "FTC",
      "where": "github:FHIR/fhir-test-cases@2dee8a0f8fa0b948b4cd28f0edfc34a0322318fe"
    },
    {
      "id": "LFORMS",
      "where": "github:lhncbc/lforms@e4322dddb14a24d5176e6b8212d6a91d5c9f31be"
    },
    {
      "id": "SPIER",
      "where": "github:SPiER-Project/adoption-guide@fdc2dfbc4bad9262b39b9036340c4dcded02d493"
    },
    {
      "id": "CRDKIT",
      "where": "github:inferno-framework/davinci-crd-test-kit@1d1f2c43191c422eaa31804b46ae5c900a79cd08"
    },
    {
      "id": "UCUMLHC",
      "title": "validated with @lhncbc/ucum-lhc",
      "where": "npm @lhncbc/ucum-lhc 7.1.10"
    },
    {
      "id": "PUB",
      "title": "code and display read together in excerpts of at least one public source file whose repository name was not recorded; weakest verified level, confirm in the code system browser",
      "note": "Code and name were read together in a public source file whose repository was not recorded: the weakest level."
    }
  ],
  "notices": [
    {
      "system": "ICD-10-CM",
      "terms": "Public domain (CDC/NCHS and CMS)."
    },
    {
      "system": "RxNorm",
      "terms": "RxNorm codes and names of the National Library of Medicine (SAB=RXNORM) only. This product uses publicly available data courtesy of the U.S. National Library of Medicine (NLM), National Institutes of Health, Department of Health and Human Services; NLM is not responsible for the product and does not endorse or recommend this or any other product."
    },
    {
      "system": "LOINC",
      "terms": "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC is a registered United States trademark of Regenstrief Institute, Inc."
    },
    {
      "system": "SNOMED CT",
      "terms": "Short enumerated lists in the optional part \"snomed\" only; no descendants, no hierarchy. Use needs a SNOMED CT licence where the affiliate rules ask for one. Membership of each code in the Global Patient Set was not checked."
    },
    {
      "system": "ATC",
      "terms": "Only the codes that rules need; the index is copyright of the WHO Collaborating Centre for Drug Statistics Methodology and is not shipped."
    },
    {
      "system": "UCUM",
      "terms": "The Unified Code for Units of Measure is copyright of Regenstrief Institute, Inc. and the UCUM Organization, and is used under the UCUM copyright notice and license."
    }
  ]
};
